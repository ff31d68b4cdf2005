/**
 * Two classifications may stand side by side in front of the figures, each with its code and its name:
 * by function and by economy, or the department's economic items and the government's (政府收支分类科目).
 * A row has one code: the other classification is kept as words.
 */
import { matchable } from '../../wording.ts';
import type { MeantColumn } from './columns.ts';

/** The columns of one classification: those of its code and that of its name. */
type Run = readonly MeantColumn[];

/**
 * The columns with one classification in the roles of code and name. By function goes before by economy,
 * the department's economic items before the government's; else the first one counts.
 */
export function oneClassification(columns: readonly MeantColumn[]): MeantColumn[] {
  const runs = runsOf(columns);
  const [first] = runs;
  if (!first || runs.length < 2) return [...columns];
  const main =
    runs.find((run) => says(run, /功能/)) ??
    (says(first, /^政府/) ? runs.find((run) => says(run, /^部门/)) : undefined) ??
    first;
  const names = new Map(runs.flatMap((run) => run.map((column) => [column, nameOf(run)] as const)));
  return columns.map((column) => {
    const name = names.get(column);
    return name === undefined || main.includes(column) ? column : asField(column, name);
  });
}

/**
 * Runs of columns of codes and names. One begins where codes follow a name, or stand under other words; a
 * run of codes alone may also stand behind figures, where one with a name is a list of its own.
 */
function runsOf(columns: readonly MeantColumn[]): Run[] {
  const figure = columns.findIndex(({ role }) => role === 'amount' || role === 'quantity');
  const runs: MeantColumn[][] = [];
  columns.forEach((column, index) => {
    if (column.role !== 'code' && column.role !== 'name') return;
    const last = runs[runs.length - 1];
    if (!last || begins(last, column) || (figure >= 0 && index > figure && !behind(last, columns)))
      runs.push([column]);
    else last.push(column);
  });
  const [first, ...others] = runs;
  if (!first) return [];
  return [
    first,
    ...others.filter((run) => !behind(run, columns) || run.every(({ role }) => role === 'code')),
  ];
}

function begins(run: Run, column: MeantColumn): boolean {
  const named = run.some(({ role }) => role === 'name');
  if (column.role === 'name') return named && isAnother(run, column);
  const codes = run.filter(({ role }) => role === 'code');
  return codes.length > 0 && (named || codes.some(({ groups }) => groups[0] !== column.groups[0]));
}

/** Whether a run stands behind the first figure. */
function behind(run: Run, columns: readonly MeantColumn[]): boolean {
  const figure = columns.findIndex(({ role }) => role === 'amount' || role === 'quantity');
  return figure >= 0 && run.some((column) => columns.indexOf(column) > figure);
}

/** A name that is of another classification than the one before it, by its own words. */
function isAnother(run: Run, column: MeantColumn): boolean {
  const [one, other] = [run, [column]].map((each) => kinds.findIndex((words) => says(each, words)));
  return one !== undefined && other !== undefined && one >= 0 && other >= 0 && one !== other;
}

const kinds = [/功能/, /^政府.*经济/, /^部门.*经济/] as const;

function says(run: Run, words: RegExp): boolean {
  return run.some(({ label, groups }) =>
    [...groups, label].some((each) => words.test(matchable(each))),
  );
}

function nameOf(run: Run): string {
  const { label = '', groups = [] } = run.find(({ role }) => role === 'name') ?? run[0] ?? {};
  return /功能|经济/.test(matchable(label)) ? label : [...groups.slice(-1), label].join('');
}

/** Kept as words, under a label that tells which classification they are of. */
function asField(column: MeantColumn, name: string): MeantColumn {
  const told = /功能|经济/.test(matchable(column.label));
  const label = told ? column.label : `${name.replace(/名称$/, '')}${column.label}`;
  return { ...column, label: column.role === 'name' ? name : label, role: 'field', id: '' };
}
