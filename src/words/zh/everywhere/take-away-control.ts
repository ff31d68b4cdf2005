/** The control on every chart and table, apart from the menu that it opens: this is said at once. */
export const takeAwayControl = {
  open: '取走',
  openWhole: '取走整份预算',
  whole: '整份预算',
  library: '各部门预算',
  openWhat: (label: string, what: string) => `${label}：${what}`,
  notLoaded: '这一部分没有载入。请刷新页面再试。',
};
