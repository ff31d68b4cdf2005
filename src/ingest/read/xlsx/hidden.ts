/** Rows, columns and cells of a sheet that are kept in the file and not displayed. */
import type { CellObject, WorkSheet } from '@e965/xlsx';
import { issue, type Issue, type Place } from '#domain/issues/issue.ts';
import { excerpt, isEmpty } from '../../wording.ts';

/** So many row numbers or column letters are named; of more it is said that there are more. */
const mostNamed = 8;

/** Collects what is hidden of one sheet while its cells are visited. */
export class HiddenParts {
  readonly #rows: ReadonlySet<number>;
  readonly #columns: ReadonlySet<number>;
  readonly #found = {
    rows: new Map<string, string>(),
    columns: new Map<string, string>(),
    cells: new Map<string, string>(),
  };

  constructor(sheet: WorkSheet) {
    this.#rows = hiddenOf(sheet['!rows']);
    this.#columns = hiddenOf(sheet['!cols']);
  }

  /** Whether the cell is not displayed; its words are remembered. Row and column count from 0. */
  hides(row: number, column: number, cell: CellObject): boolean {
    const text = String(cell.v ?? '');
    if (isEmpty(text)) return false;
    const { rows, columns, cells } = this.#found;
    if (this.#rows.has(row)) add(rows, String(row + 1), text);
    else if (this.#columns.has(column)) add(columns, columnName(column), text);
    // A format such as ;;; displays nothing of what is there. That a zero is blank hides nothing.
    else if (cell.w === '' && cell.v !== 0) add(cells, `${columnName(column)}${row + 1}`, text);
    else return false;
    return true;
  }

  /** One warning for the rows, one for the columns, one for the cells that are hidden. */
  issues(sheet: string, at: Place): Issue[] {
    return (['rows', 'columns', 'cells'] as const).flatMap((what) => {
      const found = this.#found[what];
      if (found.size === 0) return [];
      const names = [...found.keys()].slice(0, mostNamed).join('、');
      const which = found.size > mostNamed ? `${names}…` : names;
      const text = excerpt([...found.values()].join(' '));
      return [issue('cells-hidden', 'warning', { sheet: excerpt(sheet), what, which, text }, at)];
    });
  }
}

function hiddenOf(parts: readonly ({ hidden?: boolean } | null)[] = []): Set<number> {
  // A sheet may have a million columns described: only those that are set are visited.
  const places = Object.keys(parts).map(Number);
  return new Set(places.filter((place) => parts[place]?.hidden === true));
}

function add(found: Map<string, string>, name: string, text: string): void {
  const before = found.get(name);
  if (before === undefined) found.set(name, text);
  else if (before.length < 60) found.set(name, `${before} ${text}`);
}

/** 0 → A, 25 → Z, 26 → AA. */
function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
