/** The words of storage, which a frame never says: it keeps nothing. */
export { storage } from '../zh/everywhere/storage.ts';
