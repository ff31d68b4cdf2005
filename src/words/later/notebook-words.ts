/** The words of the notebook, which come with it. */
export { notebook as notebookWords } from '../zh/screens/notebook.ts';
