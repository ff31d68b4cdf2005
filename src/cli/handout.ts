/** `handout FILE -o OUT.html`: a department's budget as one file that opens without a host. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fillHandout } from '#export/html/handout.ts';
import type { ImportOptions } from '#ingest/import-document.ts';
import { cliWords } from '#words/zh/cli.ts';
import { readDisclosure, sameFile } from './files.ts';
import { Stop } from './reply.ts';
import { writeWhole } from './write-whole.ts';

export interface HandoutRequest extends ImportOptions {
  readonly file: string;
  readonly out: string;
  /** Whether an existing output may be replaced; without it that is wrong use (2). */
  readonly force: boolean;
}

const project = new URL('../../', import.meta.url);
/** What the build makes of src/embed/handout/. */
const template = fileURLToPath(new URL('dist/handout.html', project));

/** The output is written whole or not at all. Where the program is not built yet, it is built first. */
export async function handout({ file, out, force, ...options }: HandoutRequest): Promise<void> {
  if (sameFile(file, out)) throw new Stop(2, cliWords.sameFile);
  if (existsSync(out) && !force) throw new Stop(2, cliWords.exists(out));
  const disclosure = await readDisclosure(file, options);
  if (!existsSync(template)) buildTemplate();
  const page = fillHandout(readFileSync(template, 'utf8'), disclosure, new Date());
  if (page === null) throw new Stop(1, cliWords.handoutDamaged(template));
  writeWhole(out, page);
}

function buildTemplate(): void {
  process.stderr.write(`${cliWords.handoutBuilding}\n`);
  const { status } = spawnSync(process.execPath, ['scripts/make-handout.mjs'], {
    cwd: project,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0 || !existsSync(template)) throw new Stop(1, cliWords.handoutNotBuilt);
}
