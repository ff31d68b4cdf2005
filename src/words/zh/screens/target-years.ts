/** Goals, indicators and reasons of two years, and targets against what was reached. */
import type { TargetChange } from '#domain/targets/compared-texts.ts';
import type { ResultCounts, TargetResult } from '#domain/targets/target-result.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { changeName, subjectNames } from '../names/names.ts';

const changes: Record<TargetChange, string> = {
  added: '新增',
  removed: '去掉',
  value: '数值变了',
  worded: '只改文字',
  same: '没有变',
};

const unmeasured: Record<(TargetResult & { kind: 'unmeasured' })['why'], string> = {
  words: '不是数字，不能计算差距',
  several: '有几个数字，不能计算差距',
  units: '单位不同，不能计算差距',
};

type Counts = Readonly<Record<TargetChange | 'moved', number>>;

export const targetYears = {
  title: (year: string | null) =>
    year === null ? '绩效目标与其他年度比较' : `绩效目标与${year}比较`,
  alone: (year: number) => `资料里只有 ${year} 年这一份文件，不能比较各年的目标。`,
  silent: (year: string) => `没有读到${year}文件里项目的绩效目标，不能说哪些目标新增、去掉或变了。`,
  changes,
  /** Only what there is any of is counted; what did not change is told last. */
  counts: ({ value, worded, added, removed, moved, same }: Counts, projects: number) => {
    const parts = [
      [value, '项数值变了'],
      [worded, '项只改文字'],
      [added, '项新增'],
      [removed, '项去掉'],
      [moved, '项移到别的项目'],
      [same, '项没有变'],
    ] as const;
    const told = parts.flatMap(([count, what]) => (count > 0 ? [`${count} ${what}`] : []));
    return `两年都有的项目 ${projects} 个${told.length > 0 ? `，指标 ${told.join('，')}` : '，没有可比的指标'}。`;
  },
  department: '部门整体',
  formerly: (year: number, name: string) => `${year} 年写作“${name}”`,
  untold: (year: string) => `没有读到${year}文件里这个项目的目标和指标，没有比较。`,
  untoldDepartment: (year: string) => `没有读到${year}文件里部门整体的目标和指标，没有比较。`,
  goals: '目标',
  reasons: '增减原因',
  reasonOf: (of: string, disclosure: Disclosure) => changeName(of, subjectNames(disclosure)),
  sameReasons: (names: readonly string[]) => `两年的原因文字相同：${names.join('、')}。`,
  table: (name: string, from: string, to: string) => `${name}的指标，${from}与${to}`,
  columns: { indicator: '指标', change: '变化' },
  none: '没有这一项',
  movedFrom: (project: string) => `从“${project}”移来`,
  movedTo: (project: string) => `移到“${project}”`,
  sameIndicators: (count: number) => `另有 ${count} 项指标没有变。`,
  sameProjects: (names: readonly string[]) => `目标和指标没有变的项目：${names.join('、')}。`,
  aloneIn: (year: string, names: readonly string[]) =>
    `只在${year}文件里有的项目，没有可比的目标：${names.join('、')}。`,
  removedMark: '删去',
  addedMark: '改为',
  /** The result of a self-evaluation. */
  result: '实际完成值',
  apart: '差距',
  score: (score: number) => `得分 ${score}`,
  distance: (result: TargetResult) => {
    if (result.kind === 'unmeasured') return unmeasured[result.why];
    const { distance, unit, within } = result;
    const isLess = distance.startsWith('-');
    // Between two rates it is points, not per cent of one of them.
    const size = `${distance.replace('-', '')}${unit === '%' ? ' 个百分点' : unit}`;
    const apart = distance === '0' ? '与指标值相同' : `比指标值${isLess ? '少' : '多'} ${size}`;
    if (within === null || distance === '0') return apart;
    return `${within ? '达到' : '未达到'}，${apart}`;
  },
  results: ({ read, within, short, open, unmeasured }: ResultCounts) => {
    const parts = [
      [within, '项达到指标值'],
      [short, '项未达到'],
      [open, '项没有写明应高还是应低'],
      [unmeasured, '项不能计算差距'],
    ] as const;
    const told = parts.flatMap(([count, what]) => (count > 0 ? [`${count} ${what}`] : []));
    return `读到 ${read} 项指标的实际完成值：${told.join('，')}。`;
  },
};
