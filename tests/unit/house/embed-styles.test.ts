/** What an embed loads: styles that do not hang on the height of the window, and one set of colours. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { palettes } from '#charts/theme.ts';
import { hangingRules } from '../../support/hanging-styles.ts';

const src = fileURLToPath(new URL('../../../src', import.meta.url));

/** Every file of src that is reached from that one, by `import` of either kind. */
function reached(start: string): string[] {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = readFileSync(file, 'utf8');
    for (const [, path = ''] of text.matchAll(/(?:from|import)\s*\(?\s*'((?:#|\.)[^'?]+)'/g)) {
      visit(path.startsWith('#') ? join(src, path.slice(1)) : join(dirname(file), path));
    }
  };
  visit(join(src, start));
  return [...seen];
}

const styled = reached('embed/main.ts')
  .filter((file) => /\.(css|svelte)$/.test(file))
  // The maker of embed code is offered in the app alone.
  .filter((file) => !file.includes('/embedding/'));

function stylesOf(file: string): string {
  const text = readFileSync(file, 'utf8');
  return file.endsWith('.css') ? text : [...text.matchAll(/<style>([\s\S]*?)<\/style>/g)].join();
}

test('no style that an embed loads hangs on the height of the window or of its frame', () => {
  expect(styled.length).toBeGreaterThan(20);
  expect(styled.flatMap((file) => hangingRules(stylesOf(file)))).toEqual([]);
});

test.each([
  'main { min-height: 100vh }',
  'html,body{height:100%}',
  '@media print { main { color: red; min-height: calc(50% - 2px) } }',
  'p { width: 1px; block-size: 99.5% }',
])('%s would be found', (css) => {
  expect(hangingRules(css)).toHaveLength(1);
});

test.each([
  'input { position: absolute; height: 100% }',
  'p.svelte-p077vh { color: red }',
  'main { width: 100%; max-height: 80%; line-height: 150%; height: auto }',
])('%s makes nothing higher', (css) => {
  expect(hangingRules(css)).toEqual([]);
});

test('the dark colours stand twice in the tokens, and are the ones that drawings use', () => {
  const tokens = readFileSync(join(src, 'ui/styles/tokens.css'), 'utf8');
  const blocks = [...tokens.matchAll(/\{([^{}]*--paper[^{}]*)\}/g)].map(([, block = '']) =>
    block.replace(/\s+/g, ' ').trim(),
  );
  expect(blocks).toHaveLength(3);
  expect(blocks[2]).toBe(blocks[1]);
  const names = {
    paper: 'paper',
    ink: 'ink',
    ink2: 'ink-2',
    rule: 'rule',
    accent: 'accent',
    down: 'down',
  };
  for (const [theme, block] of [
    ['light', blocks[0]],
    ['dark', blocks[1]],
  ] as const) {
    for (const [name, token] of Object.entries(names)) {
      expect(block).toContain(`--${token}: ${palettes[theme][name as keyof typeof names]};`);
    }
  }
});
