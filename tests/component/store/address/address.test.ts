import { afterEach, expect, it } from 'vitest';
import { addressBar } from '#store/address/address-bar.ts';
import {
  current,
  go,
  goInstead,
  link,
  provideAddress,
  replaceQuery,
  withQuery,
} from '#store/address/address.svelte.ts';

const id = '130207-301-2023-budget';
const changes = { screen: 'disclosure', id, view: 'changes' } as const;
provideAddress(addressBar);

/** Does something that changes the hash, and waits until it has. */
async function hashChange(act: () => unknown): Promise<void> {
  const changed = new Promise((resolve) =>
    window.addEventListener('hashchange', resolve, { once: true }),
  );
  await act();
  await changed;
}

afterEach(async () => {
  if (location.hash !== '#/') await hashChange(() => (location.hash = '#/'));
});

it('going somewhere puts the address into the URL, and Back and Forward follow it', async () => {
  await hashChange(() => go(changes));
  expect(location.hash).toBe(`#/${id}/changes`);
  expect(current.address).toMatchObject(changes);
  await hashChange(() =>
    go({ screen: 'disclosure', id, view: 'spending', query: { path: '201' } }),
  );
  expect(current.address).toMatchObject({ view: 'spending', query: { path: '201' } });
  await hashChange(() => history.back());
  expect(current.address).toMatchObject(changes);
  await hashChange(() => history.forward());
  expect(current.address).toMatchObject({ view: 'spending', query: { path: '201' } });
});

it('an address typed in by hand is read, and what it does not know is listed', async () => {
  await hashChange(() => (location.hash = `#/${id}/spending?measure=basic&theme=dark`));
  expect(current.address).toMatchObject({ view: 'spending', query: { measure: 'basic' } });
  expect(current.ignored).toEqual(['theme=dark']);
});

it('replacing a parameter leaves no entry to go back to', async () => {
  await hashChange(() => go(changes));
  await hashChange(() => go({ ...changes, view: 'targets' }));
  const entries = history.length;
  await hashChange(() => replaceQuery({ find: '会议' }));
  await hashChange(() => replaceQuery({ find: '会议费' }));
  expect(history.length).toBe(entries);
  expect(current.address).toMatchObject({ view: 'targets', query: { find: '会议费' } });
  await hashChange(() => replaceQuery({ find: undefined }));
  expect(location.hash).toBe(`#/${id}/targets`);
  await hashChange(() => history.back());
  expect(current.address).toMatchObject(changes);
});

it('a link keeps the parameters it does not change', async () => {
  await hashChange(() => goInstead({ ...changes, view: 'spending', query: { path: '201' } }));
  expect(link(withQuery({ measure: 'project' }))).toBe(`#/${id}/spending?path=201&measure=project`);
});
