/** What a command ends with. */
import { errorCode } from '#domain/error-code.ts';
import type { Issue } from '#domain/issue.ts';
import { withVisibleControls } from '#domain/visible-controls.ts';
import { issueSentence, severityWords } from '#words/zh/issues.ts';
import { placeText } from '#words/zh/place.ts';

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

/** `file:2130: 警告: …`, `file: 错误 E-EMPTY: …`, or `file: 表 3 第 5 行: 警告: …` where the source has no lines. */
export function issueLine(path: string, issue: Issue): string {
  const file = withVisibleControls(path);
  const { at, severity } = issue;
  const where = at?.line !== undefined ? `${file}:${at.line}` : file;
  const place = at && at.line === undefined ? `${placeText(at)}: ` : '';
  const code = severity === 'error' ? ` ${errorCode(issue.key)}` : '';
  return `${where}: ${place}${severityWords[severity]}${code}: ${issueSentence(issue)}`;
}
