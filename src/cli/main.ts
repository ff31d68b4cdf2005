/** The command line: `ingest`, `check`, `publish` and `handout`. Run by `npm run -s cli -- …`. */
import { parseArgs } from 'node:util';
import { stages } from '#domain/disclosure.ts';
import { encodingNamed, encodings } from '#domain/encoding.ts';
import { isYear } from '#domain/identity.ts';
import { defaultThresholds, type Thresholds } from '#checks/options.ts';
import { thresholdNames, withThreshold } from '#checks/thresholds.ts';
import type { ImportOptions } from '#ingest/import-document.ts';
import { cliWords } from '#words/zh/cli.ts';
import { check } from './check.ts';
import { handout } from './handout.ts';
import { ingest } from './ingest.ts';
import { mergeFiles } from './merge.ts';
import { publish } from './publish.ts';
import { Stop, type ExitCode } from './reply.ts';

interface Request {
  readonly command: string | undefined;
  readonly files: string[];
  readonly options: {
    readonly out?: string | undefined;
    readonly region?: string | undefined;
    readonly organization?: string | undefined;
    readonly year?: string | undefined;
    readonly stage?: string | undefined;
    readonly encoding?: string | undefined;
    readonly summaries?: string | undefined;
    readonly force?: boolean | undefined;
    readonly json?: boolean | undefined;
    readonly summary?: boolean | undefined;
    readonly merge?: boolean | undefined;
    readonly threshold?: string[] | undefined;
    readonly pages?: string | undefined;
    readonly site?: string | undefined;
    readonly prune?: boolean | undefined;
    readonly help?: boolean | undefined;
  };
}

/** Options that not every command has, and the commands that have them. */
const has: Partial<Record<keyof Request['options'], readonly string[]>> = {
  out: ['ingest', 'publish', 'handout'],
  force: ['ingest', 'handout'],
  summary: ['ingest'],
  merge: ['ingest'],
  json: ['check'],
  threshold: ['check'],
  summaries: ['publish'],
  pages: ['publish'],
  site: ['publish'],
  prune: ['publish'],
};

async function run({ command, files, options }: Request): Promise<ExitCode> {
  if (options.help) {
    process.stdout.write(cliWords.usage);
    return 0;
  }
  const known = knownOptions(options);
  if (command !== undefined) refuseForeign(command, options);
  if (command === 'ingest') {
    if (files.length === 0) throw new Stop(2, cliWords.someFileToIngest);
    const out = options.out === undefined ? {} : { out: options.out };
    const { force = false, summary = false } = options;
    if (options.merge) {
      if (options.out === undefined || summary) throw new Stop(2, cliWords.mergeOutMissing);
      return mergeFiles({ files, out: options.out, force, options: known });
    }
    return ingest({ files, ...out, ...known, force, summary });
  } else if (command === 'check') {
    if (files.length === 0) throw new Stop(2, cliWords.someFileToCheck);
    const thresholds = thresholdsIn(options.threshold ?? []);
    return check({ files, json: options.json ?? false, thresholds, ...known });
  } else if (command === 'publish') {
    if (files.length === 0) throw new Stop(2, cliWords.someFile);
    if (options.out === undefined) throw new Stop(2, cliWords.outMissing);
    if (options.summaries === undefined) throw new Stop(2, cliWords.summariesMissing);
    const { out, summaries, prune = false } = options;
    const pages = options.pages === undefined ? {} : { pages: options.pages };
    await publish({ files, out, summaries, prune, ...pages, ...siteIn(options), ...known });
  } else if (command === 'handout') {
    if (files.length === 0) throw new Stop(2, cliWords.someFileToHandOut);
    for (const name of ['year', 'stage'] as const) {
      if (files.length > 1 && options[name] !== undefined) {
        throw new Stop(2, cliWords.handoutOneYear(`--${name}`));
      }
    }
    if (options.out === undefined) throw new Stop(2, cliWords.handoutOutMissing);
    await handout({ files, out: options.out, force: options.force ?? false, ...known });
  } else {
    const unknown = command === undefined ? null : cliWords.commandUnknown(command);
    throw new Stop(2, unknown ?? cliWords.commandMissing);
  }
  return 0;
}

function requestIn(words: readonly string[]): Request {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        out: { type: 'string', short: 'o' },
        region: { type: 'string' },
        organization: { type: 'string' },
        year: { type: 'string' },
        stage: { type: 'string' },
        encoding: { type: 'string' },
        summaries: { type: 'string' },
        force: { type: 'boolean' },
        json: { type: 'boolean' },
        summary: { type: 'boolean' },
        merge: { type: 'boolean' },
        threshold: { type: 'string', multiple: true },
        pages: { type: 'string' },
        site: { type: 'string' },
        prune: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    const [command, ...files] = positionals;
    return { command, files, options: values };
  } catch (failure) {
    // Node names the option between quotes, in a sentence of its own.
    const option = /'(-[^']*)'/.exec(String(failure))?.[1] ?? '';
    throw new Stop(2, cliWords.optionWrong(option));
  }
}

/** What the documents are told to be; what cannot be so is wrong use (2). */
function knownOptions({
  region,
  organization,
  year,
  stage,
  encoding,
}: Request['options']): ImportOptions {
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

function refuseForeign(command: string, options: Request['options']): void {
  for (const [name, commands] of Object.entries(has)) {
    const given = Reflect.get(options, name) !== undefined;
    if (given && !commands.includes(command)) {
      throw new Stop(2, cliWords.optionForeign(`--${name}`, command));
    }
  }
}

/** The address that the pages will have: what messengers take, and nothing else. */
function siteIn({ site, pages }: Request['options']): { site?: string } {
  if (site === undefined) return {};
  if (pages === undefined) throw new Stop(2, cliWords.siteWithoutPages);
  if (!/^https?:\/\/[^\s"<>]+$/.test(site)) throw new Stop(2, cliWords.siteWrong(site));
  return { site };
}

async function main(): Promise<ExitCode> {
  try {
    return await run(requestIn(process.argv.slice(2)));
  } catch (failure) {
    if (!(failure instanceof Stop)) throw failure;
    const where = failure.file === null ? '' : `${failure.file}: `;
    if (failure.message !== '') process.stderr.write(`${where}${failure.message}\n`);
    if (failure.code === 2) process.stderr.write(cliWords.usage);
    return failure.code;
  }
}

process.exitCode = await main();
