/** The sentences of issues: many, and needed by few visits, so they are loaded where one is shown. */
export { encodingNames } from './zh/encodings.ts';
export { pagesText } from './zh/place.ts';
export { commonSentence, issueSentence } from './zh/issues.ts';
