/** What a command ends with. */
import { errorCode } from '#domain/issues/error-code.ts';
import type { Issue, IssueKey } from '#domain/issues/issue.ts';
import { withVisibleControls } from '#domain/text/visible-controls.ts';
import { cliWords } from '#words/zh/cli/cli.ts';
import { issueSentence, severityWords } from '#words/zh/findings/issues.ts';
import { placeText } from '#words/zh/names/place.ts';

/** Exit codes: 0 done, 1 the input could not be read or published, 2 wrong use, 3 figures contradict. */
export type ExitCode = 0 | 1 | 2 | 3;

/** Thrown inside a command to end it with a sentence; caught once, in main. */
export class Stop extends Error {
  readonly code: ExitCode;
  /** The file that the sentence is about, if it is about one. */
  readonly file: string | null;

  constructor(code: ExitCode, message: string, file: string | null = null) {
    super(message);
    this.code = code;
    this.file = file;
  }
}

/** What a terminal would obey: the controls that texts may hold, and in a name also line breaks and tabs. */
const obeyed = /[\v\f\r\u0085]/g;
const brokenLines = /[\t\n]/g;

/** Text for a terminal: none of its characters moves the cursor or colours what follows. */
export function forTerminal(text: string): string {
  return withVisibleControls(text).replace(obeyed, '▯');
}

/** A file's name for a terminal, in one line. */
export function shownName(path: string): string {
  return forTerminal(path).replace(brokenLines, '▯');
}

/** Says a line on stderr. */
export function tell(text: string): void {
  process.stderr.write(`${forTerminal(text)}\n`);
}

/** `file:2130: 警告: …`, `file: 错误 E-EMPTY: …`, or `file: 表 3 第 5 行: 警告: …` where the source has no lines. */
export function issueLine(path: string, issue: Issue): string {
  const file = shownName(path);
  const { at, severity } = issue;
  const where = at?.line !== undefined ? `${file}:${at.line}` : file;
  const place = at && at.line === undefined ? `${placeText(at)}: ` : '';
  const code = severity === 'error' ? ` ${errorCode(issue.key)}` : '';
  return `${where}: ${place}${severityWords[severity]}${code}: ${issueSentence(issue)}${optionFor(issue)}`;
}

/** What is asked for on the screen is told to the command line by an option. */
const options: Partial<Record<IssueKey, string>> = {
  'encoding-unsure': '--encoding',
  'encoding-wrong': '--encoding',
  'encoding-taken': '--encoding',
  'organization-missing': '--organization',
  'year-missing': '--year',
  'region-unknown': '--region',
};

/** The option that answers the issue, with the likeliest encoding as an example; empty for others. */
function optionFor(issue: Issue): string {
  const option = options[issue.key];
  if (option === undefined) return '';
  const plausible = 'plausible' in issue.values ? issue.values.plausible : '';
  const [likeliest = ''] = plausible.split(' ');
  if (option === '--encoding' && likeliest === '') return '';
  return cliWords.useOption(option, likeliest);
}
