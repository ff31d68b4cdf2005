import type { Stage } from '#domain/disclosure/disclosure.ts';

/** What a stage's disclosure is called. */
export const stageNames: Readonly<Record<Stage, string>> = {
  budget: '部门预算',
  adjusted: '调整预算',
  execution: '预算执行',
  finalAccounts: '部门决算',
};
