import { day, size } from '../names/sizes.ts';

/** Budgets that are kept in this browser, a region or a year of it at a time. */
export const packs = {
  title: '离线包',
  titleOf: (what: string) => `离线包（${what}）`,
  allYears: '全部年度',
  byYear: '按年度存',
  listTitle: '存在本机的预算',
  listLead: '断网也能看。清除本站数据时会一起清掉，联网后可以再存。',
  persistence: {
    granted: '浏览器已答应不在空间不足时清除它们。',
    denied: '浏览器没有答应长期保留它们，空间不足时可能清除。',
    unknown: '这个网址不是加密连接（https），问不到浏览器会不会长期保留它们。',
  },
  kept: '已存本机',
  wholeRegion: (region: string) => `${region}全部年度`,
  oneYear: (region: string, year: number) => `${region} ${year}年`,
  notStored: (count: number, bytes: number) => `${count} 份，${size(bytes)}`,
  partStored: (stored: number, count: number, bytes: number) =>
    `已存 ${stored}/${count} 份，全部 ${size(bytes)}`,
  stored: (count: number, bytes: number, keptAt: number) =>
    `${count} 份，${size(bytes)}，${day(keptAt)} 已存本机`,
  outdated: (count: number) => `，其中 ${count} 份已有新版`,
  store: '存到本机',
  storeRest: '存其余的',
  renew: '换成新版',
  storing: (done: number, count: number, bytes: number) =>
    `正在存：${done}/${count} 份，${size(bytes)}`,
  stop: '停止',
  remove: '删去',
  removeOffline: '现在没有网络，删去后要联网才能再取。确定删去',
  actionOn: (action: string, what: string) => `${action}：${what}`,
  missed: (organization: string, year: string, why: string) =>
    `${organization}（${year}）没有存下。${why}`,
  notKept: {
    full: '本机的存储空间已满。可以删去不用的预算再试。',
    other: '这个浏览器现在不能存数据，只在本页打开期间可看。',
  },
};
