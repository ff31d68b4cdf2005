import { flushSync } from 'svelte';
import { expect, it } from 'vitest';
import { anythingUnsaved, holdUnsaved } from '#store/page/unsaved.svelte.ts';

/** Whether the page would be left without a question. */
function leaves(): boolean {
  return dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

it('the page is not left while anything is unsaved, and an effect sees it', () => {
  const seen: boolean[] = [];
  const stop = $effect.root(() => {
    $effect(() => {
      seen.push(anythingUnsaved());
    });
  });
  flushSync();
  expect(leaves()).toBe(true);
  const one = holdUnsaved();
  const other = holdUnsaved();
  flushSync();
  expect(leaves()).toBe(false);
  one();
  one();
  expect(anythingUnsaved()).toBe(true);
  expect(leaves()).toBe(false);
  other();
  flushSync();
  expect(leaves()).toBe(true);
  stop();
  expect(seen).toEqual([false, true, false]);
});
