/** Sums of the made-up budget that several tables print. */
import { subjectRows, totalRow, type Leaf } from '../budget.ts';
import type { Item } from './printed-list.ts';

export function sumOf(part: string, some?: readonly Leaf[]): number {
  return totalRow(some).sums[part] ?? 0;
}

const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** The classes of spending, each with its sums of the named parts. */
export function classItems(parts: readonly string[], some?: readonly Leaf[]): Item[] {
  return subjectRows(some, [1]).map(({ name, sums }, index) => ({
    name: `${ordinals[index] ?? ''}、${name}`,
    figures: parts.map((part) => sums[part] ?? 0),
  }));
}

/** 三公: nothing abroad, no car bought, one that runs, and visitors. */
export const threePublic = {
  overseas: 0,
  purchase: 0,
  operation: 90_000_00,
  reception: 32_000_00,
} as const;

export const vehicle = threePublic.purchase + threePublic.operation;
export const threePublicTotal = threePublic.overseas + vehicle + threePublic.reception;
