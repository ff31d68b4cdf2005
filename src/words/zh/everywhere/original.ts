/** The page of the original document beside a figure. */
export const original = {
  see: '看原页',
  close: '收起原页',
  drawing: '正在画原页……',
  page: (page: number) => `原文件第 ${page} 页`,
  notFound: '这一页上没有找到这个数的印法，请自己看一看。',
  failed: '这一页画不出来，请用原来的软件打开文件看第几页。',
  whole: '看整页',
  piece: '只看这一段',
  choose: '原文件没有留在本机。选一次这份文件，就能对照原页：',
  another: '这不是读这份预算时用的那个文件，请再选一次。',
  keep: '把原文件也留在本机，看数字时可以对照原页',
  kept: '原文件已留在本机。',
};
