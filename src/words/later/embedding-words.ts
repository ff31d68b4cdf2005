/** Words of a screen that few open, apart from `words`, so that the first screen does not load them. */
export { embedding as embeddingWords } from '../zh/screens/embedding.ts';
