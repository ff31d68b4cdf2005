/** What is found in a disclosure, as it is known so far. */
import type { CheckReport } from '#checks/run-checks.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { askChecks, type CheckFailure, type CheckOutcome } from './ask-checks.ts';
import type { Question } from './message.ts';

export type Checked =
  | { readonly state: 'waiting' }
  /** The report, and the documents that were compared. */
  | {
      readonly state: 'ready';
      readonly report: CheckReport;
      readonly related: readonly Disclosure[];
    }
  | { readonly state: 'failed'; readonly failure: CheckFailure };

/** The checks of one disclosure: what was found last stays until there is something else. */
class Checking {
  #found = $state.raw<Checked>({ state: 'waiting' });
  #asked: Question | null = null;
  #answer: Promise<CheckOutcome<'report'>> | null = null;

  /** Reactive. */
  get found(): Checked {
    return this.#found;
  }

  /** Asks, unless that was the last question; settles with its answer. */
  ask(question: Question): Promise<CheckOutcome<'report'>> {
    if (this.#answer && this.#asked && isSame(this.#asked, question)) return this.#answer;
    this.#asked = question;
    this.#answer = askChecks('report', question);
    void this.#answer.then((outcome) => {
      if (this.#asked !== question) return;
      this.#found =
        outcome.kind === 'failed'
          ? { state: 'failed', failure: outcome.failure }
          : { state: 'ready', report: outcome.answer, related: question.related };
    });
    return this.#answer;
  }
}

const all = new WeakMap<Disclosure, Checking>();

function checkingOf(disclosure: Disclosure): Checking {
  const known = all.get(disclosure);
  if (known) return known;
  // State that is made inside a $derived does not wake it: this is made in a root of its own.
  let made!: Checking;
  $effect.root(() => {
    made = new Checking();
  })();
  all.set(disclosure, made);
  return made;
}

/**
 * What is found in the disclosure by these thresholds and beside these documents; while another question
 * is looked into, what was found before. Reactive; for `$derived`.
 */
export function checked(question: Question): Checked {
  const checking = checkingOf(question.disclosure);
  void checking.ask(question);
  return checking.found;
}

/** The same, once. */
export function checkOnce(question: Question): Promise<CheckOutcome<'report'>> {
  return checkingOf(question.disclosure).ask(question);
}

function isSame(one: Question, other: Question): boolean {
  return (
    JSON.stringify(one.thresholds) === JSON.stringify(other.thresholds) &&
    one.related.length === other.related.length &&
    one.related.every((each, index) => each === other.related[index])
  );
}
