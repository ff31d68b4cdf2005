/** Four ways to store the same figures. Each gives milliseconds, the opening of the database left out. */
import { Dexie, type Table } from 'dexie';
import { printBudgetJson } from '#domain/disclosure/budget-json.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { DatabaseArchive } from '#store/archive/database-archive.ts';
import { headlineOf } from '#store/archive/imports.ts';
import { openStore } from '#store/archive/open-store.ts';
import { sha256Hex } from '#store/sha256.ts';
import { disclosuresOf, flat, type Figure } from './figures.ts';

const packed = 300;
let databases = 0;

/** As `Library.save` does it, for many at once: printed, hashed, staged, committed, read back. */
async function ours(disclosures: readonly Disclosure[], readBack: boolean): Promise<number> {
  const name = `ours-${databases++}`;
  const outcome = await openStore({ name });
  if (outcome.state !== 'ready') throw new Error(outcome.state);
  const archive = new DatabaseArchive(outcome.database);
  const start = performance.now();
  const files = disclosures.map((disclosure) => {
    const bytes = new TextEncoder().encode(printBudgetJson(disclosure));
    const headline = headlineOf(disclosure);
    return {
      name: `import/${disclosure.id}`,
      sha256: sha256Hex(bytes),
      bytes,
      keptAt: Date.now(),
      headline,
    };
  });
  await archive.put(files);
  if (readBack && !(await archive.holds(files))) throw new Error('Read back otherwise');
  return performance.now() - start;
}

/** IndexedDB itself: records of 300 figures, in one transaction. */
async function raw(figures: readonly Figure[]): Promise<number> {
  const name = `raw-${databases++}`;
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore('packs', { keyPath: 'id' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error(String(request.error)));
  });
  const start = performance.now();
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction('packs', 'readwrite');
    const packs = transaction.objectStore('packs');
    for (let at = 0; at < figures.length; at += packed) {
      packs.put({ id: at, figures: figures.slice(at, at + packed) });
    }
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(new Error(String(transaction.error)));
  });
  return performance.now() - start;
}

/** Dexie with a record a figure. */
async function eachFigure(figures: readonly Figure[]): Promise<number> {
  const database = new Dexie(`each-${databases++}`);
  database.version(1).stores({ figures: 'id, disclosure' });
  await database.open();
  const table: Table<Figure, string> = database.table('figures');
  const start = performance.now();
  await table.bulkPut(figures);
  return performance.now() - start;
}

/** One run of one way, for the bench to ask for. */
async function measure(way: string, count: number): Promise<number> {
  const disclosures = disclosuresOf(count);
  if (way === 'ours' || way === 'ours, read back') return ours(disclosures, way !== 'ours');
  const figures = disclosures.flatMap(flat);
  return way === 'raw' ? raw(figures) : eachFigure(figures);
}

declare global {
  interface Window {
    measureStore: typeof measure;
  }
}
window.measureStore = measure;
