/**
 * What is counted in kinds adds up: the cars by their use, the posts by their kind, the retired. Where the
 * kinds end with 其他 they are all there are; else they are no more than all (form of 国有资产占用情况).
 */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { countOf } from '../../disclosure-index.ts';
import { formulaOf, sum, type Figure } from '../../identity.ts';
import { remark, remarkRule, type Remark } from '../../rule.ts';

interface Kinds {
  readonly whole: string;
  readonly kinds: readonly string[];
  /** Which kinds must be named for all to be; none where they need not be all. */
  readonly last: readonly string[];
}

const vehicles = [
  'ministerial',
  'leading',
  'general',
  'confidential',
  'emergency',
  'enforcement',
  'technical',
  'retired',
  'other',
];

const lists: readonly Kinds[] = [
  ...['assets.vehicles', 'assets.plannedPurchase.vehicles'].map((whole) => {
    return { whole, kinds: vehicles.map((kind) => `${whole}.${kind}`), last: [`${whole}.other`] };
  }),
  {
    whole: 'staff.establishment',
    kinds: ['administrative', 'auxiliary', 'institution', 'workers'].map(
      (kind) => `staff.establishment.${kind}`,
    ),
    last: ['staff.establishment.administrative', 'staff.establishment.institution'],
  },
  {
    whole: 'staff.retired',
    kinds: ['staff.retired.veterans', 'staff.retired.pensioners'],
    last: ['staff.retired.veterans', 'staff.retired.pensioners'],
  },
];

export const counts = remarkRule('counts', (disclosure) => {
  const found = lists.flatMap((list) => compare(disclosure, list) ?? []);
  return { examined: found.length, remarks: found.flat() };
});

/** `null` where the whole or the kinds are not given; nothing to remark where they agree. */
function compare(disclosure: Disclosure, { whole, kinds, last }: Kinds): Remark[][] | null {
  const all = countOf(disclosure, whole);
  const named = kinds.flatMap((kind) => countOf(disclosure, kind)?.figure ?? []);
  if (!all || named.length === 0) return null;
  const complete = named.length > 1 && last.every((kind) => countOf(disclosure, kind) !== null);
  const [stated, together] = [all.figure.amount ?? 0, added(named)];
  const agrees = complete ? stated === together : together <= stated;
  if (agrees) return [[]];
  const formula = formulaOf({
    left: sum(all.figure),
    relation: complete ? '=' : '≥',
    right: sum(named),
  });
  return [
    [
      remark({
        key: 'count-parts',
        severity: 'contradiction',
        values: { statement: whole, stated, sum: together, counted: all.counted },
        evidence: [all.figure, ...named].flatMap(({ ref }) => ref ?? []),
        formula,
      }),
    ],
  ];
}

function added(figures: readonly Figure[]): number {
  return figures.reduce((total, { amount }) => total + (amount ?? 0), 0);
}
