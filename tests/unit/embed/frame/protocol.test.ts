import { describe, expect, it } from 'vitest';
import { newestOf } from '#embed/find-disclosure.ts';
import { LoopGuard } from '#embed/frame/loop-guard.ts';
import { readMessage } from '#embed/frame/protocol.ts';

const height = { type: 'mingzhang:height', v: 1, id: 'mz1', height: 700 };

describe('a message', () => {
  it('of a height, of being ready and of asking is read', () => {
    expect(readMessage(height)).toEqual(height);
    expect(readMessage({ type: 'mingzhang:ready', v: 1, id: '' })?.type).toBe('mingzhang:ready');
    expect(readMessage({ type: 'mingzhang:ping', v: 1, id: 'a' })?.type).toBe('mingzhang:ping');
  });

  it.each([
    1e9,
    99,
    20_001,
    -700,
    0,
    NaN,
    Infinity,
    '700',
    'NaN',
    null,
    undefined,
    [700],
    { valueOf: () => 700 },
  ])('of a height of %j is none', (value) => {
    expect(readMessage({ ...height, height: value })).toBeNull();
  });

  it.each([
    null,
    undefined,
    7,
    'mingzhang:height',
    JSON.stringify(height),
    [],
    {},
    { ...height, v: 2 },
    { ...height, v: '1' },
    { ...height, id: 7 },
    { ...height, type: 'mingzhang:navigate' },
  ])('that says %j is none', (data) => {
    expect(readMessage(data)).toBeNull();
  });
});

describe('the loop guard', () => {
  it('stops a frame that rises by the same 20 times within five seconds, for good', () => {
    const guard = new LoopGuard();
    const allowed = Array.from({ length: 22 }, (_, step) =>
      guard.allows(500 + step * 10, step * 100),
    );
    expect(allowed.indexOf(false)).toBe(20);
    expect(guard.allows(300, 60_000)).toBe(false);
  });

  it('lets pass rises by different heights, falls, and slow growth', () => {
    const uneven = new LoopGuard();
    const slow = new LoopGuard();
    const cycling = new LoopGuard();
    for (let step = 0; step < 200; step += 1) {
      expect(uneven.allows(500 + step * step, step * 100)).toBe(true);
      expect(slow.allows(500 + step * 10, step * 300)).toBe(true);
      expect(cycling.allows(step % 2 ? 700 : 500, step * 1_000)).toBe(true);
    }
  });
});

describe('the newest disclosure of a department', () => {
  const ids = ['1-a-2022-budget', '1-a-2024-finalAccounts', '1-a-2023-budget', '1-a-b-2025-budget'];

  it('is of the stage asked for, and of no department whose code begins the same', () => {
    expect(newestOf('1-a', ids, 'budget')).toBe('1-a-2023-budget');
    expect(newestOf('1-a', ids, 'finalAccounts')).toBe('1-a-2024-finalAccounts');
  });

  it('is of another stage where there is none of that, and none where there is none', () => {
    expect(newestOf('1-a', ids, 'execution')).toBe('1-a-2023-budget');
    expect(newestOf('1-c', ids, 'budget')).toBeNull();
  });
});
