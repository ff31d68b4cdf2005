/** What the address of the frame asks for, and in whose words, handed down to the views. */
import { createContext } from 'svelte';
import type { EmbedAddress } from '#store/address/embed-address.ts';
import type { Chrome } from '#words/chrome-words.ts';

export const [asked, setAsked] = createContext<EmbedAddress & { readonly chrome: Chrome }>();
