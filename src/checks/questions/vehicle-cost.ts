/** What keeping one vehicle costs in a year: the operation item over the vehicles in the asset table. */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import type { EvidenceRef } from '#domain/findings/finding.ts';
import { fenPerUnit, type Fen } from '#domain/money/money.ts';
import { sheetOf } from '../disclosure-index.ts';
import { questionRule, remark } from '../rule.ts';
import { threePublicTotals } from '../three-public.ts';
import { amountStyle } from '../amount-style.ts';

export const vehicleCost = questionRule('vehicle-cost', (disclosure, { thresholds }) => {
  const operation = threePublicTotals(disclosure)?.operation;
  const held = vehiclesIn(disclosure);
  if (!operation?.amount || !operation.ref || !held) return [];
  const style = amountStyle(disclosure);
  const amount = operation.amount / held.vehicles;
  if (amount < thresholds.vehicleCost) return [];
  return [
    remark({
      key: 'ask-vehicle-cost',
      severity: 'question',
      values: {
        amount: rounded(amount, style),
        vehicles: held.vehicles,
        threshold: thresholds.vehicleCost,
        ...style,
      },
      evidence: [operation.ref, held.ref],
    }),
  ];
});

/** A quotient is told as precisely as the document prints its amounts. */
function rounded(amount: Fen, { unit, decimals }: ReturnType<typeof amountStyle>): Fen {
  const digit = Math.max(1, fenPerUnit(unit) / 10 ** decimals);
  return Math.round(amount / digit) * digit;
}

function vehiclesIn(disclosure: Disclosure): { vehicles: number; ref: EvidenceRef } | null {
  const sheet = sheetOf(disclosure, 'assets');
  const column = sheet?.columns.get('quantity');
  const line = sheet?.lines.find(({ row }) => /车辆/.test(row.name) && row.level !== 2);
  const vehicles = column === undefined ? null : line?.row.values[column];
  if (!line || !vehicles || vehicles <= 0) return null;
  return {
    vehicles,
    ref: { kind: 'cell', table: 'assets', row: line.index, column: 'quantity' },
  };
}
