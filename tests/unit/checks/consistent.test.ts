/** Whatever the figures and the layout: what agrees is not contradicted, and what is altered is found. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../src/checks/run-checks.ts';
import type { Disclosure } from '../../../src/domain/disclosure/disclosure.ts';
import { consistentDisclosure, layouts } from '../../support/consistent-disclosure.ts';
import { printedFigures } from './mutate.ts';

function contradictions(disclosure: Disclosure) {
  return runChecks(disclosure).findings.filter(({ severity }) => severity === 'contradiction');
}

/** The one change that is stated is checked by its rate, which small alterations leave as it is. */
const alone = /^change /;

describe.each(layouts)('a disclosure in the manner of %s', (layout) => {
  it('that agrees with itself has no contradiction', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(consistentDisclosure(layout), (disclosure) => {
        expect(contradictions(disclosure).map(({ id, values }) => [id, values])).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  // What the text says is a doubt where nothing shows that it was read right, and rounding where a round figure
  // was perhaps cut off.
  it(
    'in which one figure is altered has one, and of the text at least a doubt',
    { timeout: 60_000 },
    () => {
      fc.assert(
        fc.property(
          consistentDisclosure(layout),
          fc.nat(),
          fc.constantFrom(1, -1),
          (disclosure, place, sign) => {
            const figures = printedFigures(disclosure).filter(({ name }) => !alone.test(name));
            const figure = figures[place % figures.length];
            if (!figure) throw new Error('no figure');
            const altered = figure.altered(figure.quantity ? sign : sign * 1_000_000);
            const ofText = figure.name.startsWith('statement ');
            const found = runChecks(altered).findings.filter(
              ({ severity }) =>
                severity === 'contradiction' ||
                (ofText && (severity === 'doubt' || severity === 'rounding')),
            );
            expect([figure.name, found.length > 0]).toEqual([figure.name, true]);
          },
        ),
        { numRuns: 60 },
      );
    },
  );
});
