/** The program's own files in this browser: whether it opens without a network, and in which version. */
import * as v from 'valibot';
import { anythingUnsaved } from './unsaved.svelte.ts';
import { enclosure } from './run-mode.ts';
import { ownScript } from './script-address.ts';

const serviceWorkerAddress = ownScript(new URL('sw.js', document.baseURI).href);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** `offline.json`, written by scripts/offline-files.mjs and kept with the files it speaks of. */
const versionSchema = v.object({
  version: v.string(),
  /** Equal files, equal build. */
  build: v.string(),
  files: count,
  bytes: count,
});

/** The version that is kept, and when it came, in milliseconds since 1970, where that is known. */
export type KeptVersion = Readonly<v.InferOutput<typeof versionSchema>> & {
  readonly keptAt: number | null;
};

export type Readiness =
  /** Nothing to say: in a frame, or not asked yet. */
  | { readonly kind: 'unasked' }
  /** The browser offers no service worker here, as on plain HTTP. */
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'preparing' }
  /** The files could not be kept, or were taken away. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'ready'; readonly version: KeptVersion };

/** `waiting`: a newer version is kept and not in use. `replaced`: another window has put it to use. */
export type Update = 'none' | 'waiting' | 'replaced';

export class OfflineApp {
  #readiness = $state.raw<Readiness>({ kind: 'unasked' });
  #update = $state.raw<Update>('none');
  #registration: ServiceWorkerRegistration | null = null;
  #reload = false;

  /** Reactive. */
  get readiness(): Readiness {
    return this.#readiness;
  }

  /** Reactive. */
  get update(): Update {
    return this.#update;
  }

  /**
   * Has the browser keep the program's files, and looks for a newer version whenever the page is
   * looked at again. Does nothing in a frame: a portal's page is not ours to work behind.
   */
  async start(): Promise<void> {
    if (enclosure() !== null) return;
    const container = serviceWorkers();
    if (!container) {
      this.#readiness = { kind: 'unavailable' };
      return;
    }
    this.#readiness = { kind: 'preparing' };
    let controlled = container.controller !== null;
    container.addEventListener('controllerchange', () => {
      if (controlled) this.#onReplaced();
      controlled = true;
    });
    try {
      this.#registration = await container.register(serviceWorkerAddress(), {
        scope: './',
        updateViaCache: 'none',
      });
      this.#follow(this.#registration);
    } catch {
      this.#readiness = { kind: 'absent' };
    }
  }

  /** Puts the newer version to use, which means a reload. Not while anything is unsaved. */
  applyUpdate(): void {
    if (anythingUnsaved()) return;
    const waiting = this.#registration?.waiting;
    this.#reload = true;
    if (waiting) waiting.postMessage({ type: 'SKIP_WAITING' });
    else location.reload();
  }

  #follow(registration: ServiceWorkerRegistration): void {
    const look = (): void => void this.#look(registration);
    const watch = (): void => registration.installing?.addEventListener('statechange', look);
    registration.addEventListener('updatefound', () => {
      watch();
      look();
    });
    watch();
    look();
    // A page that stays open for days would not hear of a new version otherwise.
    const ask = (): void => {
      if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
    };
    document.addEventListener('visibilitychange', ask);
    window.addEventListener('online', ask);
  }

  async #look({ active, waiting, installing }: ServiceWorkerRegistration): Promise<void> {
    if (waiting && active && this.#update === 'none') this.#update = 'waiting';
    const version = active && (await keptVersion());
    if (version) this.#readiness = { kind: 'ready', version };
    else this.#readiness = { kind: (installing ?? waiting) ? 'preparing' : 'absent' };
  }

  #onReplaced(): void {
    if (this.#reload && !anythingUnsaved()) location.reload();
    else this.#update = 'replaced';
  }
}

/** Reading the property throws in some frames; on plain HTTP it is not there. */
function serviceWorkers(): ServiceWorkerContainer | null {
  try {
    return (navigator as Partial<Navigator>).serviceWorker ?? null;
  } catch {
    return null;
  }
}

/** What is kept, read where it is kept and not from the server; of two versions the one in use. */
async function keptVersion(): Promise<KeptVersion | null> {
  try {
    const address = new URL('offline.json', document.baseURI).href;
    const answer = await caches.match(address, { ignoreSearch: true });
    if (!answer) return null;
    const keptAt = Date.parse(answer.headers.get('date') ?? '');
    const version = v.parse(versionSchema, await answer.json());
    return { ...version, keptAt: Number.isNaN(keptAt) ? null : keptAt };
  } catch {
    return null;
  }
}
