/** The sentences of findings and the names of their places: loaded with the screens that show them. */
export { evidenceFigure, evidencePlace, evidenceText, operandText } from './zh/evidence.ts';
export { findingSentence } from './zh/findings.ts';
export { gatheredSentence, gatheredWithNames } from './zh/gathered.ts';
