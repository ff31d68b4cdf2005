/** Databases as earlier versions of the program left them, frozen: never to be written by its code. */
import { expect, it } from 'vitest';
import { printBudgetJson } from '#domain/disclosure/budget-json.ts';
import { Notebook } from '#store/notes/notebook.svelte.ts';
import { sha256Hex } from '#store/sha256.ts';
import { disclosureWith } from '../../../support/disclosure.ts';
import { noteWith } from '../../../support/note.ts';
import { encode, freshName, published, Server, visit } from '../catalog/published.ts';

/** Version 1 of the schema is 10 in the browser: files by their content, names, and what is staged. */
function versionOne(name: string, records: Record<string, unknown[]>): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 10);
    request.onupgradeneeded = () => {
      const database = request.result;
      database.createObjectStore('names', { keyPath: 'name' }).createIndex('sha256', 'sha256');
      database.createObjectStore('files', { keyPath: 'sha256' });
      database.createObjectStore('staged', { keyPath: 'id', autoIncrement: true });
      for (const [store, values] of Object.entries(records)) {
        for (const value of values) request.transaction?.objectStore(store).put(value);
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => reject(new Error(String(request.error)));
  });
}

it('F14 a database of version 1 keeps its imports and gets a notebook', async () => {
  const name = freshName();
  const own = disclosureWith({ id: '110101-001-2024-budget' });
  const bytes = encode(printBudgetJson(own));
  const sha256 = sha256Hex(bytes);
  const headline = { region: '某区', organization: '某局', year: 2024, stage: 'budget' };
  await versionOne(name, {
    names: [{ name: `import/${own.id}`, sha256, keptAt: 1, headline }],
    files: [{ sha256, bytes }],
    staged: [],
  });

  const library = visit(new Server(published()), { name });
  await library.started;
  expect(library.imports).toMatchObject([{ id: own.id, organization: '某局' }]);
  expect(await library.disclosure(own.id).final).toMatchObject({ value: own });

  const notebook = new Notebook({ name });
  const note = noteWith();
  expect(await notebook.write(null, note)).toEqual({ kind: 'saved', note });
});

it('a program of version 1 is kept from a database of version 2', async () => {
  const name = freshName();
  const notebook = new Notebook({ name });
  await notebook.write(null, noteWith());
  const refused = await new Promise<string | undefined>((resolve) => {
    const request = indexedDB.open(name, 10);
    request.onsuccess = () => resolve('opened');
    request.onerror = () => resolve(request.error?.name);
  });
  expect(refused).toBe('VersionError');
});
