/** One sentence for a question that is asked of several projects. */
import type { ProjectQuestion } from '#domain/findings/finding-groups.ts';

const sentences: Record<ProjectQuestion, string> = {
  'ask-running-cost': '名称或目标中有日常运转的用语，可以询问它们与基本支出中的公用经费如何区分。',
  'ask-worded-targets': '有不少指标值是文字，可以询问如何衡量。',
  'ask-no-targets': '没有绩效指标，可以询问如何衡量效果。',
  'ask-unchanged-targets': '指标三年没有变过，可以询问指标是怎样按年度工作定的。',
  'ask-satisfaction': '满意度指标没有写明比率，可以询问调查谁、达到多少算满意。',
  'ask-execution-target': '成本指标说的是钱花了多少，可以询问花多少钱办成什么事。',
};

export function gatheredSentence(key: ProjectQuestion, projects: number): string {
  return projects === 1 ? `同一个项目多处${sentences[key]}` : `${projects} 个项目${sentences[key]}`;
}

/** With the names of the projects, for paper. */
export function gatheredWithNames(key: ProjectQuestion, projects: readonly string[]): string {
  return `${gatheredSentence(key, projects.length)}（${projects.join('、')}）`;
}
