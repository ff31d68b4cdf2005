import { day, size } from '../names/sizes.ts';

/** Whether the app opens without a network, and newer versions of it. */
export const offline = {
  label: '离线使用',
  offline: '离线',
  noNetwork: '现在没有网络，显示的是存在本机的内容。',
  ready: (version: string, build: string, bytes: number, keptAt: number | null) =>
    `断网可用：程序 ${version}（${build}），${size(bytes)}${keptAt === null ? '' : `，${day(keptAt)} 存到本机`}。`,
  preparing: '正在把程序存到本机，存好后断网也能打开……',
  absent: '程序没有存到本机，关掉后要联网才能再打开。刷新页面可以再试。',
  unavailable:
    '浏览器不让这个网址把程序存到本机（通常因为不是 https）：断网后只要不关本页，存下的预算都能看；关掉后要联网才能再打开。',
  budgets: (count: number, bytes: number) => `预算 ${count} 份，${size(bytes)}。`,
  noBudgets: '还没有存下预算。',
  updateWaiting: '有新版本。更新会重新打开本页，存下的内容都在。',
  updateReplaced: '另一个窗口已经更新。刷新后本页也用新版本。',
  unsaved: '本页有还没保存的内容，保存以后再更新。',
  applyUpdate: '更新',
};
