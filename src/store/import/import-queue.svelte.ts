/**
 * Documents on their way in: read one after another, reported on, corrected, and kept one by one or
 * all together. Each is kept whole or not at all; one that cannot be read leaves the others alone.
 */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import type { Encoding } from '#domain/text/encoding.ts';
import {
  besides,
  correctable,
  corrected,
  missingIdentity,
  type Correction,
} from '#domain/organization/identity.ts';
import type { Issue } from '#domain/issues/issue.ts';
import { withVisibleControls } from '#domain/text/visible-controls.ts';
import type { ImportOptions, ImportOutcome } from './import-file.ts';
import type { Library, SaveOutcome } from '../catalog/library.svelte.ts';

export type ImportState =
  /** `stopped`: given up before it was read; it can be read after all. */
  | { readonly kind: 'waiting' | 'reading' | 'stopped' }
  | Read
  | { readonly kind: 'failed'; readonly outcome: FailedOutcome };

/** Why nothing could be made of a document. */
export type FailedOutcome = Exclude<ImportOutcome, { readonly kind: 'cancelled' }>;

interface Read {
  readonly kind: 'read';
  readonly disclosure: Disclosure;
  readonly issues: readonly Issue[];
  /** How keeping it went, when that was tried. */
  readonly kept: SaveOutcome | null;
}

/** One document in the queue. */
export class ImportItem {
  readonly file: File;
  /** The file's name as it is shown. */
  readonly name: string;
  /** The encoding that the user chose for it, once one was chosen. */
  encoding: Encoding | null = null;
  #state = $state.raw<ImportState>({ kind: 'waiting' });

  constructor(file: File) {
    this.file = file;
    this.name = withVisibleControls(file.name);
  }

  /** Reactive. */
  get state(): ImportState {
    return this.#state;
  }

  set state(state: ImportState) {
    this.#state = state;
  }
}

type KeptRead = Pick<Read, 'disclosure' | 'issues'> & { readonly kept: SaveOutcome };

type ReadFile = (file: File, options: ImportOptions) => Promise<ImportOutcome>;

/** What to do with a document whose id is taken. */
export type Collision = 'ask' | 'replace' | 'beside' | 'merge';

export class ImportQueue {
  #items = $state.raw<readonly ImportItem[]>([]);
  #stop: AbortController | null = null;
  #running: Promise<void> | null = null;
  readonly #library: Library;
  readonly #read: ReadFile;

  /** `read` reads one file; it is `importFile` but in tests. */
  constructor(library: Library, read: ReadFile = readWhenNeeded) {
    this.#library = library;
    this.#read = read;
  }

  /** Reactive; newest last. */
  get items(): readonly ImportItem[] {
    return this.#items;
  }

  /** How many are through, read or failed. Reactive. */
  get done(): number {
    return this.#count('read', 'failed');
  }

  /** How many were given up before they were read. Reactive. */
  get stopped(): number {
    return this.#count('stopped');
  }

  /** Reads the files, after those that are being read already. */
  async add(files: readonly File[]): Promise<void> {
    this.#items = [...this.#items, ...files.map((file) => new ImportItem(file))];
    await this.#run();
  }

  /** Gives up what is not read yet; what was read stays. */
  cancel(): void {
    this.#turn('waiting', 'stopped');
    this.#stop?.abort();
  }

  /** Reads what was given up after all. */
  async goOn(): Promise<void> {
    this.#turn('stopped', 'waiting');
    await this.#run();
  }

  /** Reads what waits, one after the other; what comes meanwhile is read in the same run. */
  async #run(): Promise<void> {
    this.#running ??= this.#readWaiting();
    await this.#running;
  }

  async #readWaiting(): Promise<void> {
    for (;;) {
      const item = this.#items.find(({ state }) => state.kind === 'waiting');
      if (!item) break;
      this.#stop = new AbortController();
      item.state = { kind: 'reading' };
      item.state = stateAfter(await this.#read(item.file, { signal: this.#stop.signal }));
    }
    [this.#stop, this.#running] = [null, null];
  }

  #turn(from: 'waiting' | 'stopped', to: 'waiting' | 'stopped'): void {
    for (const item of this.#items) if (item.state.kind === from) item.state = { kind: to };
  }

  #count(...kinds: readonly ImportState['kind'][]): number {
    return this.#items.filter(({ state }) => kinds.includes(state.kind)).length;
  }

  /** Takes a document out of the list; what was kept of it stays. */
  drop(item: ImportItem): void {
    this.#items = this.#items.filter((other) => other !== item);
  }

  /**
   * Sets right what a read document says of itself. What it says of last year, and of itself in the
   * prose, is told by its year, stage and name: where one of them changes it is read once more.
   */
  async correct(item: ImportItem, correction: Correction): Promise<void> {
    const before = item.state;
    if (before.kind !== 'read') return;
    const told = correctable(before.disclosure);
    const again =
      correction.organization !== told.organization ||
      correction.year !== told.year ||
      correction.stage !== told.stage;
    const read = again ? await this.#readAgain(item, correction) : before;
    if (read.kind === 'read') {
      // A name that is given tells its region, unless the region was set, too.
      const { regionName, regionCode } = correctable(read.disclosure);
      const setRegion =
        correction.regionName !== told.regionName || correction.regionCode !== told.regionCode;
      const whole = setRegion ? correction : { ...correction, regionName, regionCode };
      const disclosure = corrected(read.disclosure, whole);
      item.state = { ...read, disclosure, kept: null };
    } else item.state = read;
  }

  async #readAgain(item: ImportItem, correction: Correction): Promise<ImportState> {
    const { organization, regionCode, year, stage } = correction;
    const known = {
      organization: organization.trim(),
      stage,
      ...(regionCode === '' ? {} : { region: regionCode }),
      ...(year === null ? {} : { year }),
      ...(item.encoding === null ? {} : { encoding: item.encoding }),
    };
    item.state = { kind: 'reading' };
    return stateAfter(await this.#read(item.file, { known }));
  }

  /** Reads a document anew in an encoding; a correction made of what was read before is not kept. */
  async readAs(item: ImportItem, encoding: Encoding): Promise<void> {
    item.encoding = encoding;
    item.state = { kind: 'reading' };
    item.state = stateAfter(await this.#read(item.file, { known: { encoding } }));
  }

  /**
   * Keeps a read document of which it is known whose it is; where its id is taken it asks, replaces,
   * stands beside the other, or is merged into it. What another window saved since is asked about.
   */
  async keep(item: ImportItem, collision: Collision = 'ask'): Promise<SaveOutcome | null> {
    const { state } = item;
    if (state.kind !== 'read' || missingIdentity(state.disclosure).length > 0) return null;
    const { kept, ...read } =
      collision === 'beside'
        ? await this.#keepBeside(state)
        : collision === 'merge'
          ? await this.#keepMerged(state)
          : await this.#keepAs(state, collision === 'replace' ? replaceable(state) : undefined);
    item.state = { ...state, ...read, kept };
    return kept;
  }

  async #keepAs(
    { disclosure, issues }: Pick<Read, 'disclosure' | 'issues'>,
    over?: string | null,
  ): Promise<KeptRead> {
    return { disclosure, issues, kept: await this.#library.save(disclosure, over) };
  }

  /** Under the first id that is free, also of imports that this window does not know of yet. */
  async #keepBeside({ disclosure, issues }: Read): Promise<KeptRead> {
    const refused = new Set<string>();
    for (;;) {
      const free = besides(
        disclosure,
        (id) => refused.has(id) || this.#library.imports.some((entry) => entry.id === id),
      );
      const kept = await this.#keepAs({ disclosure: free, issues });
      if (kept.kept.kind !== 'exists') return kept;
      refused.add(free.id);
    }
  }

  async #keepMerged(state: Read): Promise<KeptRead> {
    const { disclosure, issues } = state;
    const { canMerge, mergeDisclosures } = await import('#domain/merge/merge.ts');
    const other = await this.#library.disclosure(disclosure.id).final;
    if (other.state !== 'ready' || !canMerge(other.value, disclosure)) {
      return this.#keepAs(state, replaceable(state));
    }
    const merged = mergeDisclosures(other.value, disclosure);
    const both = { disclosure: merged.value, issues: [...issues, ...merged.issues] };
    const into = other.notes.find((note) => note.key === 'imported');
    const kept = await this.#keepAs(both, into?.sha256 ?? null);
    return kept.kept.kind === 'exists' ? { ...kept, disclosure, issues } : kept;
  }

  /** Whether what is there under the same id was read from other documents, and so can be merged. */
  async canMerge({ state }: ImportItem): Promise<boolean> {
    if (state.kind !== 'read') return false;
    const { canMerge } = await import('#domain/merge/merge.ts');
    const other = await this.#library.disclosure(state.disclosure.id).final;
    return other.state === 'ready' && canMerge(other.value, state.disclosure);
  }

  /** Those that are kept, in the order of the list. Reactive. */
  get kept(): readonly Disclosure[] {
    return this.#items.flatMap(({ state }) =>
      state.kind === 'read' && state.kept?.kind === 'saved' ? [state.disclosure] : [],
    );
  }

  /** Keeps every read document that is not kept yet; those whose id is taken are left to be asked. */
  async keepAll(): Promise<void> {
    for (const item of this.#items) {
      if (item.state.kind === 'read' && item.state.kept === null) await this.keep(item);
    }
  }
}

/** The hash of the import that its reader was asked about, and so may be replaced; `null` for none. */
function replaceable({ kept }: Read): string | null {
  return kept?.kind === 'exists' && kept.origin === 'import' ? kept.existing : null;
}

function stateAfter(outcome: ImportOutcome): ImportState {
  if (outcome.kind === 'cancelled') return { kind: 'stopped' };
  const { value, issues } = outcome.kind === 'read' ? outcome.result : { value: null, issues: [] };
  if (value === null) return { kind: 'failed', outcome };
  return { kind: 'read', disclosure: value, issues, kept: null };
}

/** What reads files is loaded with the first of them. */
async function readWhenNeeded(file: File, options: ImportOptions): Promise<ImportOutcome> {
  const loaded = await import('./import-file.ts').catch(() => null);
  return loaded ? loaded.importFile(file, options) : { kind: 'stopped' };
}
