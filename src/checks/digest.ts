/** What a list of many departments says of one: a few numbers, small enough to be kept for hundreds. */
import { isPart } from '#domain/changes/changes.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import type { Fen } from '#domain/money/money.ts';
import { targetValue } from '#domain/targets/target.ts';
import type { CheckOptions } from './options.ts';
import { rules } from './rules.ts';
import { runChecks } from './run-checks.ts';
import { clearChanges } from './stated-changes.ts';

export interface Digest {
  readonly examined: number;
  readonly held: number;
  readonly contradictions: number;
  readonly questions: number;
  /** The largest rise against last year that the document states, of what has no stated parts. */
  readonly rise: { readonly of: string; readonly delta: Fen; readonly rate: number | null } | null;
  readonly projects: number;
  /** Projects none of whose targets is a figure; `null` where the document publishes no targets. */
  readonly unmeasured: number | null;
}

/** Changes with the rules, so that what was kept of older ones is not taken for theirs. */
export const digestVersion = `3-${rules.length}`;

/** The numbers of one disclosure, checked as its own review screen checks it. */
export function digestOf(disclosure: Disclosure, options: Partial<CheckOptions>): Digest {
  const { examined, held, counts } = runChecks(disclosure, options);
  const { projects } = disclosure;
  const measured = projects.filter(({ indicators }) =>
    indicators.some(({ target }) => targetValue(target).kind === 'measurable'),
  );
  const published = projects.some(({ indicators }) => indicators.length > 0);
  return {
    examined,
    held,
    contradictions: counts.contradiction,
    questions: counts.question,
    rise: largestRise(disclosure),
    projects: projects.length,
    unmeasured: published ? projects.length - measured.length : null,
  };
}

function largestRise(disclosure: Disclosure): Digest['rise'] {
  const changes = clearChanges(disclosure);
  const leaves = changes.filter(({ of }) => !changes.some((part) => isPart(part.of, of)));
  const [largest] = leaves
    .filter(({ delta }) => delta > 0)
    .sort((one, other) => other.delta - one.delta);
  return largest ? { of: largest.of, delta: largest.delta, rate: largest.rate } : null;
}
