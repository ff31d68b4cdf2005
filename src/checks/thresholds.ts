/** The thresholds of the questions as a reader writes them: percentages, 万元, and words with 、 between. */
import { fenFromDecimal, fenPerUnit } from '#domain/money/money.ts';
import { defaultThresholds, type Thresholds } from './options.ts';

export type ThresholdName = keyof Thresholds;

/** What each is written in. */
export const thresholdKinds: Readonly<Record<ThresholdName, 'percent' | 'amount' | 'words'>> = {
  riseRate: 'percent',
  riseAmount: 'amount',
  vehicleCost: 'amount',
  sameTargetsShare: 'percent',
  wordedShare: 'percent',
  catchAllShare: 'percent',
  runningCostWords: 'words',
};

export const thresholdNames = Object.keys(thresholdKinds) as readonly ThresholdName[];

/** A threshold as it is written: `20`, `5`, `日常、水电`. */
export function printThreshold(thresholds: Thresholds, name: ThresholdName): string {
  const value = thresholds[name];
  if (typeof value !== 'number') return value.join('、');
  return String(thresholdKinds[name] === 'amount' ? value / fenPerUnit('万元') : value);
}

/** The thresholds with one of them as written; `null` for what is no number, negative, or no word at all. */
export function withThreshold(
  thresholds: Thresholds,
  name: ThresholdName,
  written: string,
): Thresholds | null {
  const value = valueOf(name, written.trim());
  return value === null ? null : { ...thresholds, [name]: value };
}

function valueOf(name: ThresholdName, written: string): number | readonly string[] | null {
  const kind = thresholdKinds[name];
  if (kind === 'words') {
    const words = written.split(/[、，,;；\s]+/).filter((word) => word !== '');
    return words.length > 0 && written.length <= 500 ? words : null;
  }
  if (!/^\d{1,9}(?:\.\d{1,4})?$/.test(written)) return null;
  if (kind === 'percent') return Number(written);
  const fen = fenFromDecimal(written, '万元');
  return typeof fen === 'number' ? fen : null;
}

/** Those that are not the usual ones, as written: what is worth keeping of them. */
export function changedThresholds(thresholds: Thresholds): Partial<Record<ThresholdName, string>> {
  const changed = thresholdNames.filter(
    (name) => printThreshold(thresholds, name) !== printThreshold(defaultThresholds, name),
  );
  return Object.fromEntries(changed.map((name) => [name, printThreshold(thresholds, name)]));
}
