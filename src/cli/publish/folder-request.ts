/** Whether `publish` is told a folder, and what it is told of it. */
import { existsSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import * as v from 'valibot';
import type { ImportOptions } from '#ingest/import-document.ts';
import { publishWords } from '#words/zh/cli/cli-publish.ts';
import { cliWords } from '#words/zh/cli/cli.ts';
import type { ReadOptions } from '../files.ts';
import { Stop } from '../reply.ts';
import type { FolderRequest } from './publish-folder.ts';

/** As written behind `publish`. */
export interface FolderOptions {
  readonly out?: string | undefined;
  readonly from?: readonly string[] | undefined;
  readonly date?: string | undefined;
  readonly work?: string | undefined;
  readonly processes?: string | undefined;
  readonly summaries?: string | undefined;
  readonly pages?: string | undefined;
  readonly parquet?: string | undefined;
  readonly prune?: boolean | undefined;
}

/** `null` where single files are to be published. Ends with 2 where what is written cannot be. */
export function folderRequest(
  files: readonly string[],
  options: FolderOptions,
  known: ReadOptions,
  site: string | null,
): FolderRequest | null {
  const from = options.from ?? [];
  const single = files.find((file) => !isFolder(file));
  if (from.length === 0 && !files.some(isFolder)) {
    for (const name of ['date', 'work', 'processes', 'parquet'] as const) {
      if (options[name] !== undefined) throw new Stop(2, publishWords.folderOnly(`--${name}`));
    }
    return null;
  }
  if (single !== undefined) throw new Stop(2, publishWords.folderMixed(single));
  if (options.prune) throw new Stop(2, publishWords.pruneFolder);
  if (options.out === undefined) throw new Stop(2, cliWords.outMissing);
  const { out, pages = null, summaries = null, parquet = null } = options;
  return {
    folders: files,
    from,
    out,
    work: options.work ?? `${resolve(out)}.work`,
    date: dateIn(options.date),
    processes: processesIn(options.processes),
    summaries,
    pages,
    site,
    parquet,
    options: toldOf(known),
  };
}

/** What the documents are told to be, without how they are read. */
function toldOf({ region, organization, year, stage, encoding }: ReadOptions): ImportOptions {
  return {
    ...(region === undefined ? {} : { region }),
    ...(organization === undefined ? {} : { organization }),
    ...(year === undefined ? {} : { year }),
    ...(stage === undefined ? {} : { stage }),
    ...(encoding === undefined ? {} : { encoding }),
  };
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

function dateIn(written: string | undefined): string {
  return written === undefined ? new Date().toISOString().slice(0, 10) : dateNamed(written);
}

/** A date as it is written, `2026-02-10`; ends with 2 where it is none. */
export function dateNamed(written: string): string {
  const isDate = v.is(v.pipe(v.string(), v.isoDate()), written);
  if (isDate && !Number.isNaN(Date.parse(written))) return written;
  throw new Stop(2, publishWords.dateWrong(written));
}

function processesIn(written: string | undefined): number {
  if (written === undefined) return availableParallelism();
  const count = Number(written);
  if (/^\d{1,2}$/.test(written) && count >= 1 && count <= 64) return count;
  throw new Stop(2, publishWords.processesWrong(written));
}
