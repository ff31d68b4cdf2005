/** What an embed says inside a portal's page. */
export const embed = {
  otherLanguage: '这里只有简体中文，还没有所要的语言。',
  noNotes: '笔记只在完整页面里，这里看不到，也不能记。',
  wholePage: '在新窗口打开完整页面',
  notLoaded: '这一部分没有载入。请刷新页面再试，或在新窗口打开完整页面。',
  unnamed: '嵌入地址里没有写明是哪个部门，或者写得不对，没有可以显示的内容。',
  refused: '这个网页不允许打开新窗口。请复制下面的地址，在浏览器中打开：',
  years: '本文件中的各年度',
  address: '完整页面的地址',
};
