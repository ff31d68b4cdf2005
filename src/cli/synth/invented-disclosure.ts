/** An invented department's disclosure of one year: tables, text, projects with targets, changes with reasons. */
import { createHash } from 'node:crypto';
import type { Change, Disclosure, Project, Statement } from '#domain/disclosure/disclosure.ts';
import { disclosureId } from '#domain/organization/identity.ts';
import type { Fen } from '#domain/money/money.ts';
import { sum, type InventedBudget } from './invented-budget.ts';
import { inventedTables, total } from './invented-tables.ts';

export interface InventedDepartment {
  /** From 1. */
  readonly number: number;
  readonly name: string;
}

/** No division of the national list begins with 99, and no place is called so. */
const region = { code: '990100', name: '虚构市' };

/** `before` is what it spent the year before, `null` in its first year. */
export function inventedDisclosure(
  { number, name }: InventedDepartment,
  year: number,
  budget: InventedBudget,
  before: InventedBudget | null,
): Disclosure {
  const organization = { code: String(100 + number), name, kind: 'department' as const, units: [] };
  const id = disclosureId(region.code, organization, year, 'budget');
  return {
    id,
    stage: 'budget',
    year,
    region,
    organization,
    unit: '万元',
    decimals: 2,
    source: {
      title: `${name}${year}年部门预算（虚构）`,
      file: `${id}.json`,
      format: 'json',
      sha256: createHash('sha256').update(`${id}`).digest('hex'),
      url: null,
    },
    tables: inventedTables(budget),
    projects: budget.projects.map(projectOf),
    changes: before ? changesOf(budget, before, year) : [],
    statements: statementsOf(budget),
    texts: [
      { id: 'duties', title: '部门职责', text: `${name}是为演示而虚构的部门。`, kind: 'summary' },
    ],
    performance: { overall: [], items: [], measures: [] },
    glossary: [{ term: '基本支出', definition: '保障机构运转的人员和公用支出。', kind: 'summary' }],
  };
}

function projectOf({ name, amount, target }: InventedBudget['projects'][number]): Project {
  const indicator = (level2: string, level3: string, value: string) => ({
    level1: '产出指标',
    level2,
    level3,
    description: level3,
    target: value,
    basis: '年度计划',
  });
  return {
    name,
    amount,
    goals: [{ text: `按计划完成${name}。`, kind: 'summary' }],
    indicators: [
      indicator('数量指标', '计划完成率', `≥${target}%`),
      indicator('质量指标', '验收合格率', '≥95%'),
    ],
  };
}

/** The whole, its parts, and each project that both years have, with a reason. */
function changesOf(now: InventedBudget, before: InventedBudget, year: number): Change[] {
  const change = (of: string, current: Fen, prior: Fen): Change => ({
    of,
    baseYear: year - 1,
    delta: current - prior,
    rate: prior === 0 ? null : Math.round(((current - prior) / prior) * 10_000) / 100,
    reason: current === prior ? null : '按实际工作需要安排。',
  });
  const [current, prior] = [total(now.items), total(before.items)];
  return [
    change('total', current.basic + current.project, prior.basic + prior.project),
    change('basic', current.basic, prior.basic),
    change('project', current.project, prior.project),
    change('threePublic', threePublic(now), threePublic(before)),
  ];
}

function statementsOf(budget: InventedBudget): Statement[] {
  const { basic, project } = total(budget.items);
  const { wages, pensions, running, overseas, purchase, operation, reception } = budget;
  return [
    { id: 'expenditure.total', amount: basic + project },
    { id: 'expenditure.basic', amount: basic },
    { id: 'expenditure.project', amount: sum(budget.projects) },
    { id: 'expenditure.basic.personnel', amount: wages + pensions },
    { id: 'expenditure.basic.running', amount: running },
    { id: 'threePublic.total', amount: threePublic(budget) },
    { id: 'threePublic.overseas', amount: overseas },
    { id: 'threePublic.vehicle', amount: purchase + operation },
    { id: 'threePublic.reception', amount: reception },
  ];
}

function threePublic({ overseas, purchase, operation, reception }: InventedBudget): Fen {
  return overseas + purchase + operation + reception;
}
