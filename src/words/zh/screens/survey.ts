/** The list over all departments. */
export const survey = {
  title: '全部部门的核对结果',
  lead: '列出每份文件里对不上的数字和可以问的问题，方便决定先看哪一份；不作优劣评价。每个数字都可以点开。',
  listing: '正在列出部门……',
  none: '没有符合条件的文件。',
  progress: (done: number, all: number) => `已核对 ${done} / ${all} 份`,
  begin: (name: string, contradictions: number, questions: number) =>
    contradictions > 0
      ? `可以从${name}看起：${contradictions} 处数字对不上，另有 ${questions} 个可以问的问题。`
      : `没有发现对不上的数字；可以从${name}看起，有 ${questions} 个可以问的问题。`,
  nothing: '没有发现对不上的数字，也没有要问的问题。',
  region: '地区',
  allRegions: '全部地区',
  year: '年度',
  newest: '各部门最新一份',
  allYears: '全部年度',
  order: '排列',
  columns: {
    name: '部门',
    contradictions: '对不上',
    questions: '可以问',
    rise: '增加最多的',
    unmeasured: '没有量化指标的项目',
    held: '相符',
  },
  caption: '各部门的核对结果',
  ofProjects: (count: number, all: number) => `${count} / ${all}`,
  noTargets: '未公开指标',
  rise: (what: string, rate: string | null) => (rate === null ? what : `${what} ${rate}`),
  waiting: '待核对',
  missing: '没有载入',
  takeFindings: '取走全部发现',
  openness: '各部门公开自查',
  edition: (region: string, edition: string) => `${region} ${edition}`,
  beginName: (organization: string, year: string) => `${organization}${year}`,
};
