/** What stands behind the program's name on the command line, done. */
import { parseArgs } from 'node:util';
import { cliWords } from '#words/zh/cli/cli.ts';
import { commandNamed, type Command } from './commands.ts';
import type { ReadOptions } from './files.ts';
import { withoutFolders } from './folder.ts';
import { deadlineIn, documentOptions, optionKinds, type Options } from './options.ts';
import { Progress } from './progress.ts';
import { shownName, Stop, tell, type ExitCode } from './reply.ts';

interface Request {
  readonly command: string | undefined;
  readonly files: readonly string[];
  readonly options: Options;
}

/** What only a process has. */
export interface Surroundings {
  /** Whether documents are read in a thread of their own, which ends with its deadline. */
  readonly threads: boolean;
  /** The terminal that shows progress, `null` where nobody looks at one. */
  readonly screen: { write(text: string): unknown } | null;
}

/**
 * Does what the words ask for; results go to stdout, everything else to stderr. Every fault of the
 * input and of the words is told in a sentence and gives its exit code; wrong use shows the usage too.
 */
export async function runCommandLine(
  words: readonly string[],
  surroundings: Surroundings,
): Promise<ExitCode> {
  try {
    return await run(requestIn(words), surroundings);
  } catch (failure) {
    if (!(failure instanceof Stop)) throw failure;
    const where = failure.file === null ? '' : `${shownName(failure.file)}: `;
    if (failure.message !== '') tell(`${where}${failure.message}`);
    if (failure.code === 2) process.stderr.write(cliWords.usage);
    return failure.code;
  }
}

async function run(
  { command: name, files: named, options }: Request,
  surroundings: Surroundings,
): Promise<ExitCode> {
  if (options.help) {
    process.stdout.write(cliWords.usage);
    return 0;
  }
  const told = documentOptions(options);
  const deadline = deadlineIn(options);
  if (name === undefined) throw new Stop(2, cliWords.commandMissing);
  const command = commandNamed(name);
  if (!command) throw new Stop(2, cliWords.commandUnknown(name));
  refuseForeign(name, command, options);
  if (named.length === 0 && !command.withoutFile?.(options)) throw new Stop(2, command.fileMissing);
  const files = command.folders ? withoutFolders(named) : named;
  const { threads, screen } = surroundings;
  const quiet = options.quiet ?? false;
  const known: ReadOptions = {
    ...told,
    ...(threads ? { deadline } : {}),
    ...(screen && !quiet ? { progress: new Progress(files.length, screen) } : {}),
    quiet,
  };
  return command.run({ files, options, known });
}

function requestIn(words: readonly string[]): Request {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: optionKinds,
    });
    const [command, ...files] = positionals;
    return { command, files, options: values };
  } catch (failure) {
    // Node names the option between quotes, in a sentence of its own.
    const option = /'(-[^']*)'/.exec(String(failure))?.[1] ?? '';
    throw new Stop(2, cliWords.optionWrong(option));
  }
}

/** An option that only other commands take is wrong use (2). */
function refuseForeign(name: string, { takes }: Command, options: Options): void {
  for (const option of Object.keys(options)) {
    if (!takes.some((taken) => taken === option)) {
      throw new Stop(2, cliWords.optionForeign(`--${option}`, name));
    }
  }
}
