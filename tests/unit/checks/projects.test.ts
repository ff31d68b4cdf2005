import { describe, expect, it } from 'vitest';
import { procurementAssets } from '../../../src/checks/projects/procurement-assets.ts';
import { projectSubject } from '../../../src/checks/projects/project-subject.ts';
import { projectsSum } from '../../../src/checks/projects/projects-sum.ts';
import { vehicleProject } from '../../../src/checks/projects/vehicle-project.ts';
import { amountTable, subjectRow, totalOf } from '../../support/disclosure.ts';
import { examined, named, project, said, small, spendingTable, statement, text } from './small.ts';

describe('projects', () => {
  const tables = [spendingTable('expenditure', 4, 60)];
  const of = (...amounts: number[]) =>
    small({ tables, projects: amounts.map((amount, index) => project(`项目${index}`, amount)) });

  it('add up to 项目支出', () => {
    expect(said(projectsSum, of(20, 40))).toEqual([]);
    expect(said(projectsSum, of(20, 39))).toEqual([['contradiction', 'projects-sum', -1]]);
  });

  it('may be the largest only, and are never more', () => {
    expect(said(projectsSum, of(10, 20))).toEqual([]);
    expect(said(projectsSum, of(10, 60))).toEqual([['contradiction', 'projects-partial', 10]]);
  });

  it('of which one costs more than all of them are paid from elsewhere, and not compared', () => {
    expect(said(projectsSum, of(10, 600))).toEqual([]);
  });

  it('are all there are where every one has targets and little is missing', () => {
    const projects = [project('甲', 20, '1人'), project('乙', 30, '1人')];
    expect(said(projectsSum, small({ tables, projects }))).toEqual([
      ['contradiction', 'projects-sum', -10],
    ]);
  });

  it('are paid from the item that is named as they are', () => {
    const table = amountTable(
      'expenditure',
      ['total', 'basic', 'project'],
      [
        totalOf(30, null, 30),
        subjectRow('2010102', '一般行政管理事务', 20, null, 20),
        subjectRow('2080711', '就业见习补贴', 10, null, 10),
      ],
    );
    const paid = (subsidy: number) =>
      small({
        tables: [table],
        projects: [project('就业见习补贴（区级）', subsidy), project('会议费', 30 - subsidy)],
      });
    expect(said(projectSubject, paid(10))).toEqual([]);
    expect(examined(projectSubject, paid(10))).toBe(2);
    expect(said(projectSubject, paid(11))).toEqual([
      ['contradiction', 'project-subject', 1],
      ['contradiction', 'projects-other-subject', -1],
    ]);
  });

  it('that buy a vehicle cost what the 三公 table says', () => {
    const threePublic = amountTable(
      'threePublic',
      ['total'],
      [named('其中：公务用车购置费', [18]), named('公务接待费', [1])],
    );
    const buying = (amount: number) =>
      small({ tables: [threePublic], projects: [project('公务车购置', amount)] });
    expect(said(vehicleProject, buying(18))).toEqual([]);
    expect(said(vehicleProject, buying(17))).toEqual([['warning', 'vehicle-project', -1]]);
  });
});

describe('assets that are said to be in the procurement budget', () => {
  const of = (procured: number, words = '已按要求列入政府采购预算。') =>
    small({
      statements: [
        statement('assets.plannedPurchase', 18),
        statement('procurement.total', procured),
      ],
      texts: [text(words, 'assets')],
    });

  it('are no more than it', () => {
    expect(said(procurementAssets, of(20))).toEqual([]);
    expect(said(procurementAssets, of(0))).toEqual([
      ['contradiction', 'purchase-not-procured', 18],
    ]);
  });

  it('are not judged where the text does not say so', () => {
    expect(examined(procurementAssets, of(0, '拟购置车辆。'))).toBe(0);
  });

  it('contradict an empty table too', () => {
    const empty = { ...amountTable('procurement', ['total'], []), note: '空表列示。' };
    const { statements, texts } = of(0);
    const disclosure = small({ tables: [empty], statements: statements.slice(0, 1), texts });
    expect(said(procurementAssets, disclosure)).toEqual([
      ['contradiction', 'purchase-not-procured', 18],
    ]);
  });
});
