import '#ui/styles/tokens.css';
import '#ui/styles/base.css';
import '#ui/styles/table.css';
import '#ui/styles/static.css';
import '#ui/styles/print.css';
import { mount } from 'svelte';
import { parseBudgetJson } from '#domain/disclosure/budget-json.ts';
import { provideAddress } from '#store/address/address.svelte.ts';
import { checkInPage } from '#store/checking/ask-checks.ts';
import { Library } from '#store/catalog/library.svelte.ts';
import { words } from '#words/words.ts';
import { FileAddress } from './file-address.svelte.ts';
import Handout from './Handout.svelte';

/** Puts the screens in the place of the tables that the file came with; without its data these stay. */
function start(): void {
  const target = document.getElementById('app');
  if (!target) throw new Error('The handout has no #app');
  const data = [...document.querySelectorAll('script[data-disclosure]')];
  const read = data.map((each) => parseBudgetJson(each.textContent).value);
  const [disclosure, ...others] = read.filter((each) => each !== null);
  if (!disclosure || others.length + 1 < data.length) {
    target.textContent =
      data.length > 0 ? words.staticPages.damaged : words.staticPages.templateEmpty;
    return;
  }
  const foot = document.getElementById('static-foot');
  const madeOn = foot?.textContent.trim() ?? '';
  for (const part of [document.getElementById('static'), foot, ...data]) part?.remove();
  checkInPage();
  provideAddress(new FileAddress(disclosure.id, ...others.map(({ id }) => id)));
  const library = new Library({ base: '', fetch: nothingElse });
  const disclosures = [disclosure, ...others] as const;
  // What the screens compare with they ask the library for.
  if (others.length > 0) for (const each of disclosures) void library.save(each, null);
  mount(Handout, { target, props: { disclosures, library, madeOn } });
}

/** There is no other file: what does not stand in this one is not there. */
function nothingElse(): Promise<Response> {
  return Promise.resolve(new Response(null, { status: 404 }));
}

start();
