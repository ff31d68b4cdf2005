import { expect, it } from 'vitest';
import { enclosure, runMode } from '#store/page/run-mode.ts';

const window = { name: 'this window' };
const alone = { self: window, top: window, origin: 'https://example.gov.cn' };
const framed = { ...alone, top: { name: 'a portal' } };

it('a page that stands alone with storage is full', () => {
  expect(runMode('ready', alone)).toEqual({ kind: 'full' });
});

it('nothing is offered until storage has answered', () => {
  expect(runMode('opening', alone)).toEqual({ kind: 'probing' });
});

it.each(['blocked', 'newer', 'unavailable', 'corrupt', 'timeout', 'outdated', 'lost'] as const)(
  'storage that is %s is the reason for a view',
  (storage) => {
    expect(runMode(storage, alone)).toEqual({ kind: 'view', because: storage });
  },
);

it('a page in a frame is a view, also where storage works', () => {
  expect(runMode('ready', framed)).toEqual({ kind: 'view', because: 'framed' });
  expect(runMode('ready', { ...framed, origin: 'null' })).toEqual({
    kind: 'view',
    because: 'framed',
  });
});

it('a page without an origin is a view', () => {
  expect(runMode('ready', { ...alone, origin: 'null' })).toEqual({
    kind: 'view',
    because: 'opaque',
  });
});

it('a window that may not be looked at is a frame', () => {
  const page = {
    self: window,
    origin: 'https://example.gov.cn',
    get top(): unknown {
      throw new DOMException('', 'SecurityError');
    },
  };
  expect(enclosure(page)).toBe('framed');
});
