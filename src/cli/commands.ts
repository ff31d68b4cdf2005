/**
 * The commands, one entry each: the options it takes and how they become its request. A command is
 * loaded when it is asked for, so that none waits for the libraries of another.
 */
import { defaultThresholds, type Thresholds } from '#checks/options.ts';
import { thresholdNames, withThreshold } from '#checks/thresholds.ts';
import { mcpWords } from '#words/zh/cli/cli-mcp.ts';
import { cliWords } from '#words/zh/cli/cli.ts';
import type { ReadOptions } from './files.ts';
import { ofDocuments, type OptionName, type Options } from './options.ts';
import { dateNamed, folderRequest } from './publish/folder-request.ts';
import { Stop, type ExitCode } from './reply.ts';

interface Given {
  /** At least one, unless the command does without. */
  readonly files: readonly string[];
  readonly options: Options;
  /** What the options tell of the documents, and how they are read. */
  readonly known: ReadOptions;
}

export interface Command {
  /** Every option that it takes; any other is wrong use. */
  readonly takes: readonly OptionName[];
  /** What is said where no file is named. */
  readonly fileMissing: string;
  /** Whether a folder stands for the documents in it. */
  readonly folders: boolean;
  /** Whether with these options no file has to be named. */
  readonly withoutFile?: (options: Options) => boolean;
  readonly run: (given: Given) => Promise<ExitCode>;
}

const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  [
    'ingest',
    {
      takes: [...ofDocuments, 'out', 'force', 'summary', 'merge', 'ndjson'],
      fileMissing: cliWords.someFileToIngest,
      folders: true,
      withoutFile: ({ ndjson = false }) => ndjson,
      run: runIngest,
    },
  ],
  [
    'check',
    {
      takes: [...ofDocuments, 'json', 'threshold', 'disclosure', 'approved', 'published'],
      fileMissing: cliWords.someFileToCheck,
      folders: true,
      run: runCheck,
    },
  ],
  [
    'publish',
    {
      takes: [
        ...ofDocuments,
        ...(['out', 'summaries', 'pages', 'site', 'prune'] as const),
        ...(['from', 'date', 'work', 'processes', 'parquet'] as const),
      ],
      fileMissing: cliWords.someFile,
      folders: false,
      withoutFile: ({ from }) => from !== undefined,
      run: runPublish,
    },
  ],
  [
    'handout',
    {
      takes: [...ofDocuments, 'out', 'force'],
      fileMissing: cliWords.someFileToHandOut,
      folders: true,
      run: runHandout,
    },
  ],
  ['mcp', { takes: [], fileMissing: mcpWords.folderMissing, folders: false, run: runMcp }],
  [
    'synth',
    {
      takes: ['departments', 'years', 'seed', 'out'],
      fileMissing: '',
      folders: false,
      withoutFile: () => true,
      run: runSynth,
    },
  ],
]);

export function commandNamed(name: string): Command | undefined {
  return commands.get(name);
}

async function runIngest({ files, options, known }: Given): Promise<ExitCode> {
  const { out, force = false, summary = false } = options;
  if (options.ndjson) {
    const { ingestLines } = await import('./commands/ingest-lines.ts');
    return ingestLines(files, known);
  }
  if (options.merge) {
    if (out === undefined || summary) throw new Stop(2, cliWords.mergeOutMissing);
    const { mergeFiles } = await import('./commands/merge.ts');
    return mergeFiles({ files, out, force, options: known });
  }
  const { ingest } = await import('./commands/ingest.ts');
  return ingest({ files, ...(out === undefined ? {} : { out }), ...known, force, summary });
}

async function runCheck({ files, options, known }: Given): Promise<ExitCode> {
  const { json = false } = options;
  if (options.disclosure) {
    const [approved, published] = [options.approved, options.published].map((date) =>
      date === undefined ? undefined : dateNamed(date),
    );
    const { checkDisclosure } = await import('./commands/disclosure-check.ts');
    return checkDisclosure({ files, json, approved, published, options: known });
  }
  const thresholds = thresholdsIn(options.threshold ?? []);
  const { check } = await import('./commands/check.ts');
  return check({ files, json, thresholds, ...known });
}

async function runPublish({ files, options, known }: Given): Promise<ExitCode> {
  const { out, summaries, pages, prune = false } = options;
  const site = siteIn(options);
  const folder = folderRequest(files, options, known, site.site ?? null);
  if (folder) {
    const { publishFolder } = await import('./publish/publish-folder.ts');
    return publishFolder(folder);
  }
  if (out === undefined) throw new Stop(2, cliWords.outMissing);
  if (summaries === undefined) throw new Stop(2, cliWords.summariesMissing);
  const { publish } = await import('./commands/publish.ts');
  const into = { out, summaries, prune, ...(pages === undefined ? {} : { pages }), ...site };
  await publish({ files, ...into, ...known });
  return 0;
}

async function runMcp({ files: [folder = '', ...others] }: Given): Promise<ExitCode> {
  if (others.length > 0) throw new Stop(2, mcpWords.folderSeveral);
  const { mcp } = await import('./commands/mcp.ts');
  return mcp(folder);
}

async function runHandout({ files, options, known }: Given): Promise<ExitCode> {
  for (const name of ['year', 'stage'] as const) {
    if (files.length > 1 && options[name] !== undefined) {
      throw new Stop(2, cliWords.handoutOneYear(`--${name}`));
    }
  }
  const { out, force = false } = options;
  if (out === undefined) throw new Stop(2, cliWords.handoutOutMissing);
  const { handout } = await import('./commands/handout.ts');
  await handout({ files, out, force, ...known });
  return 0;
}

async function runSynth({ options }: Given): Promise<ExitCode> {
  const { synth, synthRequest } = await import('./commands/synth.ts');
  return synth(synthRequest(options));
}

/** `--threshold riseRate=30`, once for each. */
function thresholdsIn(written: readonly string[]): Thresholds {
  return written.reduce<Thresholds>((all, text) => {
    const [, name, value = ''] = /^([a-zA-Z]+)=(.*)$/.exec(text) ?? [];
    const known = thresholdNames.find((one) => one === name);
    const changed = known && withThreshold(all, known, value);
    if (!changed) throw new Stop(2, cliWords.thresholdWrong(text, thresholdNames));
    return changed;
  }, defaultThresholds);
}

/** The address that the pages will have: what messengers take, and nothing else. */
function siteIn({ site, pages }: Options): { site?: string } {
  if (site === undefined) return {};
  if (pages === undefined) throw new Stop(2, cliWords.siteWithoutPages);
  if (!/^https?:\/\/[^\s"<>]+$/.test(site)) throw new Stop(2, cliWords.siteWrong(site));
  return { site };
}
