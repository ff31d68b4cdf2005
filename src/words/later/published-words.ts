/** The words of the lists of what is published and of what was mended, which few visits open. */
export { corrections, coverage, lists } from '../zh/screens/published.ts';
export { tableName } from '../zh/names/names.ts';
