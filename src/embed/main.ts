import '#ui/styles/tokens.css';
import '#ui/styles/base.css';
import '#ui/styles/table.css';
import '#ui/styles/elder.css';
import '#ui/styles/print.css';
import './embed.css';
import { mount } from 'svelte';
import { provideAddress } from '#store/address/address.svelte.ts';
import { PublishedLibrary } from '#store/catalog/published-library.svelte.ts';
import { fetchByScript } from './frame/fetch-by-script.ts';
import { findDisclosure } from './find-disclosure.ts';
import { FrameAddress } from './frame/frame-address.svelte.ts';
import { applyLook } from './frame/look.ts';
import { addressOf, readEmbedAddress } from '#store/address/embed-address.ts';
import { chromeIn } from '#words/chrome-words.ts';
import EmbedPage from './EmbedPage.svelte';
import { screens } from './screens/screens.ts';
import { tellHeight } from './frame/tell-height.ts';

/** Reads what is asked for, finds it, and shows it in place of the words that the page came with. */
async function start(): Promise<void> {
  const target = document.getElementById('embed');
  const app = document.querySelector<HTMLAnchorElement>('a#app');
  if (!target || !app) throw new Error('embed.html has no #embed, or no link to the app');
  const parameters = readEmbedAddress(location.search, location.hash);
  applyLook(parameters);
  tellHeight(target, parameters.id);
  const screen = screens[parameters.view]();
  const library = new PublishedLibrary({
    base: new URL('data/', app.href).href,
    // A page without an origin of its own may read nothing, but run scripts of any host.
    ...(self.origin === 'null' ? { fetch: fetchByScript } : {}),
  });
  const [found, chrome] = await Promise.all([
    findDisclosure(library, parameters),
    chromeIn(parameters.lang),
  ]);
  const id = found.kind === 'found' ? found.id : 'none';
  const frame = new FrameAddress(addressOf(parameters, id), app.href, parameters.static);
  provideAddress(frame);
  target.replaceChildren();
  mount(EmbedPage, { target, props: { library, frame, found, parameters, screen, chrome } });
}

void start();
