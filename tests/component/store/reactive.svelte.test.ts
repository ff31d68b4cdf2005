import { flushSync } from 'svelte';
import { expect, it } from 'vitest';
import { addressBar } from '#store/address/address-bar.ts';
import { current, go, provideAddress } from '#store/address/address.svelte.ts';
import { disclosureWith, sample } from '../../support/disclosure.ts';
import { freshName, published, Server, visit } from './catalog/published.ts';

provideAddress(addressBar);

it('an effect sees a disclosure being loaded, replaced by an import, and back again', async () => {
  const library = visit(new Server(published(sample)), { name: freshName() });
  const seen: string[] = [];
  const stop = $effect.root(() => {
    const loading = $derived(library.disclosure(sample.id));
    $effect(() => {
      const { load } = loading;
      seen.push(load.state === 'ready' ? `${load.value.decimals} decimals` : load.state);
    });
  });
  flushSync();
  await library.disclosure(sample.id).done;
  flushSync();
  await library.save(disclosureWith({ decimals: 3 }), null);
  flushSync();
  await library.remove(sample.id);
  flushSync();
  stop();
  expect(seen).toEqual(['loading', '2 decimals', '3 decimals', '2 decimals']);
});

it('a value that asks for a disclosure and reads it in one go is told when it arrives', async () => {
  const library = visit(new Server(published(sample)), { name: freshName() });
  const seen: string[] = [];
  const stop = $effect.root(() => {
    const state = $derived(library.disclosure(sample.id).load.state);
    $effect(() => {
      seen.push(state);
    });
  });
  flushSync();
  await library.disclosure(sample.id).done;
  flushSync();
  stop();
  expect(seen).toEqual(['loading', 'ready']);
});

it('an effect follows the address', async () => {
  const seen: string[] = [];
  const stop = $effect.root(() => {
    $effect(() => {
      seen.push(current.address.screen);
    });
  });
  flushSync();
  for (const screen of ['import', 'home'] as const) {
    const changed = new Promise((resolve) =>
      window.addEventListener('hashchange', resolve, { once: true }),
    );
    await go({ screen });
    await changed;
    flushSync();
  }
  stop();
  expect(seen).toEqual(['home', 'import', 'home']);
});
