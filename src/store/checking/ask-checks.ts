/** Asks the worker that checks. One for the page, started when it is first needed. */
import * as v from 'valibot';
import { within } from '../deadline.ts';
import { ownScript } from '../page/script-address.ts';
import address from './checks.worker.ts?worker&url';
import { reply, type Answers, type Asked, type Question } from './message.ts';

/**
 * Why there is no answer. `fault`: a rule failed, or the worker ended; `name` is what kind of error it
 * was. `late`: it took longer than it may. `not-loaded`: the rules could not be fetched.
 */
export type CheckFailure =
  | { readonly kind: 'fault'; readonly name: string }
  | { readonly kind: 'late'; readonly seconds: number }
  | { readonly kind: 'not-loaded' };

export type CheckOutcome<A extends Asked> =
  | { readonly kind: 'answer'; readonly answer: Answers[A] }
  | { readonly kind: 'failed'; readonly failure: CheckFailure };

export interface CheckQueueOptions {
  /** In milliseconds, for one question. */
  readonly deadline?: number;
  readonly startWorker?: () => Worker;
}

const checksAddress = ownScript(address);

type Said =
  | { readonly kind: 'answer'; readonly answer: object }
  | { readonly kind: 'fault'; readonly name: string }
  /** The worker's script did not start: no such file, or a page that may start none. */
  | { readonly kind: 'not-started' };

/** A worker and who waits for it. */
class Checker {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, (said: Said) => void>();
  #asked = 0;
  #ready = false;
  ended = false;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.onmessage = ({ data }: MessageEvent<unknown>) => this.#hear(data);
    worker.onmessageerror = () => this.#end({ kind: 'fault', name: 'DataCloneError' });
    worker.onerror = (event) => {
      event.preventDefault();
      this.#end(this.#ready ? { kind: 'fault', name: 'Worker' } : { kind: 'not-started' });
    };
  }

  ask(asked: Asked, question: Question): Promise<Said> {
    const number = ++this.#asked;
    return new Promise((resolve) => {
      this.#waiting.set(number, resolve);
      this.#worker.postMessage({ number, asked, question });
    });
  }

  /** Ends the worker; whoever still waits for it is told why. */
  end(name: string): void {
    this.#end({ kind: 'fault', name });
  }

  #hear(data: unknown): void {
    const read = v.safeParse(reply, data);
    if (!read.success) return;
    if (read.output.kind === 'ready') {
      this.#ready = true;
      return;
    }
    this.#waiting.get(read.output.number)?.(read.output);
    this.#waiting.delete(read.output.number);
  }

  #end(said: Said): void {
    this.ended = true;
    this.#worker.terminate();
    for (const tell of this.#waiting.values()) tell(said);
    this.#waiting.clear();
  }
}

/**
 * Asks the rules, one question after the other. It never rejects: a rule that fails has a name at once,
 * and a worker that takes longer than a minute is ended. Where no worker can be started (a file on a
 * disk, a frame without an origin) the rules run in the page.
 */
export class CheckQueue {
  readonly #deadline: number;
  readonly #startWorker: () => Worker;
  #checker: Checker | null = null;
  #last: Promise<unknown> = Promise.resolve();

  constructor({ deadline = 60_000, startWorker = startChecksWorker }: CheckQueueOptions = {}) {
    this.#deadline = deadline;
    this.#startWorker = startWorker;
  }

  ask<A extends Asked>(asked: A, question: Question): Promise<CheckOutcome<A>> {
    const outcome = this.#last.then(() => this.#ask(asked, question));
    // What was answered is not held until the next question.
    this.#last = outcome.then(() => undefined);
    return outcome;
  }

  async #ask<A extends Asked>(asked: A, question: Question): Promise<CheckOutcome<A>> {
    try {
      if (!this.#checker || this.#checker.ended) this.#checker = new Checker(this.#startWorker());
    } catch {
      return askHere(asked, question);
    }
    const said = await within(this.#deadline, this.#checker.ask(asked, question), 'late' as const);
    if (said === 'late') {
      this.#checker.end('Deadline');
      return { kind: 'failed', failure: { kind: 'late', seconds: this.#deadline / 1_000 } };
    }
    if (said.kind === 'not-started') return askHere(asked, question);
    if (said.kind === 'fault') {
      return { kind: 'failed', failure: { kind: 'fault', name: said.name } };
    }
    return { kind: 'answer', answer: said.answer as Answers[A] };
  }
}

let queue = new CheckQueue();

/** For a page that may start no worker and is not to try: a file that is handed out. */
export function checkInPage(): void {
  queue = new CheckQueue({ startWorker: noWorker });
}

function noWorker(): never {
  throw new DOMException('No worker here', 'SecurityError');
}

/** What the rules say of a disclosure: the page's own {@link CheckQueue}. */
export function askChecks<A extends Asked>(asked: A, question: Question): Promise<CheckOutcome<A>> {
  return queue.ask(asked, question);
}

async function askHere<A extends Asked>(asked: A, question: Question): Promise<CheckOutcome<A>> {
  let rules: typeof import('./answer.ts');
  try {
    rules = await import('./answer.ts');
  } catch {
    return { kind: 'failed', failure: { kind: 'not-loaded' } };
  }
  try {
    return { kind: 'answer', answer: rules.answerTo(asked, question) };
  } catch (fault) {
    const name = fault instanceof Error ? fault.name : typeof fault;
    return { kind: 'failed', failure: { kind: 'fault', name } };
  }
}

function startChecksWorker(): Worker {
  // A frame without an origin may start none, and would say so in the console.
  if (self.origin === 'null') noWorker();
  return new Worker(checksAddress(), { type: 'module' });
}
