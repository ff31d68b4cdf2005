/** What a reader may set: the thresholds of the questions, and other documents to compare with. */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import type { Fen } from '#domain/money/money.ts';

/** Every question names the threshold it was asked by, so that each can be seen and changed. */
export interface Thresholds {
  /** A rise of at least so many percent … */
  readonly riseRate: number;
  /** … and of at least so much is asked about where no reason is given. */
  readonly riseAmount: Fen;
  /** Words in a project's name or goal that speak of running cost. */
  readonly runningCostWords: readonly string[];
  /** Share of equal targets, in percent, from which two projects have the same. */
  readonly sameTargetsShare: number;
  /** Share of targets in words, in percent, from which a project's targets are called worded. */
  readonly wordedShare: number;
  /** Share of project money under catch-all subjects, in percent. */
  readonly catchAllShare: number;
  /** Yearly cost of keeping one vehicle. */
  readonly vehicleCost: Fen;
}

export const defaultThresholds: Thresholds = {
  riseRate: 20,
  riseAmount: 10_000_000,
  runningCostWords: [
    '业务工作经费',
    '日常',
    '机关运转',
    '机关运行',
    '办公经费',
    '办公条件',
    '水电',
    '物业',
    '公用经费',
    '综合管理费',
  ],
  sameTargetsShare: 80,
  wordedShare: 50,
  catchAllShare: 80,
  vehicleCost: 5_000_000,
};

export interface CheckOptions {
  readonly thresholds: Thresholds;
  /** Other documents of the same department, its units, or other years: compared where they fit. */
  readonly related: readonly Disclosure[];
}

export const defaultOptions: CheckOptions = { thresholds: defaultThresholds, related: [] };
