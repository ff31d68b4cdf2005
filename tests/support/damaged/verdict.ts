import type { Disclosure } from '../../../src/domain/disclosure/disclosure.ts';
import { isDamage, type Issue, type Result } from '../../../src/domain/issues/issue.ts';

/**
 * `refused`: nothing was made of it. `reported`: it is said that the file is damaged. `told`: figures
 * differ, and where is told by other warnings. `right`: the figures are those of the original. `silent`:
 * figures differ and nothing is said.
 */
export const verdicts = ['refused', 'reported', 'told', 'right', 'silent'] as const;
export type Verdict = (typeof verdicts)[number];

/** What became of a damaged file, beside what the sound one gives. */
export function verdictOn(damaged: Result<Disclosure>, sound: Result<Disclosure>): Verdict {
  if (damaged.value === null || sound.value === null) return 'refused';
  if (damaged.issues.some(isDamage)) return 'reported';
  if (figuresOf(damaged.value) === figuresOf(sound.value)) return 'right';
  const known = new Set(sound.issues.map(nameOf));
  const told = damaged.issues.some((one) => one.severity !== 'note' && !known.has(nameOf(one)));
  return told ? 'told' : 'silent';
}

/** Every figure with what it is the figure of. */
function figuresOf({ tables, projects, changes, statements }: Disclosure): string {
  return JSON.stringify([
    tables.map(({ id, rows }) => [id, rows.map(({ code, name, values }) => [code, name, values])]),
    projects.map(({ name, amount }) => [name, amount]),
    changes.map(({ of, delta }) => [of, delta]),
    statements.map(({ id, amount }) => [id, amount]),
  ]);
}

function nameOf({ key, values, at }: Issue): string {
  return JSON.stringify([key, values, at]);
}
