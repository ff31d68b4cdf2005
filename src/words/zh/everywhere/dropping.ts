/** Where a file is taken in, on every screen. */
export const dropping = {
  letGo: '松手就读',
  letGoWhy: '文件只在本机读取，不上传',
  choose: '选择文件',
};
