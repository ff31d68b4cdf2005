/** Where a stated reason begins and where it ends. */
import type { Setting } from './about.ts';
import { baselineIn, changeVerbIn, comparesAnew, type ReasonMark } from './grammar/clauses.ts';
import type { Phrase } from './grammar/phrases.ts';
import type { Discourse } from './discourse.ts';

type PathOf = (words: string) => string | null;

/** 主要是 is a reason behind a change only, and not where it opens a list of parts. */
export function isReason(
  phrase: Phrase,
  mark: ReasonMark,
  discourse: Discourse,
  pathOf: PathOf,
): boolean {
  if (mark.sure) return true;
  if (!followsChange(phrase, discourse)) return false;
  const words = phrase.words.slice(mark.start);
  const part = pathOf(words.slice(0, changeVerbIn(words)?.start));
  return !phrase.figure || part === null || part === '';
}

/** 主要是基本支出增加5万元 behind a change: it explains it by the changes of its parts. */
export function ofParts(phrase: Phrase, mark: ReasonMark, discourse: Discourse): boolean {
  const { words, figure } = phrase;
  return (
    figure !== null &&
    followsChange(phrase, discourse) &&
    changeVerbIn(words) !== null &&
    !mark.sure
  );
}

function followsChange({ mark }: Phrase, discourse: Discourse): boolean {
  const before = discourse.changesToExplain();
  return (
    discourse.last === 'change' ||
    (mark === '.' && before.length > 0 && before.every((index) => index >= 0))
  );
}

const laterReason = /^(?:\([二三四五六七八九十]\)|[二三四五六七八九十]是|其[二三四五六])/;

/** A reason ends with its sentence, or where a part of the list begins that has a known subject. */
export function goesOn(
  phrases: readonly Phrase[],
  index: number,
  { year, stage }: Pick<Setting, 'year' | 'stage'>,
  pathOf: PathOf,
): boolean {
  const phrase = phrases[index];
  if (!phrase || phrase.mark === '.') return false;
  // ，全年购置公务用车0辆 counts, and explains nothing.
  if (/^(?:全年|年末|截[至止]).{0,40}\d/.test(phrase.words)) return false;
  // ；比2022年度增加1万元 compares anew, and is no part of the reason.
  if (phrase.mark === ';' && comparesAnew(phrase.words, year, stage)) return false;
  // ；公务用车运行费较上年减少12万元: the next of those that are compared.
  const next = baselineIn(phrase.words, year, stage);
  if (phrase.mark === ';' && phrase.figure && next.found) {
    const verb = changeVerbIn(next.rest);
    if (verb && pathOf(next.rest.slice(0, verb.start))) return false;
  }
  if (phrase.mark !== ';' && !/^其中/.test(phrase.words)) return true;
  // ；二是… is the next of several reasons, whatever comes behind it.
  const near = laterReason.test(phrase.words) ? [phrase] : [phrase, phrases[index + 1]];
  return near.every((each) => {
    const path = each ? pathOf(each.words) : null;
    return path === null || path === '';
  });
}

/** A reason without what only leads on: 具体情况如下, or what the money is for. */
export function withoutTail(reason: string): string {
  return reason
    .replace(/[，,;；](?:具体)?(?:情况|说明)?如下[：:]?$/, '')
    .replace(/[，,](?:[^，,;；。\d]{0,16})主要用于[^;；\d]{0,400}$/, '');
}
