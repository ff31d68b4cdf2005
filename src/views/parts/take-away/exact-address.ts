/** Where exactly what is on the screen can be seen again: of the app, also from inside an embed. */
import { current, link } from '#store/address.svelte.ts';

export function exactAddress(): string {
  return new URL(link(current.address), document.baseURI).href;
}
