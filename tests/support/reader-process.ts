/**
 * Reads files in a process of its own, as the app does in a worker: one that never ends, or asks for
 * more memory than it may have, is ended and replaced, and whoever asked is told.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Reading } from './reader-process-main.ts';

export type Verdict =
  | ({ readonly kind: 'answered' } & Reading)
  /** It threw, or the process ended on its own: that is a fault of ours, whatever the file. */
  | { readonly kind: 'broke'; readonly said: string }
  | { readonly kind: 'hung' };

const main = fileURLToPath(new URL('./reader-process-main.ts', import.meta.url));

export interface ReaderLimits {
  /** Of JavaScript's own heap. */
  readonly heapMegabytes: number;
  readonly seconds: number;
}

export class ReaderProcess {
  readonly #limits: ReaderLimits;
  #child: ChildProcess | null = null;
  /** How many processes were started: one more than were lost. */
  started = 0;

  constructor(limits: ReaderLimits) {
    this.#limits = limits;
  }

  /** One at a time. */
  async read(bytes: Uint8Array, name: string): Promise<Verdict> {
    const child = this.#child ?? this.#start();
    const verdict = await this.#ask(child, bytes, name);
    if (verdict.kind !== 'answered') this.end();
    return verdict;
  }

  end(): void {
    this.#child?.kill('SIGKILL');
    this.#child = null;
  }

  #start(): ChildProcess {
    this.started += 1;
    const heap = `--max-old-space-size=${this.#limits.heapMegabytes}`;
    const execArgv = ['--import', 'tsx', heap];
    const stdio = ['ignore', 'ignore', 'pipe', 'ipc'] as const;
    this.#child = fork(main, [], { execArgv, serialization: 'advanced', stdio: [...stdio] });
    return this.#child;
  }

  #ask(child: ChildProcess, bytes: Uint8Array, name: string): Promise<Verdict> {
    return new Promise((resolve) => {
      let said = '';
      const settle = (verdict: Verdict) => {
        clearTimeout(late);
        child.removeAllListeners();
        child.stderr?.removeAllListeners();
        resolve(verdict);
      };
      const late = setTimeout(() => settle({ kind: 'hung' }), this.#limits.seconds * 1_000);
      child.stderr?.on(
        'data',
        (text: Buffer) => (said = `${said}${text.toString()}`.slice(-2_000)),
      );
      child.on('message', (reading: Reading) => settle({ kind: 'answered', ...reading }));
      child.on('exit', (code, signal) =>
        settle({ kind: 'broke', said: `${code ?? signal}: ${said}` }),
      );
      child.send({ bytes, name });
    });
  }
}
