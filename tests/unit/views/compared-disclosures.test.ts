import { expect, it } from 'vitest';
import {
  compareDisclosures,
  shareOfTotal,
  type ComparedRow,
} from '#views/compare/compared-disclosures.ts';
import { bundledDisclosure } from './bundled.ts';

const pathOf = ({ of }: ComparedRow) => (of.kind === 'figure' ? of.path : of.code);

it('the usual figures stand first, then the classes, each with its place', () => {
  const rows = compareDisclosures([bundledDisclosure()]);
  expect(rows.map(pathOf).slice(0, 3)).toEqual(['total', 'basic', 'project']);
  expect(rows[0]?.cells[0]).toMatchObject({
    amount: 1_043_550_000,
    ref: { kind: 'cell', table: 'expenditure' },
  });
  const classes = rows.filter(({ of }) => of.kind === 'class');
  expect(classes[0]?.of).toMatchObject({ code: '201' });
  const sum = classes.reduce((all, { cells }) => all + (cells[0]?.amount ?? 0), 0);
  expect(sum).toBe(1_043_550_000);
});

it('what one of them does not have is a blank and no zero', () => {
  const street = bundledDisclosure('310107-eece0746-2025-budget');
  const rows = compareDisclosures([street, bundledDisclosure()]);
  const community = rows.find((row) => pathOf(row) === '212');
  expect(community?.cells[0]?.amount).toBeGreaterThan(0);
  expect(community?.cells[1]).toBeNull();
});

it('a share is of its own total', () => {
  const rows = compareDisclosures([bundledDisclosure()]);
  const [total] = rows;
  if (!total) throw new Error('no rows');
  expect(shareOfTotal(rows, total, 0)).toBe(100);
});
