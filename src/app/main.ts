import '#ui/styles/tokens.css';
import '#ui/styles/base.css';
import '#ui/styles/table.css';
import '#ui/styles/print.css';
import { mount } from 'svelte';
import { provideAddress } from '#store/address.svelte.ts';
import { addressBar } from '#store/address-bar.svelte.ts';
import { databaseStorage } from '#store/database-storage.ts';
import { Library } from '#store/library.svelte.ts';
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
mount(App, { target, props: { library } });
