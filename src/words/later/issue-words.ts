/** The sentences of issues: many, and needed by few visits, so they are loaded where one is shown. */
export { encodingNames } from '../zh/names/encodings.ts';
export { pagesText } from '../zh/names/place.ts';
export { commonSentence, issueSentence } from '../zh/findings/issues.ts';
