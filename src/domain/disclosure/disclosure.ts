/**
 * What a disclosure is, inside the program: one organization, one year, one stage, read-only, with
 * every amount in fen. `budget-json.ts` is its form outside.
 */
import type { Place } from '../issues/issue.ts';
import type { AmountUnit, Fen } from '../money/money.ts';

export const stages = ['budget', 'adjusted', 'execution', 'finalAccounts'] as const;
export type Stage = (typeof stages)[number];

export interface Disclosure {
  /** `region-organization-year-stage`: stable over re-imports. */
  readonly id: string;
  readonly stage: Stage;
  readonly year: number;
  /** GB/T 2260 code of the administrative division; `null` where the document does not tell. */
  readonly region: { readonly code: string | null; readonly name: string };
  readonly organization: Organization;
  /** The unit the document prints amounts in, and with how many decimals. */
  readonly unit: AmountUnit;
  readonly decimals: number;
  readonly source: Source;
  /** Further documents of the same disclosure that were merged into it; places count them from 1. */
  readonly sources?: readonly Source[];
  readonly tables: readonly Table[];
  readonly projects: readonly Project[];
  readonly changes: readonly Change[];
  readonly statements: readonly Statement[];
  readonly texts: readonly TitledText[];
  readonly performance: Performance;
  readonly glossary: readonly Term[];
}

export interface Organization {
  /** The department's code in its region's budget, as printed before its name. */
  readonly code: string | null;
  readonly name: string;
  readonly kind: 'department' | 'unit';
  readonly units: readonly BudgetUnit[];
}

/** A row of the institution table (机构设置). */
export interface BudgetUnit {
  readonly name: string;
  readonly nature: string | null;
  readonly rank: string | null;
  readonly funding: string | null;
  readonly at?: Place;
}

export const sourceFormats = ['text', 'docx', 'doc', 'xlsx', 'xls', 'html', 'pdf', 'json'] as const;

export interface Source {
  readonly title: string;
  readonly file: string;
  readonly format: (typeof sourceFormats)[number];
  readonly sha256: string;
  readonly url: string | null;
}

/** The nine budget tables that every department publishes (财预〔2016〕143号, 国有资本经营预算 since). */
export const budgetTables = [
  'balance',
  'revenue',
  'expenditure',
  'fiscal',
  'general',
  'basic',
  'governmentFund',
  'stateCapital',
  'threePublic',
] as const;

/** Those nine and the two annexes. */
export const knownTables = [...budgetTables, 'procurement', 'assets'] as const;
export type KnownTable = (typeof knownTables)[number];

export interface Table {
  /** A {@link KnownTable}, or an id of its own for a table that is kept as printed. */
  readonly id: string;
  readonly title: string;
  /** The caption line as printed: organization, year or date, unit. */
  readonly caption: readonly string[];
  /** Only where the table is printed in another unit or precision than the disclosure. */
  readonly unit?: AmountUnit;
  readonly decimals?: number;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** The remark under the table; an empty table is explained by it. */
  readonly note: string | null;
  readonly at?: Place;
}

export interface Column {
  readonly id: string;
  /** As printed, without layout padding. */
  readonly label: string;
  /** Labels of the header cells above, outermost first: 本年收入 over 小计. */
  readonly groups: readonly string[];
  readonly kind: 'amount' | 'quantity';
  /** In a two-sided ledger, the side whose rows use this column. */
  readonly side?: Side;
}

export type Side = 'revenue' | 'expenditure';

export interface Row {
  /** 序号 as printed. The two sides of a ledger row share it. */
  readonly no?: number;
  /** Functional code of 3, 5 or 7 digits, or economic code of 3 or 5: as printed, else see `codeBy`. */
  readonly code?: string;
  /** The table prints no codes, and this one was found by the row's name. */
  readonly codeBy?: 'name';
  /** 1 类, 2 款, 3 项; in tables without codes the depth of the printed indentation. */
  readonly level?: 1 | 2 | 3;
  /** `unit`: one of the units that a table lists the same subjects for, one under another. */
  readonly role?: 'total' | 'subtotal' | 'carryOver' | 'unit';
  readonly side?: Side;
  readonly name: string;
  /**
   * One value a column (a column of this row's side in a ledger): fen where the column's kind is
   * `amount`, the plain number where it is `quantity`, `null` where the cell is blank.
   */
  readonly values: readonly (Fen | null)[];
  /** Columns that are words and not figures (procurement item, catalogue number), by label. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly at: Place;
}

/** Words from the document, or a short summary of our own in their place. */
export interface Text {
  readonly text: string;
  readonly kind: 'verbatim' | 'summary';
  readonly at?: Place;
}

export interface TitledText extends Text {
  readonly id: string;
  readonly title: string;
}

export interface Project {
  readonly name: string;
  readonly amount: Fen | null;
  readonly goals: readonly Text[];
  readonly indicators: readonly Indicator[];
  /** Where the amount stands. */
  readonly at?: Place;
}

/** One row of a performance table: 一级/二级/三级指标, description, target value and its basis. */
export interface Indicator {
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly description: string;
  /** The value with the operator and the unit that are printed around it: ≥95%. */
  readonly target: string;
  readonly basis: string;
  /** 分值 or 权重: what the indicator counts for, out of 90 or 100. */
  readonly weight?: number;
  /** 指标方向 as printed: 正向指标, 反向指标. */
  readonly direction?: string;
  /** 实际完成值 as printed; only where a self-evaluation (绩效自评) was read. */
  readonly result?: string;
  /** 得分 that the self-evaluation gives the indicator, out of its weight. */
  readonly score?: number;
  readonly at?: Place;
}

/** A change against another year that the document itself states. */
export interface Change {
  /** Dotted path: `total`, `basic.personnel`, `project.劳务外包经费`, `threePublic.vehicle`. */
  readonly of: string;
  readonly baseYear: number;
  readonly delta: Fen | null;
  /** As stated, in percent: 23.1 for 增长23.1%. */
  readonly rate: number | null;
  readonly reason: string | null;
  /**
   * The stage of the other figure, only where it is not this disclosure's own: a budget against what
   * was executed last year (执行数), final accounts against the budget of the same year (年初预算).
   */
  readonly basis?: Stage;
  /** As in a {@link Statement}. */
  readonly whose?: string;
  readonly scope?: Fund;
  readonly sentence?: Sentence;
  readonly at?: Place;
}

/** One of the four budgets, or 财政拨款 as a whole. */
export const funds = ['fiscal', 'general', 'governmentFund', 'stateCapital'] as const;
export type Fund = (typeof funds)[number];

/** Where a sentence stands: `length` characters from `start`, in the text of that id. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly length: number;
}

/** A figure in the prose. */
export interface Statement {
  /**
   * Dotted path: `expenditure.total`, `procurement.total`, `assets.plannedPurchase`. What another unit than
   * the organization has begins with `unit.`: `unit.某某小学.expenditure.total`.
   */
  readonly id: string;
  /** Fen; where the kind is `quantity` the plain number, of `unit`. */
  readonly amount: Fen;
  /** `amount` where it is not said. */
  readonly kind?: 'amount' | 'quantity';
  /** What a quantity counts, as printed: 辆, 人次, %. */
  readonly unit?: string;
  /** Of a share: the path of the whole, where the sentence names it (占“三公”经费的…). */
  readonly base?: string;
  /** The unit whose figure it is, as printed; left out for the organization itself. */
  readonly whose?: string;
  /** Where the money comes from, where the words say it and the id does not; left out for all money. */
  readonly scope?: Fund;
  /** The sentence in the disclosure's texts; left out where these are summaries. */
  readonly sentence?: Sentence;
  readonly at?: Place;
}

export interface Performance {
  readonly overall: readonly Text[];
  readonly items: readonly PerformanceItem[];
  readonly measures: readonly Text[];
  /** Of the department as a whole (部门整体支出绩效目标表). */
  readonly indicators?: readonly Indicator[];
}

/** 分项绩效目标: a goal, the duty it belongs to, and what it is measured by. */
export interface PerformanceItem {
  readonly goal: string;
  readonly target: string;
  readonly indicator: string;
  readonly kind: 'verbatim' | 'summary';
  readonly at?: Place;
}

export interface Term {
  readonly term: string;
  readonly definition: string;
  readonly kind: 'verbatim' | 'summary';
  readonly at?: Place;
}

/** The table of that id, if the disclosure has it. */
export function tableOf(disclosure: Disclosure, id: string): Table | undefined {
  return disclosure.tables.find((table) => table.id === id);
}

/** The row a table gives its total in. */
export function totalRow(table: Table): Row | undefined {
  return table.rows.find((row) => row.role === 'total');
}

/** The columns that a row's values stand in: in a two-sided ledger those of the row's side. */
export function columnsOf(table: Pick<Table, 'columns'>, row: Row): readonly Column[] {
  return row.side ? table.columns.filter((column) => column.side === row.side) : table.columns;
}

/** The value of a row in a column by id; `undefined` where the row has no such column. */
export function valueOf(table: Table, row: Row, column: string): Fen | null | undefined {
  const index = columnsOf(table, row).findIndex(({ id }) => id === column);
  return index < 0 ? undefined : row.values[index];
}

/** All documents that it was read from, the first one first. */
export function sourcesOf({ source, sources = [] }: Disclosure): Source[] {
  return [source, ...sources];
}
