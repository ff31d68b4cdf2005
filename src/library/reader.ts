/** `mingzhang/reader`: a published document's bytes → a disclosure and what was not understood. */
export { importDocument, type ImportOptions } from '#ingest/import-document.ts';
export type {
  Disclosure,
  Indicator,
  Project,
  Row,
  Stage,
  Table,
} from '#domain/disclosure/disclosure.ts';
export type { Issue, Place, Result } from '#domain/issues/issue.ts';
export type { AmountUnit, Fen } from '#domain/money/money.ts';
/** An issue as a sentence, in Simplified Chinese. */
export { issueSentence } from '#words/zh/findings/issues.ts';
