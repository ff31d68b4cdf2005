/** The options of the command line, and those that tell of a document what it does not tell itself. */
import type { ParseArgsConfig, parseArgs } from 'node:util';
import { stages } from '#domain/disclosure/disclosure.ts';
import { encodingNamed, encodings } from '#domain/text/encoding.ts';
import { isYear } from '#domain/organization/identity.ts';
import type { ImportOptions } from '#ingest/import-document.ts';
import { cliWords } from '#words/zh/cli/cli.ts';
import { Stop } from './reply.ts';

/** Every option of every command. */
export const optionKinds = {
  out: { type: 'string', short: 'o' },
  region: { type: 'string' },
  organization: { type: 'string' },
  year: { type: 'string' },
  stage: { type: 'string' },
  encoding: { type: 'string' },
  deadline: { type: 'string' },
  quiet: { type: 'boolean', short: 'q' },
  summaries: { type: 'string' },
  force: { type: 'boolean' },
  json: { type: 'boolean' },
  summary: { type: 'boolean' },
  merge: { type: 'boolean' },
  threshold: { type: 'string', multiple: true },
  pages: { type: 'string' },
  site: { type: 'string' },
  prune: { type: 'boolean' },
  ndjson: { type: 'boolean' },
  from: { type: 'string', multiple: true },
  date: { type: 'string' },
  work: { type: 'string' },
  processes: { type: 'string' },
  parquet: { type: 'string' },
  disclosure: { type: 'boolean' },
  approved: { type: 'string' },
  published: { type: 'string' },
  departments: { type: 'string' },
  years: { type: 'string' },
  seed: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsConfig['options'];

export type OptionName = keyof typeof optionKinds;
export type Options = ReturnType<typeof parseArgs<{ options: typeof optionKinds }>>['values'];

/** Options of every command that reads documents. */
export const ofDocuments = [
  'region',
  'organization',
  'year',
  'stage',
  'encoding',
  'deadline',
  'quiet',
] as const satisfies readonly OptionName[];

/** What the documents are told to be; what cannot be so is wrong use (2). */
export function documentOptions({
  region,
  organization,
  year,
  stage,
  encoding,
}: Options): ImportOptions {
  if (region !== undefined && !/^\d{2,12}$/.test(region)) {
    throw new Stop(2, cliWords.regionWrong(region));
  }
  if (year !== undefined && !isYear(Number(year))) throw new Stop(2, cliWords.yearWrong(year));
  if (organization?.trim() === '') throw new Stop(2, cliWords.organizationWrong);
  const named = stages.find((each) => each === stage);
  if (stage !== undefined && !named) {
    throw new Stop(2, cliWords.stageWrong(stage, stages.join('、')));
  }
  const decoded = encoding === undefined ? null : encodingNamed(encoding);
  if (encoding !== undefined && !decoded) {
    throw new Stop(2, cliWords.encodingWrong(encoding, encodings.join('、')));
  }
  return {
    ...(region === undefined ? {} : { region }),
    ...(organization === undefined ? {} : { organization: organization.trim() }),
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(named === undefined ? {} : { stage: named }),
    ...(decoded === null ? {} : { encoding: decoded }),
  };
}

/** How many seconds a document may take where nothing else is asked for. */
const usualDeadline = 120;

/** The seconds that a document may take; what is no such number is wrong use (2). */
export function deadlineIn({ deadline }: Options): number {
  const seconds = deadline === undefined ? usualDeadline : Number(deadline);
  // A timer takes no more than 2^31 milliseconds.
  if (seconds > 0 && seconds < 2_000_000) return seconds;
  throw new Stop(2, cliWords.deadlineWrong(deadline ?? ''));
}
