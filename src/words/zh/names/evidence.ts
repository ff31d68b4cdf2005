/** What a place in a disclosure is called: the table, the row, the column, or the words in the prose. */
import { tableOf, valueOf, type Disclosure } from '#domain/disclosure/disclosure.ts';
import type { EvidenceRef, Operand } from '#domain/findings/finding.ts';
import { placeOf } from '#domain/disclosure/figure.ts';
import { formatCount, formatFen } from '#domain/money/format.ts';
import { indicatorAt } from '#domain/findings/indicators-at.ts';
import type { Place } from '#domain/issues/issue.ts';
import { fenPerUnit, type AmountUnit, type Fen } from '#domain/money/money.ts';
import { placeText } from './place.ts';
import { changeName, subjectNames, tableName } from './names.ts';
import { statementName } from './statements.ts';

/** 《支出总表》2010101 行政运行 · 基本支出, 文字说明 · 机关运行经费, 项目“会议费”. */
export function evidenceText(ref: EvidenceRef, disclosure: Disclosure): string {
  switch (ref.kind) {
    case 'cell':
      return `${rowText(ref.table, ref.row, disclosure)} · ${columnText(ref, disclosure)}`;
    case 'row':
      return rowText(ref.table, ref.row, disclosure);
    case 'table':
      return tableText(ref.table, disclosure);
    case 'statement':
      return `文字说明 · ${statementName(disclosure.statements[ref.index]?.id ?? '', subjectNames(disclosure))}`;
    case 'change':
      return `文字说明 · ${changeName(disclosure.changes[ref.index]?.of ?? '', subjectNames(disclosure))}的增减`;
    case 'project':
      return `项目“${disclosure.projects[ref.index]?.name ?? ''}”`;
    case 'text':
      return `“${disclosure.texts[ref.index]?.title ?? ''}”`;
    case 'term':
      return `名词“${disclosure.glossary[ref.index]?.term ?? ''}”`;
    case 'indicator': {
      const { project } = ref;
      const name = indicatorAt(ref, disclosure)?.level3 ?? '';
      if (project === null) return `部门整体 · ${name}`;
      return `项目“${disclosure.projects[project]?.name ?? ''}” · ${name}`;
    }
  }
}

function tableText(id: string, { tables }: Disclosure): string {
  const title = tables.find((table) => table.id === id)?.title ?? '';
  return `《${title === '' ? tableName(id) : title}》`;
}

function rowText(id: string, index: number, disclosure: Disclosure): string {
  const row = disclosure.tables.find((table) => table.id === id)?.rows[index];
  const code = row?.code === undefined ? '' : `${row.code} `;
  return `${tableText(id, disclosure)}${code}${row?.name ?? ''}`;
}

function columnText(
  { table: id, row: index, column }: { table: string; row: number; column: string },
  { tables }: Disclosure,
): string {
  const table = tables.find((each) => each.id === id);
  const side = table?.rows[index]?.side;
  const found = table?.columns.find((each) => each.id === column && each.side === side);
  return found?.label || column;
}

/** Where in the source it stands, as far as its format tells; empty where it does not. */
export function evidencePlace(ref: EvidenceRef, disclosure: Disclosure): string {
  const at = placeOfEvidence(ref, disclosure);
  return at === undefined ? '' : placeText(at);
}

function placeOfEvidence(ref: EvidenceRef, disclosure: Disclosure): Place | undefined {
  switch (ref.kind) {
    case 'cell':
    case 'statement':
    case 'change':
    case 'project':
      return placeOf(ref, disclosure);
    case 'row':
      return disclosure.tables.find(({ id }) => id === ref.table)?.rows[ref.row]?.at;
    case 'table':
      return disclosure.tables.find(({ id }) => id === ref.table)?.at;
    case 'text':
      return disclosure.texts[ref.index]?.at;
    case 'term':
      return disclosure.glossary[ref.index]?.at;
    case 'indicator':
      return indicatorAt(ref, disclosure)?.at;
  }
}

/** An operand in the document's unit; a blank cell is 未列数, a target value is as printed. */
export function operandText({ ref, amount, unit }: Operand, disclosure: Disclosure): string {
  if (amount === null) return '未列数';
  if (unit === 'weight') return `${amount}`;
  if (ref?.kind === 'indicator') return indicatorAt(ref, disclosure)?.target ?? formatCount(amount);
  if (ref?.kind === 'statement' && unit === 'count') {
    const { amount: count, unit: counted = '' } = disclosure.statements[ref.index] ?? { amount };
    return `${formatCount(count)} ${counted}`.trim();
  }
  if (unit === 'fen') {
    const table = ref?.kind === 'cell' ? tableOf(disclosure, ref.table) : undefined;
    if (ref && !table) return proseText(amount, disclosure);
    const printed = table?.unit ?? disclosure.unit;
    return moneyText(amount, printed, table?.decimals ?? disclosure.decimals);
  }
  return unit === 'percent' ? `${amount}%` : formatCount(amount);
}

/** The figure that stands at a place, as printed; empty for a place of words. */
export function evidenceFigure(ref: EvidenceRef, disclosure: Disclosure): string {
  switch (ref.kind) {
    case 'cell': {
      const table = disclosure.tables.find(({ id }) => id === ref.table);
      const row = table?.rows[ref.row];
      const amount = table && row ? valueOf(table, row, ref.column) : undefined;
      const column = table?.columns.find(({ id }) => id === ref.column);
      if (amount === null || amount === undefined) return '未列数';
      if (column?.kind === 'quantity') return formatCount(amount);
      return moneyText(
        amount,
        table?.unit ?? disclosure.unit,
        table?.decimals ?? disclosure.decimals,
      );
    }
    case 'statement': {
      const said = disclosure.statements[ref.index];
      if (!said) return '';
      if (said.kind !== 'quantity') return proseText(said.amount, disclosure);
      return said.unit === '%'
        ? `${said.amount}%`
        : `${formatCount(said.amount)} ${said.unit ?? ''}`;
    }
    case 'change': {
      const { delta = null, rate = null } = disclosure.changes[ref.index] ?? {};
      if (delta !== null) return proseText(delta, disclosure);
      return rate === null ? '' : `${rate}%`;
    }
    case 'project': {
      const amount = disclosure.projects[ref.index]?.amount ?? null;
      return amount === null ? '' : proseText(amount, disclosure);
    }
    case 'indicator':
      return indicatorAt(ref, disclosure)?.target ?? '';
    case 'row':
    case 'table':
    case 'text':
    case 'term':
      return '';
  }
}

function moneyText(amount: Fen, unit: AmountUnit, decimals: number): string {
  return `${formatFen(amount, { unit, decimals })} ${unit}`;
}

/** Prose says 万元 with two decimals also where the tables are in 元, as far as that is exact. */
function proseText(amount: Fen, { unit, decimals }: Disclosure): string {
  const hundredth = fenPerUnit('万元') / 100;
  if (unit === '元' && amount % hundredth === 0) return moneyText(amount, '万元', 2);
  return moneyText(amount, unit, decimals);
}
