/** What the custom element says where its page gives it no words; kept apart because it is all it loads. */
export const elementWords = {
  title: '部门预算公开',
  wholePage: '查看完整预算公开页',
};
