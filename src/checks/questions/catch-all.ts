/** Most project money under 一般行政管理事务 or 其他…支出: is there no subject that says what it is for? */
import { cell, nameOf, sheetOf } from '../disclosure-index.ts';
import { operandOf } from '../identity.ts';
import { questionRule, remark } from '../rule.ts';
import { amountStyle } from '../amount-style.ts';

export const catchAll = questionRule('catch-all', (disclosure, { thresholds }) => {
  const sheet = sheetOf(disclosure, 'expenditure') ?? sheetOf(disclosure, 'general');
  const whole = sheet && cell(sheet, sheet.total, 'project')?.amount;
  if (!sheet || !whole) return [];
  const lines = sheet.lines.filter(
    ({ row }) => row.code?.length === 7 && /一般行政管理事务|^其他/.test(row.name),
  );
  const figures = lines.flatMap((line) => cell(sheet, line, 'project') ?? []);
  const amount = figures.reduce((total, figure) => total + (figure.amount ?? 0), 0);
  const share = (amount / whole) * 100;
  if (share < thresholds.catchAllShare) return [];
  const used = lines.filter((_, index) => figures[index]?.amount);
  return [
    remark({
      key: 'ask-catch-all',
      severity: 'question',
      values: {
        subjects: used.slice(0, 4).map(nameOf).join('、'),
        count: used.length,
        share,
        threshold: thresholds.catchAllShare,
        amount,
        ...amountStyle(disclosure),
      },
      evidence: figures.flatMap((figure) => (figure.amount ? (operandOf(figure).ref ?? []) : [])),
    }),
  ];
});
