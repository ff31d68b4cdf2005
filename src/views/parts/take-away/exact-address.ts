/** Where exactly something can be seen again: of the app, also from inside an embed. */
import { current, link } from '#store/address/address.svelte.ts';
import type { Takeable } from './takeable.ts';

/** In a file on a disk it is the file's own name: whose disk it lies on is nobody's business. */
export function exactAddress({ href: own }: Pick<Takeable, 'href'>): string {
  const { href } = new URL(own ?? link(current.address), document.baseURI);
  return onTheWeb()
    ? href
    : decodeURIComponent(href.slice(href.lastIndexOf('/', href.indexOf('#')) + 1));
}

/** Whether others can open the address of this page. */
export function onTheWeb(): boolean {
  return location.protocol !== 'file:';
}
