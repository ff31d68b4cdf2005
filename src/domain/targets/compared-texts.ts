/** Goals, indicators and reasons of two years, each with how it changed: its figures, or its words alone. */
import type { Indicator, Text } from '../disclosure/disclosure.ts';
import { nameKey } from '../text/name-key.ts';
import { paired, type Pair } from './pairs.ts';
import { printedValue } from './printed-value.ts';

/** `value`: a figure or its bound is another; `worded`: it is put in other words alone. */
export type TargetChange = 'added' | 'removed' | 'value' | 'worded' | 'same';

export interface ComparedText extends Pair<Text> {
  readonly change: TargetChange;
}

export interface ComparedIndicator extends Pair<Indicator> {
  readonly change: TargetChange;
}

/** Two goals are one from a third of their words on; a lone goal on both sides is one whatever its words. */
export function comparedTexts(before: readonly Text[], after: readonly Text[]): ComparedText[] {
  const single = before.length === 1 && after.length === 1;
  const text = ({ text }: Text) => text;
  return paired(before, after, {
    keys: [(each) => nameKey(each.text)],
    words: text,
    least: single ? 0 : 1 / 3,
  }).map((pair) => ({ ...pair, change: changeOfTexts(pair) }));
}

/** By name, value and kind; then by name; then by words that are half the same. */
export function comparedIndicators(
  before: readonly Indicator[],
  after: readonly Indicator[],
): ComparedIndicator[] {
  const keys = [
    indicatorKey,
    (each: Indicator) => nameKey(`${each.level2}|${nameOf(each)}`),
    (each: Indicator) => nameKey(nameOf(each)),
  ];
  const words = (each: Indicator) => `${each.level2}${nameOf(each)}`;
  return paired(before, after, { keys, words, least: 1 / 2 }).map((pair) => ({
    ...pair,
    change: changeOfIndicators(pair),
  }));
}

/** What is measured and the value asked for: what moves to another project keeps both. */
export function indicatorKey(indicator: Indicator): string {
  return nameKey(`${nameOf(indicator)}|${indicator.target}`);
}

/** 三级指标, or what is measured where a table names no third level. */
export function nameOf({ level3, description }: Pick<Indicator, 'level3' | 'description'>): string {
  return level3 === '' ? description : level3;
}

function changeOfTexts({ before, after }: Pair<Text>): TargetChange {
  if (!before || !after) return after ? 'added' : 'removed';
  return changeOfWords(before.text, after.text);
}

/** How one text became another. */
export function changeOfWords(before: string, after: string): TargetChange {
  if (nameKey(before) === nameKey(after)) return 'same';
  return isSameValue(before, after) ? 'worded' : 'value';
}

function changeOfIndicators({ before, after }: Pair<Indicator>): TargetChange {
  if (!before || !after) return after ? 'added' : 'removed';
  const [earlier, later] = [before.target, after.target];
  if (!isSameValue(earlier, later) || printedValue(earlier).bound !== printedValue(later).bound) {
    return 'value';
  }
  return isSameWords(before, after) ? 'same' : 'worded';
}

/** The year that a text is written for (2023年开好…) is no figure of it. */
function isSameValue(before: string, after: string): boolean {
  const figures = (text: string) =>
    printedValue(text.replace(/20\d\d\s?年/g, ''))
      .figures.map(Number)
      .join('|');
  return figures(before) === figures(after);
}

function isSameWords(before: Indicator, after: Indicator): boolean {
  const key = (each: Indicator) => nameKey(`${nameOf(each)}|${each.description}|${each.target}`);
  return key(before) === key(after);
}
