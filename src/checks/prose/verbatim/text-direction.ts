/**
 * A word of direction against its own amounts: 决算数大于预算数 where it is less, 增加 of an amount beside 下降 of a
 * rate. Both stand in one sentence or two, so nobody has to know what they are of.
 */
import { remark, remarkRule, type Remark } from '../../rule.ts';
import { amountIn, amountPattern, verbatimTexts, type Passage } from './text-amounts.ts';

const accounted = new RegExp(
  `预算(?:数|金额)?为?${amountPattern}[，,](?:支出|收入)?(?:全年)?决算(?:数|金额)?为?${amountPattern}` +
    `[^。；]{0,40}[。；，,]决算数?(大于|多于|高于|小于|少于|低于|等于)(?:年初|全年|调整)?预算`,
  'g',
);
const changed = new RegExp(
  `(增加|增长|上升|提高|减少|下降|降低|压减)(?:了)?${amountPattern}[，,](?:同比)?` +
    `(增加|增长|上升|提高|减少|下降|降低)(?:了|约)?(\\d{1,6}(?:\\.\\d{1,4})?)[%％]`,
  'g',
);
const rising = /增|升|提高|大于|多于|高于/;

interface Directed {
  readonly words: string;
  readonly agrees: boolean;
}

export const textDirection = remarkRule('text-direction', (disclosure) => {
  const found = verbatimTexts(disclosure).flatMap((passage) =>
    [...accountedIn(passage), ...changedIn(passage)].map((each) => ({ ...each, passage })),
  );
  const remarks = found.flatMap(({ words, agrees, passage }): Remark[] => {
    if (agrees) return [];
    const evidence = [{ kind: 'text', index: passage.index } as const];
    const values = { section: passage.title, words };
    return [remark({ key: 'text-direction', severity: 'contradiction', values, evidence })];
  });
  return { examined: found.length, remarks };
});

function accountedIn({ words: text }: Passage): Directed[] {
  return [...text.matchAll(accounted)].flatMap((match) => {
    const [words, planned, plannedUnit, spent, spentUnit, word = ''] = match;
    const budget = amountIn(planned, plannedUnit);
    const account = amountIn(spent, spentUnit);
    if (budget === null || account === null) return [];
    const said = word === '等于' ? 0 : rising.test(word) ? 1 : -1;
    return { words, agrees: Math.sign(account - budget) === said };
  });
}

/** An amount and a rate of nothing have no direction. */
function changedIn({ words: text }: Passage): Directed[] {
  return [...text.matchAll(changed)].flatMap((match) => {
    const [words, verb = '', digits, unit, other = '', rate] = match;
    if (!amountIn(digits, unit) || Number(rate) === 0) return [];
    return { words, agrees: rising.test(verb) === rising.test(other) };
  });
}
