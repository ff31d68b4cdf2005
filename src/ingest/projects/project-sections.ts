/**
 * Projects that are explained in prose under seven heads (项目概述, 立项依据, 实施主体, 实施方案, 实施周期,
 * 年度预算安排, 绩效目标), as Shanghai has them. The words themselves are kept as texts.
 */
import type { Statement, Text } from '#domain/disclosure/disclosure.ts';
import type { Fen } from '#domain/money/money.ts';
import { append } from '#domain/large-lists.ts';
import type { Account } from '../account.ts';
import { proseOf } from '../figures.ts';
import type { Paragraph } from '../read/document.ts';
import type { Section } from '../recognise/document/sections.ts';
import { folded, printed } from '../wording.ts';
import type { ProjectTargets } from './performance-tables.ts';
import type { NamedAmount } from '../prose/read-prose.ts';

export interface ExplainedProjects {
  /** Those whose explanation gives the amount. */
  readonly amounts: readonly NamedAmount[];
  readonly targets: readonly ProjectTargets[];
  readonly statements: readonly Statement[];
}

/**
 * One project a title (某某项目经费情况说明). Where the title names none and it is the only one that is
 * explained, its quarters are `project.quarter1` …; among several the figures are left in the account and
 * so reported: they cannot be told apart from another project's.
 */
export function readProjectSections(
  sections: readonly Section[],
  account: Account,
): ExplainedProjects {
  const amounts: NamedAmount[] = [];
  const targets: ProjectTargets[] = [];
  const statements: Statement[] = [];
  const groups = groupsOf(sections);
  for (const group of groups) {
    const name = nameOf(group);
    const [first] = group.flatMap(({ paragraphs }) => paragraphs);
    if (!first) continue;
    if (name === '') {
      const only = groups.length === 1 ? paragraphsUnder(group, 'project.budget') : [];
      append(statements, quartersIn(only, null, account));
      continue;
    }
    const plan = paragraphsUnder(group, 'project.budget');
    const amount = amountIn(plan, account);
    if (amount !== null) amounts.push({ name, amount, at: plan[0]?.at ?? first.at });
    const goals = paragraphsUnder(group, 'project.goals').filter(isGoal).map(textOf);
    targets.push({ name, goals, indicators: [] });
    append(statements, quartersIn(plan, name, account));
  }
  return { amounts, targets, statements };
}

/** A title with its heads, or the heads alone where they begin again. */
function groupsOf(sections: readonly Section[]): Section[][] {
  const groups: Section[][] = [];
  for (const section of sections) {
    if (!section.topic.startsWith('project')) continue;
    const group = groups[groups.length - 1];
    const again = group?.some(({ topic }) => topic === section.topic) ?? true;
    if (!group || again || section.topic === 'project') groups.push([section]);
    else group.push(section);
  }
  return groups;
}

function nameOf(group: readonly Section[]): string {
  const title = group.find(({ topic }) => topic === 'project')?.title ?? '';
  const named = title.replace(/(?:的)?(?:项目)?(?:经费|支出)?(?:预算)?情况说明$/, '');
  return /^(?:\d{4}年(?:度)?)?(?:部门|单位|重点|主要)*(?:项目)?$/.test(named) ? '' : printed(named);
}

function paragraphsUnder(group: readonly Section[], topic: Section['topic']): Paragraph[] {
  return group.filter((section) => section.topic === topic).flatMap(({ paragraphs }) => paragraphs);
}

/** 详见项目绩效目标表 points to a goal and is none. */
function isGoal({ text }: Paragraph): boolean {
  return !/^\s*(?:详见|见附|无)/.test(text);
}

function textOf({ text, at }: Paragraph): Text {
  return { text: text.trim(), kind: 'verbatim', at };
}

/** The figures of a plan with the words from the last mark before them. */
function saidIn(plan: readonly Paragraph[], account: Account) {
  return plan.flatMap((paragraph) => {
    const plain = folded(proseOf(paragraph.text));
    return account.figuresOf(paragraph).map((figure) => {
      const near = plain.slice(Math.max(0, figure.start - 40), figure.start);
      return { figure, words: /[^,。;:、]{0,40}$/.exec(near)?.[0] ?? '', at: paragraph.at };
    });
  });
}

/** 2024年预算安排30万元: the project's amount, if one figure and no other is said to be it. */
function amountIn(plan: readonly Paragraph[], account: Account): Fen | null {
  const [only, second] = saidIn(plan, account).filter(({ words }) => whole.test(words));
  if (!only || second || typeof only.figure.amount === 'string') return null;
  account.take(only.figure);
  return only.figure.amount;
}

const whole =
  /^(?:\d{4}年|本年|当年|年度|度|本|该|项目|财政|预算|资金|经费|安排|总额|金额|总计|合计|共|为|数)+$/;

/** 第一季度用款计划15万元: how the year's money is to be spent, by quarters. */
function quartersIn(
  plan: readonly Paragraph[],
  name: string | null,
  account: Account,
): Statement[] {
  return saidIn(plan, account).flatMap(({ figure, words, at }) => {
    const quarter = /第([一二三四])季度(?:用款)?(?:计划|安排|预算)*(?:为)?$/.exec(words)?.[1];
    if (quarter === undefined || typeof figure.amount === 'string') return [];
    account.take(figure);
    const number = '一二三四'.indexOf(quarter) + 1;
    return [
      {
        id: `project.${name === null ? '' : `${name}.`}quarter${number}`,
        amount: figure.amount,
        at,
      },
    ];
  });
}
