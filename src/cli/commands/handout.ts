/** `handout FILE… -o OUT.html`: a department's budget, and its other years, as one file that opens without a host. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { sameOrganization } from '#domain/organization/same-organization.ts';
import { fillHandout } from '#export/html/handout.ts';
import { cliWords } from '#words/zh/cli/cli.ts';
import { stageNames } from '#words/zh/names/stages.ts';
import { readDisclosure, sameFile, type ReadOptions } from '../files.ts';
import { projectFolder } from '../project-folder.ts';
import { Stop } from '../reply.ts';
import { writeWhole } from '../write-whole.ts';

export interface HandoutRequest extends ReadOptions {
  /** One, or several years of one organization. */
  readonly files: readonly string[];
  readonly out: string;
  /** Whether an existing output may be replaced; without it that is wrong use (2). */
  readonly force: boolean;
}

/** What the build makes of src/embed/handout/. */
const template = fileURLToPath(new URL('dist/handout.html', projectFolder));

/** The output is written whole or not at all. Where the program is not built yet, it is built first. */
export async function handout({ files, out, force, ...options }: HandoutRequest): Promise<void> {
  if (files.some((file) => sameFile(file, out))) throw new Stop(2, cliWords.sameFile);
  if (existsSync(out) && !force) throw new Stop(2, cliWords.exists(out));
  const editions: Disclosure[] = [];
  for (const file of files) {
    const read = await readDisclosure(file, options);
    const [first] = editions;
    if (first && !sameOrganization(first, read)) {
      throw new Stop(
        1,
        cliWords.handoutForeign(first.organization.name, read.organization.name),
        file,
      );
    }
    if (editions.some(({ id }) => id === read.id)) {
      throw new Stop(1, cliWords.handoutTwice(read.year, stageNames[read.stage]), file);
    }
    editions.push(read);
  }
  // The newest opens first, and of one year the first named.
  const [disclosure, ...others] = editions.sort((one, other) => other.year - one.year);
  if (!disclosure) throw new Stop(2, cliWords.someFileToHandOut);
  if (!existsSync(template)) buildTemplate();
  const page = fillHandout(readFileSync(template, 'utf8'), disclosure, others, new Date());
  if (page === null) throw new Stop(1, cliWords.handoutDamaged(template));
  writeWhole(out, page);
}

function buildTemplate(): void {
  process.stderr.write(`${cliWords.handoutBuilding}\n`);
  const { status } = spawnSync(process.execPath, ['scripts/make-handout.mjs'], {
    cwd: projectFolder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0 || !existsSync(template)) throw new Stop(1, cliWords.handoutNotBuilt);
}
