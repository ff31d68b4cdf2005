/** `mingzhang/schema`: Budget JSON ↔ disclosure, checked at the door. */
export {
  parseBudgetJson,
  printBudgetJson,
  readBudgetJson,
  toBudgetJson,
} from '#domain/disclosure/budget-json.ts';
export type { BudgetJsonInput } from '#domain/disclosure/budget-json-schema.ts';
export type { Disclosure } from '#domain/disclosure/disclosure.ts';
export type { Issue, Result } from '#domain/issues/issue.ts';
export { decimalFromFen, fenFromDecimal, type AmountUnit, type Fen } from '#domain/money/money.ts';
