/** The words of the page of method, which few visits open. */
export { method } from '../zh/screens/method.ts';
export { methodGroups } from '../zh/findings/rule-words.ts';
