import { parseFragment } from 'parse5';
import { expect, it } from 'vitest';
import { elementSnippet, frameSnippet } from '#views/embedding/snippet.ts';

const parts = {
  frame: 'https://a.gov.cn/mz/embed.html?dept=1-a&year=2023&accent=%231e50a2',
  script: 'https://a.gov.cn/mz/embed.js',
  withoutScripts: 'https://a.gov.cn/mz/pages/1-a-2023-budget.html',
  whole: 'https://a.gov.cn/mz/#/1-a-2023-budget',
  title: '某局"2023"年<b>预算',
  linkText: '查看<script>完整页',
};

interface Element {
  readonly tagName?: string;
  readonly attrs?: readonly { name: string; value: string }[];
  readonly childNodes?: readonly Element[];
}

/** Every element with its attributes, as a browser reads the code. */
function elements(node: Element): [string, Record<string, string>][] {
  const own: [string, Record<string, string>][] = node.tagName
    ? [
        [
          node.tagName,
          Object.fromEntries((node.attrs ?? []).map(({ name, value }) => [name, value])),
        ],
      ]
    : [];
  return [...own, ...(node.childNodes ?? []).flatMap(elements)];
}

it('the element carries its address, its title and the link, whatever they are made of', () => {
  expect(
    elements(parseFragment(elementSnippet(parts), { scriptingEnabled: false }) as Element),
  ).toEqual([
    ['script', { src: parts.script, defer: '' }],
    ['mingzhang-embed', { src: parts.frame, title: parts.title }],
    ['noscript', {}],
    ['iframe', expect.objectContaining({ src: parts.withoutScripts, title: parts.title })],
    ['a', { href: parts.whole, target: '_blank', rel: 'noopener' }],
  ]);
});

it('the frame stands alone without a script, with the link under it', () => {
  const [frame, paragraph, link] = elements(parseFragment(frameSnippet(parts)) as Element);
  expect(frame).toMatchObject(['iframe', { src: parts.frame, title: parts.title, height: '650' }]);
  expect([paragraph?.[0], link?.[0]]).toEqual(['p', 'a']);
});
