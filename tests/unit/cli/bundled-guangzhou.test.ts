/** Guangzhou 2026, 22 departments, in public/data against fresh readings of their documents. */
import { holdsForBundled, type BundledFrom } from './bundled-facts.ts';

const city: readonly (readonly [id: string, document: number])[] = [
  ['08582afb', 16],
  ['220bb527', 19],
  ['2cee379f', 9],
  ['3e36b687', 5],
  ['404f08ab', 11],
  ['4f8a7f54', 14],
  ['5a585207', 2],
  ['6d222126', 7],
  ['7c6864be', 21],
  ['80d39209', 3],
  ['9956448b', 4],
  ['9f1fefb2', 17],
  ['a2e839f4', 22],
  ['a9dfd357', 18],
  ['b0bae3be', 12],
  ['b9057aaa', 6],
  ['d69960e8', 15],
  ['ef59dbc9', 20],
  ['f22e048c', 13],
  ['f2fb0aed', 8],
  ['f792811f', 10],
  ['ffe247cf', 1],
];

holdsForBundled(
  city.map(([id, number]): BundledFrom => [
    `440100-${id}-2026-budget`,
    `cities/guangzhou/guangzhou-${String(number).padStart(2, '0')}.pdf`,
    10,
  ]),
);
