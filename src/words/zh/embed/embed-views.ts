import type { CriterionId } from '#domain/findings/openness.ts';
import { unit, yearAndStage } from '../everywhere/common.ts';
import { compare } from '../screens/compare.ts';
import { home } from '../screens/home.ts';
import { openness } from '../screens/openness.ts';
import { overview } from '../screens/overview.ts';

/** What the views say that only embeds have. */
export const embedViews = {
  edition: yearAndStage,
  unit,
  openness: {
    title: openness.title as string,
    lead: openness.lead as string,
    verdicts: openness.verdicts,
    short: (id: CriterionId) => openness.short(id),
    places: '看每一项的位置和依据',
    untold: (count: number) => `另有 ${count} 项从文件看不出，没有列入。`,
  },
  trend: {
    title: '各年支出',
    caption: '各年支出安排',
    oneYear: '这里只有一个年度的文件，还不能看各年的变化。',
    years: (from: number, to: number) => `${from} 年到 ${to} 年`,
    trendYear: overview.trendYear,
    derivedYear: overview.derivedYear,
  },
  compare: {
    title: compare.title,
    lead: '口径以各自的文件为准；只摆数字，不排名次。',
    caption: compare.caption,
    as: compare.as,
    ways: compare.ways,
    what: compare.what,
    figures: compare.figures,
    byClass: compare.byClass,
    all: '看全部各类',
    missing: compare.missing,
  },
  region: {
    title: (region: string) => `${region}各部门`,
    headline: home.regionHeadline,
    count: home.regionCount,
    columns: home.columns,
    all: (count: number) => `看全部 ${count} 个部门`,
  },
};
