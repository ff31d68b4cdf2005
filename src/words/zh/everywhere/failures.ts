/** What happened and what to do, when something could not be loaded or kept. */
export const failures = {
  loading: '正在载入……',
  retry: '再试一次',
  toHome: '回到首页',
  title: '没有打开',
  notFound: {
    region: (code: string) => `名单里没有代码为 ${code} 的地区。请检查地址，或回到首页选择。`,
    disclosure: (id: string) =>
      `没有找到编号为 ${id} 的预算。地址可能抄漏了，或者这份预算已经撤下。请回到首页查找。`,
    file: (name: string) => `服务器上没有文件 ${name}。数据可能正在更新，请稍后再试。`,
  },
  offline: '没有连上网络，本机也没有存过这份数据。请连上网络后再试。',
  timeout: (seconds: number) => `等了 ${seconds} 秒没有收到数据。请检查网络后再试。`,
  server: (status: number) => `服务器没有给出数据（状态 ${status}）。请稍后再试。`,
  truncated: '数据没有下载完整，已经丢弃，没有显示半份数据。请再试一次。',
  notJson: '收到的是网页而不是数据，可能需要先登录内网，或地址有误。请检查网络后再试。',
  integrity: '数据校验失败：收到的内容与目录记载的不一致，已经丢弃。请稍后再试，或告知网站管理员。',
  newer: '这份数据是更新版本的程序写的，本页还读不了。请刷新页面换用新版本。',
  notACatalog: '目录文件的格式不对，读不了。请告知网站管理员。',
  notADisclosure: '这个文件不是一份完整的预算数据，没有显示。请告知网站管理员，或重新导入原文件。',
  notes: {
    unchecked: '没有连上网络，现在显示的是本机上次存下的内容。',
    oldCopy: (why: string) => `新的数据没有取到，现在显示的是上一次的内容。${why}`,
    withdrawn: '这份预算已经不在公开目录里，现在显示的是本机存下的内容。',
    imported: '这是在本机导入的一份，不是网站公布的数据。',
    issues: (count: number) => `读取这份数据时有 ${count} 处提示：`,
  },
};
