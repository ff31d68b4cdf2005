/** The words of a clause that say what a figure is beside its subject: changed, compared, a share, a reason. */
import { variantsOf } from './lexicon.ts';

const words = {
  rise: ['[新|净|调]增[加]', '增长', '上升', '提升', '提高', '增列', '上涨'],
  fall: ['[净|调]减[少]', '下降', '降低', '减低', '压减', '压缩', '缩减', '核减', '节约', '负增长'],
  drop: ['降'],
  less: ['小于', '少于', '低于'],
  more: ['大于', '多于', '高于'],
  yearOnYear: ['同比'],
  each: ['各', '均', '共', '相应'],
  be: ['为'],
  about: ['了', '约', '达'],
  measure: ['幅[度]', '率', '百分比', '比例', '比重'],

  // 与…相比, 较…, 比….
  against: ['[相]较[于]', '[相]比于', '与', '同', '和'],
  than: ['[相]比'],
  compared: ['相比较', '对比'],
  lastYear: ['上年[度]', '去年[度]', '上一年[度]'],
  thisYear: ['本年[度]', '全年[度]', '调整'],
  now: ['当年[度]', '年初'],
  adjusted: ['调整后'],
  plan: ['预算'],
  final: ['决算'],
  executed: ['执行', '实际', '完成'],
  of: ['同期', '累计', '部门', '支出', '安排'],
  number: ['数[字|年]', '总额'],

  same: ['[相]持平', '(无|没有|未发生)(增减|增减变化|增减变动|增减变|变化|变动)[情况]'],
  equal: ['[保持](一致|不变)', '相同', '相等'],
  nearly: ['基本', '大致', '都', '总体'],

  share: ['占'],
  its: ['的'],
  reason: ['原因'],
  because: ['由于', '因[为]'],
  mainly: ['主要'],
  amongst: ['其中'],
  is: ['是', '系'],
  follows: ['在于', '如下'],
  change: ['增减', '变动', '变化'],

  open: ['('],
  close: [')'],
  or: ['/'],
} as const;

/** `year` is a year in digits with 年, `percent` a number with its sign, `other` all the rest. */
export type ClauseWord = keyof typeof words | 'year' | 'percent' | 'other';

export interface ClauseToken {
  readonly word: ClauseWord;
  readonly text: string;
  /** Where it begins in the phrase. */
  readonly start: number;
}

const byFirst = new Map<string, { word: ClauseWord; text: string }[]>();
for (const [word, templates] of Object.entries(words)) {
  for (const text of templates.flatMap(variantsOf)) {
    const first = text[0] ?? '';
    const known = [...(byFirst.get(first) ?? []), { word: word as ClauseWord, text }];
    byFirst.set(
      first,
      known.sort((one, other) => other.text.length - one.text.length),
    );
  }
}

const numbers = /^(?:(\d{4}年(?:度)?)|(\d{1,6}(?:\.\d{1,4})?%))/;

/** The tokens of a folded phrase, longest match first; what is no word of a clause is `other`, together. */
export function clauseTokens(phrase: string): ClauseToken[] {
  const tokens: ClauseToken[] = [];
  let strange = 0;
  const endStrange = (at: number) => {
    if (strange < at)
      tokens.push({ word: 'other', text: phrase.slice(strange, at), start: strange });
  };
  for (let at = 0; at < phrase.length;) {
    const found = tokenAt(phrase, at);
    if (!found) {
      at += 1;
      continue;
    }
    endStrange(at);
    tokens.push({ ...found, start: at });
    at += found.text.length;
    strange = at;
  }
  endStrange(phrase.length);
  return tokens;
}

function tokenAt(phrase: string, at: number): { word: ClauseWord; text: string } | null {
  const first = phrase[at] ?? '';
  if (first >= '0' && first <= '9') {
    if (/\d|\./.test(phrase[at - 1] ?? '')) return null;
    const match = numbers.exec(phrase.slice(at, at + 14));
    const [text = '', year] = match ?? [];
    return text === '' ? null : { word: year === undefined ? 'percent' : 'year', text };
  }
  return byFirst.get(first)?.find(({ text }) => phrase.startsWith(text, at)) ?? null;
}
