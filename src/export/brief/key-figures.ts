/** The figures that a budget is known by, with their changes and their places. */
import { comparedTo } from '#domain/changes/changes.ts';
import { currentFigure } from '#domain/disclosure/current-figure.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { formatFen, formatPercent } from '#domain/money/format.ts';
import { evidencePlace } from '#words/later/finding-words.ts';
import { words } from '#words/words.ts';
import type { BriefTable } from './brief.ts';

/** Their paths, the whole before its parts. */
export const figures = [
  'total',
  'basic',
  'basic.personnel',
  'basic.running',
  'project',
  'threePublic',
];

/** Figures that the document does not have are left out. */
export function keyFigures(disclosure: Disclosure, before: Disclosure | null): BriefTable {
  const say = words.brief.keyFigures;
  const rows = figures.flatMap((of) => {
    const figure = currentFigure(disclosure, of);
    if (!figure) return [];
    const compared = comparedTo(disclosure, before, of);
    const rate = compared?.rate ?? null;
    return [
      [
        words.changeOf(of),
        formatFen(figure.amount, disclosure),
        compared ? formatFen(compared.delta, { ...disclosure, signed: true }) : words.blank,
        rate === null ? words.blank : formatPercent(rate, true),
        evidencePlace(figure.ref, disclosure) || words.blank,
      ],
    ];
  });
  return {
    kind: 'table',
    label: words.brief.tableOf(
      disclosure.organization.name,
      disclosure.year,
      words.overview.keyFigures,
    ),
    caption: words.unit(disclosure.unit),
    columns: [
      { label: say.figure, share: 20 },
      { label: words.amountColumn, number: true, share: 16 },
      { label: say.change, number: true, share: 16 },
      { label: say.rate, number: true, share: 13 },
      { label: words.takeAway.place, share: 35 },
    ],
    rows,
  };
}
