/** Every made-up layout by its name. */
import { drawn } from '../drawn.ts';
import type { Document } from '../../../../src/ingest/read/document.ts';
import { numberedRows, threeCodeColumns } from './departments.ts';
import { budgetBesideActual, finalAccounts } from './final-accounts.ts';
import { codeAndName, codeInBrackets, codeWithDash, unitsInFront } from './labels.ts';
import { everythingInside, sharesAndRemarks, steppedCodes, unitOverSubjects } from './mischief.ts';
import type { MadeLayout } from './printed-list.ts';
import { governmentEconomic, hundredMillions, twoYears } from './years-and-funds.ts';

export const layouts: readonly (readonly [name: string, layout: MadeLayout])[] = [
  numberedRows,
  threeCodeColumns,
  finalAccounts,
  budgetBesideActual,
  codeAndName,
  codeInBrackets,
  codeWithDash,
  unitsInFront,
  everythingInside,
  sharesAndRemarks,
  steppedCodes,
  unitOverSubjects,
  twoYears,
  hundredMillions,
  governmentEconomic,
].map((make) => [make.name, make()]);

export function documentOfLayout({ opening, tables }: MadeLayout): Document {
  return drawn([...opening, '', ...tables.flatMap(({ lines }) => [...lines, ''])].join('\n'));
}
