/**
 * A PDF has lines and pages, no paragraphs: what a reader makes of them may end in the middle of a
 * sentence, and a heading may have run into the text under it or behind the text above it. A text that
 * was copied out of one has its lines. Here they are set right, so that a figure is never parted from
 * its unit or its words.
 */
import { figuresIn } from '../../figures.ts';
import type { Block, Document, Paragraph } from '../../read/document.ts';
import { folded, matchable, ordinalOf } from '../../wording.ts';

/** The same document with whole paragraphs; only a PDF and a plain text are changed. */
export function mendParagraphs(document: Document): Document {
  const { format } = document;
  if (format !== 'pdf' && format !== 'text') return document;
  const parted = format === 'pdf' ? document.blocks.flatMap(headingsApart) : document.blocks;
  const blocks: Block[] = [];
  let last: Block | undefined;
  for (const block of parted) {
    const before = blocks[blocks.length - 1];
    // The line right above tells whether it was wrapped: a short one was not.
    const wrapped = format === 'pdf' || (last?.kind === 'paragraph' && isFull(last));
    last = block;
    if (block.kind !== 'paragraph' || before?.kind !== 'paragraph' || !wrapped) blocks.push(block);
    else if (goesOn(before, block)) {
      blocks[blocks.length - 1] = { ...before, text: before.text.trimEnd() + block.text.trim() };
    } else blocks.push(block);
  }
  return { ...document, blocks };
}

/** Whether a line may have been cut at the edge of a page. */
function isFull({ text }: Paragraph): boolean {
  return matchable(text).length >= 18;
}

/** How much of a paragraph is looked at: many lines may be one sentence, and each is read once. */
const nearEnd = 400;

/** Whether a sentence that began in one paragraph ends in the next. */
function goesOn(before: Paragraph, next: Paragraph): boolean {
  const words = withoutThousands(matchable(before.text.slice(-nearEnd)));
  const more = withoutThousands(matchable(next.text.slice(0, nearEnd)));
  const open = /[。;,]/.test(words) && !/[。;:!?…)”"》]$/.test(words);
  const runs = /[。;,]/.test(more) || figuresIn(next.text.slice(0, nearEnd)).length > 0;
  const stands =
    ordinalOf(next.text) !== null || /单位:|^注[:1]/.test(more) || more.startsWith('目录');
  return open && runs && !stands;
}

/** 1,234 is no clause: in a row of figures there is none. */
function withoutThousands(words: string): string {
  return words.replace(/(\d),(?=\d{3})/g, '$1');
}

/** 十、…情况说明本表反映…, and …为464.64万元  三、政府采购预算情况: the heading and the text, each its own. */
function headingsApart(block: Block): Block[] {
  if (block.kind === 'grid') return [block];
  const { text } = block;
  const plain = folded(text);
  const behind = /\S\s{2,}([一二三四五六七八九十]{1,3}、[^,。;:\s]{2,30})\s*$/.exec(
    plain.slice(-60),
  );
  if (behind && (/[。;,]/.test(plain) || figuresIn(text).length > 0)) {
    const start = text.length - plain.slice(-60).length + behind.index + 1;
    return [
      { ...block, text: text.slice(0, start).trimEnd() },
      { ...block, text: text.slice(start).trim() },
    ];
  }
  const head = /^\s*[一二三四五六七八九十]{1,3}、[^,。;:]{2,40}?情况说明(?=[^\s。,:;、()])/.exec(
    plain.slice(0, 80),
  );
  if (!head || plain.length - head[0].length < 8) return [block];
  return [
    { ...block, text: text.slice(0, head[0].length) },
    { ...block, text: text.slice(head[0].length) },
  ];
}
