/** The words of the screen on which documents are read, which come with it. */
export { importing as importWords } from '../zh/screens/importing.ts';
