import '#ui/styles/tokens.css';
import '#ui/styles/base.css';
import '#ui/styles/table.css';
import '#ui/styles/elder.css';
import '#ui/styles/print.css';
import { mount } from 'svelte';
import { provideAddress } from '#store/address/address.svelte.ts';
import { addressBar } from '#store/address/address-bar.ts';
import { databaseStorage } from '#store/archive/database-storage.ts';
import { ElderMode } from '#store/page/elder.svelte.ts';
import { Library } from '#store/catalog/library.svelte.ts';
import { OfflineApp } from '#store/page/offline-app.svelte.ts';
import { reloadWhenReplaced } from '#store/page/replaced-page.ts';
import { pages, papers } from '#views/screens.ts';
import { words } from '#words/words.ts';
import App from './App.svelte';

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no #app');
document.documentElement.lang = words.language;
target.replaceChildren();
provideAddress(addressBar);
const library = new Library({
  base: new URL('data/', document.baseURI).href,
  storage: databaseStorage(),
});
reloadWhenReplaced();
window.addEventListener('load', () => whenIdle(loadScreens));
const offline = new OfflineApp();
// After the first view, which it would compete with. While the sources are served nothing is kept.
if (import.meta.env.PROD) window.addEventListener('load', () => void offline.start());
mount(App, { target, props: { library, offline, elder: new ElderMode(location.search) } });

/** The code of the other screens, so that they open at once, and still do when the network is gone. */
function loadScreens(): void {
  // One that does not come now is asked for again, and spoken of, when it is gone to.
  for (const load of Object.values({ ...pages, ...papers })) load().catch(() => undefined);
}

/** After the first view, which it would compete with. Safari has no idle times to tell. */
function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(task);
  else setTimeout(task, 1_000);
}
