/** What the text counts: cars by their use, posts, guests, and the money for them. */
import { describe, expect, it } from 'vitest';
import { countedParts } from '../../../src/checks/prose/counts/counted-parts.ts';
import { countsMoney } from '../../../src/checks/prose/counts/counts-money.ts';
import { counts } from '../../../src/checks/prose/counts/counts.ts';
import type { Statement } from '../../../src/domain/disclosure/disclosure.ts';
import { examined, said, small, statement } from './small.ts';

const counted = (id: string, amount: number, unit = '辆'): Statement => {
  return { id, amount, kind: 'quantity', unit };
};

describe('cars counted by their use', () => {
  const cars = (...kinds: [string, number][]) =>
    small({
      statements: [
        counted('assets.vehicles', 7),
        ...kinds.map(([kind, amount]) => counted(`assets.vehicles.${kind}`, amount)),
      ],
    });

  it('are all cars where the list ends with the others', () => {
    expect(said(counts, cars(['general', 3], ['other', 4]))).toEqual([]);
    expect(said(counts, cars(['general', 3], ['other', 3]))).toEqual([
      ['contradiction', 'count-parts', null],
    ]);
  });

  it('are no more than all where only some uses are named', () => {
    expect(said(counts, cars(['general', 3], ['enforcement', 1]))).toEqual([]);
    expect(said(counts, cars(['general', 8]))).toEqual([['contradiction', 'count-parts', null]]);
  });

  it('are not examined where no use is named', () => {
    expect(examined(counts, cars())).toBe(0);
  });
});

it('guests from abroad are no more than all guests', () => {
  const guests = (foreign: number) =>
    small({
      statements: [
        counted('threePublic.reception.people', 26, '人次'),
        counted('threePublic.reception.foreign.people', foreign, '人次'),
      ],
    });
  expect(said(countedParts, guests(26))).toEqual([]);
  expect(said(countedParts, guests(27))).toEqual([['contradiction', 'count-exceeds', null]]);
});

it('trips abroad without money for them, and money without trips, are worth a look', () => {
  const trips = (groups: number, amount: number) =>
    small({
      statements: [
        counted('threePublic.overseas.groups', groups, '个'),
        statement('threePublic.overseas', amount),
      ],
    });
  expect(said(countsMoney, trips(0, 0))).toEqual([]);
  expect(said(countsMoney, trips(2, 8))).toEqual([]);
  expect(said(countsMoney, trips(2, 0))).toEqual([['warning', 'count-without-money', null]]);
  expect(said(countsMoney, trips(0, 8))).toEqual([['warning', 'count-without-money', null]]);
});
