/** How a department writes its figures, codes and names: the same budget looks different in each. */
import type { SubjectRow } from './budget.ts';
import type { MadeColumn } from './sheet.ts';

export interface Style {
  readonly unit: '元' | '万元' | '亿元';
  readonly separators: boolean;
  readonly zero: '' | '0.00' | '0' | '-' | '—' | '－';
  readonly negative: '-' | '()';
  readonly digits: 'plain' | 'full-width';
  readonly codes: 'one' | 'three' | 'stepped' | 'glued' | 'bracketed' | 'dashed';
  readonly total: 'first' | 'last' | 'none';
  readonly numbers: 'none' | '栏次' | 'digits';
  readonly caption: 'above' | 'inside';
  readonly repeatHeader: boolean;
  readonly indent: '' | '  ' | '　';
  readonly ordinals: boolean;
}

export const plain: Style = {
  unit: '万元',
  separators: false,
  zero: '',
  negative: '-',
  digits: 'plain',
  codes: 'one',
  total: 'first',
  numbers: 'none',
  caption: 'above',
  repeatHeader: false,
  indent: '',
  ordinals: false,
};

const places = { 元: 2, 万元: 2, 亿元: 8 } as const;
const perUnit = { 元: 100, 万元: 1_000_000, 亿元: 10_000_000_000 } as const;

/** An amount as the style prints it. */
export function money(fen: number | null, style: Style): string {
  if (fen === null) return '';
  if (fen === 0) return style.zero;
  const text = (Math.abs(fen) / perUnit[style.unit]).toFixed(places[style.unit]);
  const [whole = '', fraction = ''] = text.split('.');
  const grouped = style.separators ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
  const number = `${grouped}.${fraction}`;
  const signed = fen >= 0 ? number : style.negative === '-' ? `-${number}` : `(${number})`;
  return style.digits === 'plain' ? signed : signed.replace(/[\d.,]/g, fullWidth);
}

function fullWidth(letter: string): string {
  return String.fromCharCode(letter.charCodeAt(0) + 0xfee0);
}

/** What a reader must make of it: a blank and a dash are no zero. */
export function readAs(fen: number | null, style: Style): number | null {
  return fen === 0 && !/^0/.test(style.zero) ? null : fen;
}

/** A column of money that is a part of each row's sums. */
export function part(
  id: string,
  of: string,
  head: readonly string[],
  style: Style,
): MadeColumn<SubjectRow> {
  const amount = ({ sums }: SubjectRow) => sums[of] ?? 0;
  return {
    head,
    id,
    cell: (row) => money(amount(row), style),
    figure: (row) => readAs(amount(row), style),
  };
}

/** The columns that say what a row is. */
export function subjectColumns(
  style: Style,
  group: readonly string[],
  label = '科目',
): MadeColumn<SubjectRow>[] {
  const name: MadeColumn<SubjectRow> = {
    head: [...group, `${label}名称`],
    cell: (row) => style.indent.repeat(row.level) + row.name,
  };
  const code = (cell: (row: SubjectRow) => string, ...head: string[]) => ({
    head: [...group, ...head],
    cell,
  });
  switch (style.codes) {
    case 'one':
      return [code(({ code: own }) => own, `${label}编码`), name];
    case 'three':
      return [
        code(({ code: own }) => own.slice(0, 3), `${label}编码`, '类'),
        code(({ code: own }) => own.slice(3, 5), `${label}编码`, '款'),
        code(({ code: own }) => own.slice(5, 7), `${label}编码`, '项'),
        name,
      ];
    case 'stepped':
      return [
        code(({ code: own }) => own.slice(0, 3), `${label}编码`, '类'),
        code(
          ({ code: own }) => own.slice(0, 5).slice(own.length > 3 ? 0 : 5),
          `${label}编码`,
          '款',
        ),
        code(({ code: own }) => (own.length > 5 ? own : ''), `${label}编码`, '项'),
        name,
      ];
    case 'glued':
      return [{ ...name, cell: (row) => style.indent.repeat(row.level) + row.code + row.name }];
    case 'bracketed':
      return [
        { ...name, cell: (row) => (row.code === '' ? row.name : `[${row.code}]${row.name}`) },
      ];
    case 'dashed':
      return [{ ...name, cell: (row) => (row.code === '' ? row.name : `${row.code}-${row.name}`) }];
  }
}
