/**
 * A year in the words that is not the document's: a budget compared with itself or with an older year than
 * the last (text left from last year), assets counted on a day that is yet to come or long past, a heading of
 * another year.
 */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { sentencesOf, type Sentence } from '../prose/verbatim/sentences.ts';
import { remark, remarkRule, type Remark } from '../rule.ts';

const compared =
  /(?:比|较|与|同|和)(?:上年|去年)?((?:19|20)\d\d)年(?:度)?[^，。；\d]{0,12}(?:增加|减少|增长|下降|持平|相比|一致|降低|提高|上升)/g;
const counted = /截(?:至|止)(?:到)?((?:19|20)\d\d)年(\d{1,2})月/g;
const heading =
  /^(?:[一二三四五六七八九十\d（）()、.]+)?((?:19|20)\d\d)年(?:度)?[^。]*(?:预算|决算)/;

interface Found {
  readonly index: number;
  readonly title: string;
  readonly words: string;
  readonly found: number;
  readonly expected: number;
}

export const textYears = remarkRule('text-years', (disclosure) => {
  const found = [
    ...sentencesOf(disclosure).flatMap((sentence) => [
      ...comparisons(sentence, disclosure),
      ...days(sentence, disclosure),
    ]),
    ...headings(disclosure),
  ];
  return { examined: found.length, remarks: found.flatMap(remarkOn) };
});

/** A sentence about this year only: what it is compared with is the year before. */
function comparisons({ index, title, words }: Sentence, { stage, year }: Disclosure): Found[] {
  if (stage !== 'budget' || !words.includes(`${year}年`)) return [];
  if (words.includes(`${year - 1}年`) && !words.includes(`${year}年比`)) return [];
  return [...words.matchAll(compared)].flatMap((match) => {
    const found = Number(match[1]);
    return { index, title, words: around(words, match), found, expected: year - 1 };
  });
}

/** Assets of a budget are counted before it is published, early in its year at the latest. */
function days({ index, title, words }: Sentence, { stage, year }: Disclosure): Found[] {
  if (!/资产|车辆|设备/.test(words + title)) return [];
  return [...words.matchAll(counted)].flatMap((match) => {
    const [, day, month] = match;
    const found = Number(day);
    const past = stage === 'budget' ? year - 1 : year;
    const early = stage === 'budget' && found === year && Number(month) <= 6;
    const expected = early ? found : past;
    return { index, title, words: around(words, match), found, expected };
  });
}

/** Headings that name a year, where most name the document's. */
function headings({ texts, year, stage }: Disclosure): Found[] {
  const dated = texts.flatMap(({ title, kind }, index) => {
    const found = Number(heading.exec(title.replace(/\s+/g, ''))?.[1]);
    const ofOther = /执行|完成|决算|上年/.test(title);
    return kind === 'verbatim' && found > 0 && !ofOther
      ? [{ index, title, words: title, found }]
      : [];
  });
  const own = dated.filter(({ found }) => found === year).length;
  if (stage !== 'budget' || own * 2 <= dated.length) return [];
  return dated.map((each) => ({ ...each, expected: year }));
}

function around(words: string, { index, 0: found }: RegExpExecArray): string {
  return words.slice(Math.max(0, index - 16), index + found.length);
}

function remarkOn({ index, title, words, found, expected }: Found): Remark[] {
  if (found === expected) return [];
  const evidence = [{ kind: 'text', index } as const];
  const values = { section: title, words, found, expected };
  return [remark({ key: 'text-year', severity: 'warning', values, evidence })];
}
