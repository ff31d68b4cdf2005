/** A library on a server of its own, in memory, whose files and faults a test chooses. */
import { printBudgetJson } from '#domain/disclosure/budget-json.ts';
import type { Catalog, Shard } from '#domain/catalog/catalog.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { Library } from '#store/catalog/library.svelte.ts';
import { databaseStorage } from '#store/archive/database-storage.ts';
import type { OpenOptions } from '#store/archive/open-store.ts';
import { sha256Hex } from '#store/sha256.ts';

const base = 'http://library.test/data/';

export function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** Catalog, shards and disclosures by path, as `publish` writes them. */
export function published(...disclosures: readonly Disclosure[]): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const add = (folder: string, name: string, text: string): { path: string; sha256: string } => {
    const bytes = encode(text);
    const sha256 = sha256Hex(bytes);
    const path = `${folder}/${name}-${sha256.slice(0, 12)}.json`;
    files.set(path, bytes);
    return { path, sha256 };
  };
  const listed = disclosures.map((disclosure): Shard['disclosures'][number] => {
    const { id, organization, year, stage, unit } = disclosure;
    const text = printBudgetJson(disclosure);
    return {
      id,
      organization: { code: organization.code, name: organization.name, initials: '' },
      year,
      stage,
      total: null,
      unit,
      totalLastYear: null,
      ...add('disclosures', id, text),
      bytes: encode(text).length,
    };
  });
  const region = { code: '130207', name: '唐山市丰南区' };
  const shard: Shard = { format: 'mingzhang-region', version: 1, region, disclosures: listed };
  const entry = { ...region, ...add('regions', '130207', JSON.stringify(shard)) };
  const catalog: Catalog = {
    format: 'mingzhang-catalog',
    version: 1,
    regions: [{ ...entry, disclosures: listed.length }],
  };
  return files.set('catalog.json', encode(JSON.stringify(catalog)));
}

type Answer = () => Response | Promise<Response>;

export class Server {
  files: Map<string, Uint8Array>;
  /** What was asked for, in order. */
  readonly requests: string[] = [];
  readonly #faults = new Map<string, Answer>();
  #offline = false;

  constructor(files: Map<string, Uint8Array>) {
    this.files = files;
  }

  readonly fetch = async (input: RequestInfo | URL): Promise<Response> => {
    const path = String(input).slice(base.length);
    this.requests.push(path);
    if (this.#offline) throw new TypeError('Failed to fetch');
    const fault = [...this.#faults].find(([beginning]) => path.startsWith(beginning));
    if (fault) return fault[1]();
    const bytes = this.files.get(path);
    return bytes ? new Response(new Uint8Array(bytes)) : new Response('', { status: 404 });
  };

  unplug(): void {
    this.#offline = true;
  }

  plugIn(): void {
    this.#offline = false;
  }

  /** Answers so to every path that begins so. */
  fault(beginning: string, answer: Answer): void {
    this.#faults.set(beginning, answer);
  }

  repair(): void {
    this.#faults.clear();
  }
}

let count = 0;

/** A database name that no other test uses. */
export function freshName(): string {
  return `test-${count++}-${Math.random().toString(36).slice(2)}`;
}

/** A visit to the app: a library over that server and that storage. */
export function visit(server: Server, storage: OpenOptions, deadline = 1_000): Library {
  return new Library({
    base,
    fetch: server.fetch,
    storage: databaseStorage(storage),
    deadline,
  });
}
