/** What the app created once and hands down to every screen. */
import { createContext } from 'svelte';
import type { ImportQueue } from '#store/import/import-queue.svelte.ts';
import type { Library } from '#store/catalog/library.svelte.ts';
import type { PublishedLibrary } from '#store/catalog/published-library.svelte.ts';

export const [library, setLibrary] = createContext<PublishedLibrary>();
/** The same library with what it keeps in this browser; an embed keeps nothing and hands none down. */
export const [keptLibrary, setKeptLibrary] = createContext<Library>();
/** Documents on their way in; they stay while the reader looks at other screens. */
export const [importQueue, setImportQueue] = createContext<ImportQueue>();
