/** The smallest disclosures: nothing but what a test puts in. */
import { defaultOptions, type CheckOptions } from '../../../src/checks/options.ts';
import type { Rule } from '../../../src/checks/rule.ts';
import type {
  Change,
  Disclosure,
  Indicator,
  Project,
  Row,
  Statement,
  Table,
  TitledText,
} from '../../../src/domain/disclosure/disclosure.ts';
import { numberFromFen } from '../../../src/domain/money/money.ts';
import { amountTable, disclosureWith, subjectRow, totalOf, wan } from '../../support/disclosure.ts';

export function small(parts: Partial<Disclosure>): Disclosure {
  return disclosureWith({
    tables: [],
    projects: [],
    changes: [],
    statements: [],
    texts: [],
    glossary: [],
    ...parts,
  });
}

/** What a rule says of a disclosure: severity, key and difference in 万元. */
export function said(rule: Rule, disclosure: Disclosure, options: Partial<CheckOptions> = {}) {
  const { claims } = rule.check(disclosure, { ...defaultOptions, ...options });
  return claims.map(({ severity, key, difference }) => {
    return [severity, key, difference === null ? null : numberFromFen(difference, '万元')];
  });
}

export function examined(rule: Rule, disclosure: Disclosure): number {
  return rule.check(disclosure, defaultOptions).examined;
}

export function named(name: string, amounts: (number | null)[], rest: Partial<Row> = {}): Row {
  const values = amounts.map((amount) => (amount === null ? null : wan(amount)));
  return { name, values, at: {}, ...rest };
}

/** A two-sided ledger of one column a side. */
export function ledgerTable(id: string, rows: readonly Row[]): Table {
  return {
    ...amountTable(id, [], rows),
    columns: [
      { id: 'amount', label: '预算数', groups: ['收入'], kind: 'amount', side: 'revenue' },
      { id: 'amount', label: '预算数', groups: ['支出'], kind: 'amount', side: 'expenditure' },
    ],
  };
}

export function income(name: string, amount: number | null, role?: Row['role']): Row {
  return named(name, [amount], { side: 'revenue', ...(role ? { role } : {}) });
}

export function spending(name: string, amount: number | null, role?: Row['role']): Row {
  return named(name, [amount], { side: 'expenditure', ...(role ? { role } : {}) });
}

/** A spending table of one class with one item: 合计, 基本, 项目. */
export function spendingTable(id: string, basic: number | null, project: number | null): Table {
  const total = Math.round(((basic ?? 0) + (project ?? 0)) * 100) / 100;
  return amountTable(
    id,
    ['total', 'basic', 'project'],
    [
      totalOf(total, basic, project),
      subjectRow('201', '一般公共服务支出', total, basic, project),
      subjectRow('20101', '人大事务', total, basic, project),
      subjectRow('2010102', '一般行政管理事务', total, basic, project),
    ],
  );
}

export function statement(id: string, amount: number): Statement {
  return { id, amount: wan(amount) };
}

export function change(of: string, delta: number, rest: Partial<Change> = {}): Change {
  return { of, baseYear: 2022, delta: wan(delta), rate: null, reason: null, ...rest };
}

export function project(name: string, amount: number | null, ...targets: string[]): Project {
  return {
    name,
    amount: amount === null ? null : wan(amount),
    goals: [],
    indicators: targets.map(indicator),
  };
}

export function indicator(target: string, index = 0): Indicator {
  const level1 = '产出指标';
  return { level1, level2: '', level3: `指标${index}`, description: '', target, basis: '' };
}

export function text(words: string, id = 'section-1'): TitledText {
  return { id, title: '情况说明', text: words, kind: 'verbatim' };
}
