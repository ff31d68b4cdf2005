/** The card of a figure: what it is, beside its neighbours, and the cell or line it stands in. */
import { comparedFigure } from '#domain/changes/changes.ts';
import {
  columnsOf,
  tableOf,
  totalRow,
  valueOf,
  type Disclosure,
} from '#domain/disclosure/disclosure.ts';
import type { Row, Table } from '#domain/disclosure/disclosure.ts';
import { placeOf, type FigureRef } from '#domain/disclosure/figure.ts';
import {
  formatCount,
  formatFen,
  formatPercent,
  readableFen,
  shareOf,
  type AmountStyle,
} from '#domain/money/format.ts';
import { smallest } from '#domain/large-lists.ts';
import { evidenceText } from '#words/later/finding-words.ts';
import { words } from '#words/words.ts';
import { styleOf } from '../printed-data.ts';
import { largestBars, type Card, type CardBar } from './card.ts';
import { cardFrame } from './card-frame.ts';

/** `null` where the figure is blank or names nothing that the disclosure has. */
export function figureCard(ref: FigureRef, disclosure: Disclosure): Card | null {
  const at = placeOf(ref, disclosure);
  const places = [evidenceText(ref, disclosure), at ? words.placeText(at) : ''];
  const frame = cardFrame(disclosure, places);
  switch (ref.kind) {
    case 'cell': {
      const table = tableOf(disclosure, ref.table);
      const row = table?.rows[ref.row];
      if (!table || !row) return null;
      return cellCard(frame, table, row, ref.column, styleOf(disclosure, table));
    }
    case 'project': {
      const { name, amount } = disclosure.projects[ref.index] ?? { name: '', amount: null };
      if (amount === null) return null;
      const bars = disclosure.projects.flatMap((project, index) =>
        project.amount === null
          ? []
          : [bar(project.name, project.amount, disclosure, index === ref.index)],
      );
      return {
        ...frame,
        sentence: words.card.project(name, written(amount, disclosure)),
        ...atLarge(amount, disclosure),
        bars: beside(bars),
      };
    }
    case 'change': {
      const change = disclosure.changes[ref.index];
      if (!change || change.delta === null) return null;
      const compared = comparedFigure(disclosure, change.of);
      const name = words.changeOf(change.of);
      const bars = compared
        ? [
            bar(words.year(compared.baseYear), compared.prior, disclosure, false),
            bar(words.year(disclosure.year), compared.current, disclosure, true),
          ]
        : [];
      const size = written(Math.abs(change.delta), disclosure);
      return {
        ...frame,
        sentence: words.card.change(name, change.baseYear, Math.sign(change.delta), size),
        ...atLarge(change.delta, { ...disclosure, signed: true }),
        bars,
      };
    }
    case 'statement': {
      const said = disclosure.statements[ref.index];
      if (!said) return null;
      const name = words.statementName(said.id);
      if (said.kind === 'quantity') {
        const digits = formatCount(said.amount);
        const unit = said.unit ?? '';
        const sentence = words.card.figure(name, `${digits} ${unit}`.trim());
        return { ...frame, sentence, figure: { digits, unit }, bars: [] };
      }
      const sentence = words.card.figure(name, written(said.amount, disclosure));
      return { ...frame, sentence, ...atLarge(said.amount, disclosure), bars: [] };
    }
  }
}

function cellCard(
  frame: Card,
  table: Table,
  row: Row,
  columnId: string,
  style: AmountStyle,
): Card | null {
  const value = valueOf(table, row, columnId) ?? null;
  const column = columnsOf(table, row).find(({ id }) => id === columnId);
  if (value === null || !column) return null;
  const name = words.card.cell(row.name, column.label);
  if (column.kind === 'quantity') {
    const digits = formatCount(value);
    return {
      ...frame,
      sentence: words.card.figure(name, digits),
      figure: { digits, unit: '' },
      bars: [],
    };
  }
  const total = totalRow(table);
  const whole =
    total && total !== row && !row.side ? (valueOf(table, total, columnId) ?? null) : null;
  const share = value > 0 ? shareOf(value, whole) : null;
  const amount = written(value, style);
  const bars = neighbours(table, row).flatMap((other) => {
    const own = valueOf(table, other, columnId) ?? null;
    return own === null || own <= 0 ? [] : [bar(other.name, own, style, other === row)];
  });
  return {
    ...frame,
    sentence:
      share === null
        ? words.card.figure(name, amount)
        : words.card.share(name, amount, total?.name ?? '', formatPercent(share)),
    ...atLarge(value, style),
    bars: beside(bars),
  };
}

/** The rows that a row can be set beside: those of its level, for a total those of the first. */
function neighbours({ rows }: Table, row: Row): Row[] {
  const depth = ({ code, level }: Row): number => code?.length ?? level ?? 0;
  const plain = rows.filter(({ role, side }) => role === undefined && side === row.side);
  const wanted = row.role === 'total' ? smallest(plain.map(depth)) : depth(row);
  return plain.filter((other) => depth(other) === wanted);
}

/** One bar alone shows nothing. */
function beside(bars: readonly CardBar[]): CardBar[] {
  return bars.length > 1 ? largestBars(bars) : [];
}

function bar(name: string, amount: number, style: AmountStyle, marked: boolean): CardBar {
  return { name, amount, text: written(amount, { ...style, signed: false }), marked };
}

function written(fen: number, { unit, decimals }: AmountStyle): string {
  const readable = readableFen(fen, { unit, decimals });
  return words.amount(readable.digits, readable.unit);
}

/** The exact printed value. */
function atLarge(fen: number, style: AmountStyle) {
  const { unit, decimals, signed = false } = style;
  const digits = formatFen(fen, { unit, decimals, signed });
  if (!signed || fen === 0) return { figure: { digits, unit } };
  return { figure: { digits, unit, tone: fen > 0 ? ('rise' as const) : ('fall' as const) } };
}
