/**
 * What one document gave, as one line of JSON: what `ingest --ndjson` writes, what the processes of
 * `publish` hand over, and what `publish --from` reads from other machines.
 */
import { readBudgetJson, toBudgetJson } from '#domain/disclosure/budget-json.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import type { Issue } from '#domain/issues/issue.ts';
import { issueSentence } from '#words/zh/findings/issues.ts';

export interface Reading {
  /** As it was named, so that it can be found again. */
  readonly file: string;
  /** SHA-256 of the document's bytes; empty where it could not be opened. */
  readonly sha256: string;
  /** `null` where nothing could be made of it. */
  readonly disclosure: Disclosure | null;
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  /** How many notes; they are told by `ingest`. */
  readonly notes: number;
}

const format = 'mingzhang-reading';

/** The reading of a document from its result. */
export function readingOf(
  file: string,
  sha256: string,
  disclosure: Disclosure | null,
  issues: readonly Issue[],
): Reading {
  const said = (severity: Issue['severity']) =>
    issues.filter((issue) => issue.severity === severity).map(issueSentence);
  const [errors, warnings] = [said('error'), said('warning')];
  // What is not told of a document (whose it is, of which year) is a warning where it can be asked.
  const why = disclosure === null && errors.length === 0 ? warnings : errors;
  const told = { errors: why, warnings, notes: said('note').length };
  return { file, sha256, disclosure, ...told };
}

/** One line, without its end. */
export function printReading({ disclosure, ...told }: Reading): string {
  const budget = disclosure === null ? null : toBudgetJson(disclosure);
  return JSON.stringify({ format, version: 1, ...told, budget });
}

/** The reading in a line; `null` where the line is cut, of another format, or its figures are no Budget JSON. */
export function parseReading(line: string): Reading | null {
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch {
    return null;
  }
  const told = (input ?? {}) as Partial<Record<string, unknown>>;
  const { file, sha256, errors, warnings, notes } = told;
  if (told.format !== format || told.version !== 1) return null;
  if (typeof file !== 'string' || typeof sha256 !== 'string' || typeof notes !== 'number')
    return null;
  if (!isTexts(errors) || !isTexts(warnings)) return null;
  const common = { file, sha256, errors, warnings, notes };
  if (told.budget === null) return { ...common, disclosure: null };
  const { value } = readBudgetJson(told.budget);
  return value && { ...common, disclosure: value };
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
