/** The words of 公开自查, which few visits open. */
export { openness } from '../zh/screens/openness.ts';
