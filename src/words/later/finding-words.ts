/** The sentences of findings and the names of their places: loaded with the screens that show them. */
export { evidenceFigure, evidencePlace, evidenceText, operandText } from '../zh/names/evidence.ts';
export { findingSentence } from '../zh/findings/findings.ts';
export { gatheredSentence, gatheredWithNames } from '../zh/findings/gathered.ts';
