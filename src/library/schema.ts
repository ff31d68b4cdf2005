/** `mingzhang/schema`: Budget JSON ↔ disclosure, checked at the door. */
export {
  parseBudgetJson,
  printBudgetJson,
  readBudgetJson,
  toBudgetJson,
} from '#domain/budget-json.ts';
export type { BudgetJsonInput } from '#domain/budget-json-schema.ts';
export type { Disclosure } from '#domain/disclosure.ts';
export type { Issue, Result } from '#domain/issue.ts';
export { decimalFromFen, fenFromDecimal, type AmountUnit, type Fen } from '#domain/money.ts';
