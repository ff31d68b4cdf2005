/** The card of a finding: its sentence, both sides as bars, and the places they stand in. */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import type { Finding, Expression } from '#domain/findings/finding.ts';
import { formatFen, type AmountStyle } from '#domain/money/format.ts';
import type { Fen } from '#domain/money/money.ts';
import { evidencePlace, evidenceText, findingSentence } from '#words/later/finding-words.ts';
import { words } from '#words/words.ts';
import type { Card, CardBar } from './card.ts';
import { cardFrame } from './card-frame.ts';

/** More places than these are counted. */
const mostPlaces = 4;

export function findingCard(finding: Finding, disclosure: Disclosure): Card {
  const { evidence, values, formula, difference } = finding;
  const own = evidence.filter(({ document }) => document === undefined);
  const places = own.slice(0, mostPlaces).map(({ ref }) => {
    const place = evidencePlace(ref, disclosure);
    return evidenceText(ref, disclosure) + (place && words.inBrackets(place));
  });
  if (own.length > mostPlaces) places.push(words.review.morePlaces(own.length - mostPlaces));
  const card = {
    ...cardFrame(disclosure, places),
    sentence: findingSentence(finding, disclosure),
  };
  if (!('left' in values) || !formula) return card;
  const side = (expression: Expression, amount: Fen): CardBar => ({
    name: sideName(expression, disclosure),
    amount,
    text: words.amount(formatFen(amount, values), values.unit),
    marked: false,
  });
  const style: AmountStyle = values;
  return {
    ...card,
    unit: values.unit,
    figure:
      difference === null || difference === 0
        ? null
        : {
            digits: words.card.difference(formatFen(Math.abs(difference), style)),
            unit: style.unit,
            tone: 'rise',
          },
    bars: [{ ...side(formula.left, values.left), marked: true }, side(formula.right, values.right)],
  };
}

/** One figure by its place, several by their number. */
function sideName({ operands }: Expression, disclosure: Disclosure): string {
  const [first] = operands;
  if (operands.length === 1 && first?.ref) return evidenceText(first.ref, disclosure);
  return words.card.sumOf(operands.length);
}
