/** What can be done with a whole budget, on each of its screens. */
export const toolbar = {
  label: '整份预算',
  share: '分享',
  shareWhole: '分享整份预算',
  brief: '材料',
  close: '收起',
  editors: '网站编辑另有',
};
