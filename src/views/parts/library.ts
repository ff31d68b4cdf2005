/** The library that the app created, handed down once. */
import { createContext } from 'svelte';
import type { Library } from '#store/library.svelte.ts';

export const [library, setLibrary] = createContext<Library>();
