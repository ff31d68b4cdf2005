/** Documents of the user's own, kept where they wish so, so that a page can be looked at beside its figures. */
import { sourcesOf, type Disclosure } from '#domain/disclosure/disclosure.ts';
import type { Keeping, SessionArchive } from './session-archive.ts';
import { sha256Hex } from '../sha256.ts';

const prefix = 'original/';

/** The names under which the documents of a disclosure are kept, if they are. */
export function originalsOf(disclosure: Disclosure): string[] {
  return sourcesOf(disclosure).map(({ sha256 }) => prefix + sha256);
}

export class Originals {
  readonly #archive: SessionArchive;

  constructor(archive: SessionArchive) {
    this.#archive = archive;
  }

  /** Keeps a document, read back, or until the page closes where there is no room for it. */
  async keep(bytes: Uint8Array): Promise<Keeping> {
    const sha256 = sha256Hex(bytes);
    const file = { name: prefix + sha256, sha256, bytes, keptAt: Date.now() };
    return this.#archive.put([file], { readBack: true });
  }

  /** Keeps a document if it is the one of that SHA-256; `false` where it is another. */
  async keepAs(bytes: Uint8Array, sha256: string): Promise<boolean> {
    if (sha256Hex(bytes) !== sha256) return false;
    await this.keep(bytes);
    return true;
  }

  /** The document of that SHA-256; `null` where it is not kept, or not as it was. */
  async get(sha256: string): Promise<Uint8Array | null> {
    const kept = await this.#archive.get(prefix + sha256);
    const bytes = kept?.bytes;
    return bytes instanceof Uint8Array && sha256Hex(bytes) === sha256 ? bytes : null;
  }
}
