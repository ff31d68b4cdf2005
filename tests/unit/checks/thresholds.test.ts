/** The thresholds of the questions as a reader writes them. */
import { describe, expect, it } from 'vitest';
import { defaultThresholds } from '../../../src/checks/options.ts';
import {
  changedThresholds,
  printThreshold,
  thresholdNames,
  withThreshold,
} from '../../../src/checks/thresholds.ts';
import { largeRise } from '../../../src/checks/questions/large-rise.ts';
import { change, said, small, statement } from './small.ts';

describe('a threshold', () => {
  it.each(thresholdNames)('%s is read as it is written', (name) => {
    const written = printThreshold(defaultThresholds, name);
    expect(withThreshold(defaultThresholds, name, written)).toEqual(defaultThresholds);
  });

  it('of money is in 万元, of words separated', () => {
    expect(withThreshold(defaultThresholds, 'vehicleCost', '3.5')?.vehicleCost).toBe(3_500_000);
    const words = withThreshold(defaultThresholds, 'runningCostWords', '日常、 水电，物业');
    expect(words?.runningCostWords).toEqual(['日常', '水电', '物业']);
  });

  it.each(['', '-1', 'abc', '1e9', '20%'])('that is no number is refused: %s', (written) => {
    expect(withThreshold(defaultThresholds, 'riseRate', written)).toBeNull();
  });

  it('that was changed is kept, and the usual ones are not', () => {
    const changed = withThreshold(defaultThresholds, 'riseRate', '35');
    expect(changed && changedThresholds(changed)).toEqual({ riseRate: '35' });
    expect(changedThresholds(defaultThresholds)).toEqual({});
  });

  it('decides what is asked', () => {
    const grown = small({
      statements: [statement('agencyOperating.total', 130)],
      changes: [change('agencyOperating', 30)],
    });
    expect(said(largeRise, grown)).toEqual([['question', 'ask-large-rise', null]]);
    const thresholds = withThreshold(defaultThresholds, 'riseRate', '35') ?? defaultThresholds;
    expect(said(largeRise, grown, { thresholds })).toEqual([]);
  });
});
