/** The clause around a figure: what it says of the figure, in words that hold in any province. */

/** 增加, 减少 … right before a figure: the figure is a change. */
export interface ChangeVerb {
  /** `null` for 增加（减少）, the form's own words left standing: only a zero can be read then. */
  readonly sign: 1 | -1 | null;
  /** Where the verb starts in the lead. */
  readonly start: number;
}

const rises = '增加|增长|上升|提高|增列';
const falls = '减少|下降|降低|压减|压缩|节约';

/** The verb that a lead ends with, if it does. */
export function changeVerbIn(lead: string): ChangeVerb | null {
  const verb = new RegExp(`(?:(${rises})|(${falls}))(\\((?:${rises}|${falls})\\))?(?:了|为|约)?$`);
  const match = verb.exec(lead);
  if (!match) return null;
  const [, rise, , either] = match;
  return { sign: either ? null : rise ? 1 : -1, start: match.index };
}

export interface Baseline {
  /** The words without the comparison. */
  readonly rest: string;
  readonly year: number | null;
  /** Whether a comparison stood there, with a year or with 上年. */
  readonly found: boolean;
}

/** 较2022年预算, 与上年相比: what a change is measured against. */
export function baselineIn(words: string): Baseline {
  const match =
    /(?:较|比|与|同)(?:上年|去年|上一年|(\d{4})年)(?:度)?(?:年初)?(?:部门)?(?:预算|决算|执行)?(?:数|总额)?(?:相比|比)?/.exec(
      words,
    );
  if (!match) return { rest: words, year: null, found: false };
  const rest = words.slice(0, match.index) + words.slice(match.index + match[0].length);
  return { rest, year: match[1] ? Number(match[1]) : null, found: true };
}

/** The last clause of a lead, at most sixty characters of it: what comes before is another thought. */
export function lastClause(lead: string): { words: string; start: number } {
  const from = Math.max(0, lead.length - 60);
  const near = lead.slice(from);
  const cut = Math.max(...['。', ';', ',', ':'].map((mark) => near.lastIndexOf(mark)));
  return { words: near.slice(cut + 1), start: from + cut + 1 };
}

/** Whether the words behind a figure say that nothing changed; 基本持平 does not say so exactly. */
export function saysUnchanged(tail: string): { year: number | null } | null {
  const sentence = tail.split('。')[0] ?? '';
  const even = /(?:与|和|同|较|比)(?:上年|去年|(\d{4})年)([^,;]{0,10})持平/.exec(sentence);
  if (even && !even[2]?.includes('基本')) return { year: even[1] ? Number(even[1]) : null };
  return /无增减变化|无变化/.test(sentence) ? { year: null } : null;
}

/** 增长15.3% behind a change, in percent with its sign; `null` where none is given. */
export function rateIn(tail: string): number | null {
  const match = new RegExp(
    `^,?(?:同比)?(?:(${rises}|增幅)|(${falls}|降幅))(?:了|为|约)?(\\d{1,6}(?:\\.\\d{1,4})?)%`,
  ).exec(tail);
  if (!match) return null;
  return match[2] ? -Number(match[3]) : Number(match[3]);
}

export interface Reason {
  readonly text: string;
  /** Its end, counted from the start of the tail. */
  readonly end: number;
}

/** 主要原因是… behind a change, up to the end of the sentence; it must begin before `limit`. */
export function reasonIn(tail: string, limit: number): Reason | null {
  const match = /(?:原因(?:是|为|系|:)+|主要是?(?:由于|因为))([^。]{1,400})/.exec(
    tail.slice(0, limit + 500),
  );
  if (!match || match.index >= limit) return null;
  return { text: match[1] ?? '', end: match.index + match[0].length };
}
