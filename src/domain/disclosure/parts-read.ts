/**
 * Whether the parts of a subject make up the amount that is printed for it. A table that was read in
 * part, or that a page end cut, gives fewer parts than the whole; then no share of the whole is told.
 */
import type { Disclosure, Table } from './disclosure.ts';
import { fenPerUnit, type Fen } from '../money/money.ts';

/** The smallest amount that a table is printed with, in fen: 0.01 万元 is 10,000. */
export function printedStep(disclosure: Pick<Disclosure, 'unit' | 'decimals'>, table?: Table): Fen {
  const { unit, decimals } = { ...disclosure, ...printedAs(table) };
  return Math.max(1, fenPerUnit(unit) / 10 ** decimals);
}

function printedAs(table: Table | undefined): Partial<Pick<Disclosure, 'unit' | 'decimals'>> {
  return {
    ...(table?.unit === undefined ? {} : { unit: table.unit }),
    ...(table?.decimals === undefined ? {} : { decimals: table.decimals }),
  };
}

/**
 * What is printed of a whole and missing in its parts, in fen: 0 where they agree within what rounding
 * every one of them may leave, negative where the parts are more than the whole, `null` where no whole
 * is printed. Without a single part nothing is missing: the table goes no further.
 */
export function unreadOf(
  printed: Fen | null,
  parts: readonly (Fen | null)[],
  step: Fen,
): Fen | null {
  const told = parts.filter((part): part is Fen => part !== null);
  if (told.length === 0) return 0;
  if (printed === null) return null;
  const apart = printed - told.reduce((sum, part) => sum + part, 0);
  return Math.abs(apart) <= ((told.length + 1) * step) / 2 ? 0 : apart;
}
