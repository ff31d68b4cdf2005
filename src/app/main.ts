import './styles/tokens.css';
import './styles/base.css';
import './styles/table.css';
import './styles/print.css';
import { mount } from 'svelte';
import { Library } from '#store/library.svelte.ts';
import { words } from '#words/words.ts';
import App from './App.svelte';

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no #app');
document.documentElement.lang = words.language;
target.replaceChildren();
const library = new Library({ base: new URL('data/', document.baseURI).href });
mount(App, { target, props: { library } });
