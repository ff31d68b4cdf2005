/** Short codes for what kept a document from being read: the same in every language, to be quoted. */
import type { IssueKey } from './issue.ts';

const codes: Partial<Record<IssueKey, string>> = {
  'file-empty': 'E-EMPTY',
  'file-type-unknown': 'E-TYPE',
  'file-encrypted': 'E-ENCRYPTED',
  'pdf-scanned': 'E-NOTEXT',
  'file-corrupt': 'E-CORRUPT',
  'file-too-large': 'E-TOOBIG',
  'archive-too-large': 'E-TOOBIG',
  'page-too-large': 'E-TOOBIG',
  'table-too-large': 'E-TOOBIG',
  'document-too-long': 'E-TOOBIG',
  'xml-forbidden': 'E-XML',
  'too-deep': 'E-XML',
  'encoding-unknown': 'E-ENCODING',
  'encoding-unsure': 'E-ENCODING',
  'encoding-wrong': 'E-ENCODING',
  'encoding-mixed': 'E-ENCODING',
  'format-unsupported': 'E-UNSUPPORTED',
  'document-not-budget': 'E-CONTENT',
  'reader-failed': 'E-FAULT',
  'organization-missing': 'E-UNTOLD',
  'year-missing': 'E-UNTOLD',
};

/** The code of an issue with severity `error`; all that concerns a data file is `E-BACKUP`. */
export function errorCode(key: IssueKey): string {
  return codes[key] ?? 'E-BACKUP';
}
