/**
 * The words that the name of a Chinese office is made of, without a dictionary of the language: words
 * of the field stand in a list, signs that end a place or an office stand alone, and what is left is
 * read in pairs, as most of it is.
 */
import { largest } from '../large-lists.ts';

/** Words that hold a sign which elsewhere stands alone, or that are longer than two signs. */
const fieldWords = [
  '市场',
  '委员',
  '会议',
  '会计',
  '办公',
  '办事',
  '部队',
  '处置',
  '联合',
  '残疾人',
  '工商',
  '信访',
  '信息',
  '社会',
  '社区',
  '园区',
  '学院',
  '医院',
  '法院',
  '检察院',
  '党校',
  '档案',
  '代表',
  '大会',
  '国有',
  '资产',
  '民族',
  '宗教',
];
const longestWord = largest(fieldWords.map((word) => word.length));
const words: ReadonlySet<string> = new Set(fieldWords);
const alone: ReadonlySet<string> = new Set('省市区县旗镇乡州盟和与及局厅部委办院会处所站');

/** For each sign of the name whether a word begins there. */
export function wordStarts(name: string): readonly boolean[] {
  const starts = Array.from(name, () => false);
  for (let at = 0; at < name.length; at += lengthAt(name, at)) starts[at] = true;
  return starts;
}

function lengthAt(name: string, at: number): number {
  const known = knownLength(name, at);
  if (known > 0) return known;
  const next = at + 1;
  const pair = next < name.length && knownLength(name, next) === 0;
  return pair ? 2 : 1;
}

/** How long the word is that is known to begin there; 0 where none is. */
function knownLength(name: string, at: number): number {
  for (let length = longestWord; length > 1; length -= 1) {
    if (words.has(name.slice(at, at + length))) return length;
  }
  return alone.has(name.charAt(at)) ? 1 : 0;
}
