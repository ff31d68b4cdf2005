import {
  navigation,
  owner,
  printedFrom,
  screens,
  screenTitle,
  year,
} from '../everywhere/common.ts';
import { failures } from '../everywhere/failures.ts';
import { takeAwayControl } from '../everywhere/take-away-control.ts';

/** What an embed says inside a portal's page, around what it shows. Each language has one of these. */
export const embed = {
  language: 'zh-CN',
  otherLanguage: '这里只有简体中文和英文（lang=en），还没有所要的语言。',
  noNotes: '笔记只在完整页面里，这里看不到，也不能记。',
  wholePage: '在新窗口打开完整页面',
  notLoaded: '这一部分没有载入。请刷新页面再试，或在新窗口打开完整页面。',
  refused: '这个网页不允许打开新窗口。请复制下面的地址，在浏览器中打开：',
  address: '完整页面的地址',
  /** What the units mean, for readers who do not know them; none in their own language. */
  units: '',
  /** In place of the sentence for each failure; none where the sentences are in that language. */
  failed: null as { title: string; text: string; retry: string; toHome: string } | null,
  takeAway: takeAwayControl.open,
  loading: failures.loading,
  navigation,
  printedFrom,
  pages: screens,
  owner,
  year,
  screenTitle,
};
