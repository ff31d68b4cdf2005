/** The words of corrections, which few visits need. */
export { correction } from '../zh/everywhere/correction.ts';
