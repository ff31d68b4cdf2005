/** By which thresholds the questions are asked: the address's, else the reader's own. */
import { afterEach, expect, it } from 'vitest';
import { defaultThresholds } from '#checks/options.ts';
import type { ParsedAddress } from '#store/address/address-format.ts';
import { parseAddress, printAddress, type Destination } from '#store/address/address-format.ts';
import { provideAddress } from '#store/address/address.svelte.ts';
import {
  printedThresholds,
  stateThresholds,
  thresholdPreference,
  ThresholdPreference,
} from '#store/address/thresholds.svelte.ts';

let parsed: ParsedAddress = parseAddress('/x-1/review', '');
function go(to: Destination): Promise<void> {
  const [path = '', query = ''] = printAddress(to).split('?');
  parsed = parseAddress(path, query);
  return Promise.resolve();
}
provideAddress({
  get parsed() {
    return parsed;
  },
  href: (to) => printAddress(to),
  push: go,
  replace: go,
});
const forty = { ...defaultThresholds, riseRate: 40 };

afterEach(async () => {
  thresholdPreference.set(defaultThresholds);
  await go({ screen: 'disclosure', id: 'x-1', view: 'review' });
});

it('those of the address hold, and the own ones stay as they are', async () => {
  thresholdPreference.set(forty);
  const thresholds = 'riseRate:5;runningCostWords:会议、培训';
  await go({ screen: 'disclosure', id: 'x-1', view: 'review', query: { thresholds } });
  expect(thresholdPreference.value).toMatchObject({
    riseRate: 5,
    runningCostWords: ['会议', '培训'],
    wordedShare: defaultThresholds.wordedShare,
  });
  expect(printedThresholds(thresholdPreference.value)).toBe(thresholds);
  await go({ screen: 'disclosure', id: 'x-1', view: 'overview' });
  expect(thresholdPreference.value).toEqual(forty);
});

it('what an address states and cannot be understood is left at the usual', async () => {
  const thresholds = 'riseRate:many;unknown:1;wordedShare:7';
  await go({ screen: 'disclosure', id: 'x-1', view: 'review', query: { thresholds } });
  expect(thresholdPreference.value).toEqual({ ...defaultThresholds, wordedShare: 7 });
});

it('the own ones are put into an address that states none, the usual ones are not', () => {
  stateThresholds();
  expect(parsed.address).toMatchObject({ query: {} });
  expect(printedThresholds(defaultThresholds)).toBeUndefined();
  thresholdPreference.set(forty);
  stateThresholds();
  expect(parsed.address).toMatchObject({ query: { thresholds: 'riseRate:40' } });
});

it('the own ones are there on the next visit, where the browser keeps them', () => {
  const kept = new Map<string, string>();
  const storage = () => ({
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  });
  new ThresholdPreference(storage).set(forty);
  expect(new ThresholdPreference(storage).value).toEqual(forty);
  const refusing = new ThresholdPreference(() => {
    throw new Error('blocked');
  });
  refusing.set(forty);
  expect(refusing.value).toEqual(forty);
});
