/**
 * Projects that name the same people and the same rate pay for one thing in parts: their amounts
 * together are number × rate × months, and where one is a round share of that, the other is the rest.
 */
import type { Disclosure } from '#domain/disclosure.ts';
import type { Fen } from '#domain/money.ts';
import { said } from '../books.ts';
import { amountOf, identity, sum, type Figure, type Identity } from '../identity.ts';
import { identityRule } from '../rule.ts';
import { productOf } from './count-rate.ts';
import { pricedProjects, type PricedProject } from './target-amounts.ts';

export const sharedCountRate = identityRule('shared-count-rate', (disclosure) =>
  groupsOf(disclosure).flatMap((group) => [together(group), ...remainder(group)]),
);

interface Member {
  readonly priced: PricedProject;
  readonly name: string;
  readonly amount: Figure;
}

/** Two or more projects with the same count, rate, months and goal or level-3 names. */
function groupsOf(disclosure: Disclosure): Member[][] {
  const groups = new Map<string, Member[]>();
  for (const priced of pricedProjects(disclosure)) {
    const amount = said(disclosure, 'project', priced.project);
    const project = disclosure.projects[priced.project];
    const exact = priced.count.bound === '=' && priced.rate.bound === '=';
    if (!amount || !project || !exact) continue;
    const goals = project.goals.map(({ text }) => text.replace(/\s+/g, '')).join('|');
    const key = [priced.count.printed, priced.rate.printed, priced.months, goals].join('|');
    const member = { priced, name: project.name, amount };
    groups.set(key, [...(groups.get(key) ?? []), member]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

function together(group: readonly Member[]): Identity {
  const first = group[0] as Member;
  const { count, rate, months } = first.priced;
  return identity({
    key: 'shared-count-rate',
    names: {
      projects: group.map(({ name }) => name).join('、'),
      count: count.printed,
      rate: rate.printed,
      months,
    },
    left: sum(...group.map(({ amount }) => amount)),
    relation: '=',
    right: productOf(first.priced),
  });
}

/** Of two projects: one pays a whole multiple of five percent, so the other pays the rest of hundred. */
function remainder(group: readonly Member[]): Identity[] {
  const [one, other] = group;
  if (!one || !other || group.length > 2) return [];
  const whole = amountOf(productOf(one.priced)) ?? 0;
  return [
    [one, other],
    [other, one],
  ].flatMap(([part, rest]) => {
    const share = part && roundShare(part.amount.amount, whole);
    if (!part || !rest || !share) return [];
    const ref = part.amount.ref;
    const percent: Figure = { ref, amount: 100 - share, unit: 'percent', sign: 1, printed: null };
    return identity({
      key: 'shared-remainder',
      names: { project: rest.name, other: part.name, share },
      left: sum(rest.amount),
      relation: '=',
      right: { combine: 'product', figures: [...productOf(rest.priced).figures, percent] },
    });
  });
}

/** The share in percent where it is a whole multiple of five below hundred, else `null`. */
function roundShare(part: Fen | null, whole: Fen): number | null {
  if (part === null || whole <= 0 || part <= 0 || part >= whole) return null;
  const share = (part / whole) * 100;
  const round = Math.round(share / 5) * 5;
  return Math.abs(share - round) < 1e-9 ? round : null;
}
