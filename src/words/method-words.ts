/** The words of the page of method, which few visits open. */
export { method } from './zh/method.ts';
export { methodGroups } from './zh/rule-words.ts';
