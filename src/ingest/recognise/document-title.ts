/** The line that names the document: 某办公室2023年部门预算信息公开情况说明. */
import type { Document } from '../read/document.ts';
import { matchable, printed, withoutOrdinal } from '../wording.ts';

/** A title with its organization, year and 预算 or 决算, or at least with the last two. */
const whole = /\p{Script=Han}{2}.{0,50}?\d{4}年.{0,12}(?:预算|决算)/u;
const partial = /\d{4}年.{0,10}(?:预算|决算)/;

/**
 * Wrapped over up to three lines where it stands at the head of the document (…规划和自然 / 资源局 /
 * 2024年度部门决算); else the first line anywhere that reads like one. Empty where there is none.
 */
export function titleOf({ blocks }: Document): string {
  const lines = blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [printed(withoutOrdinal(printed(block.text)))] : [],
  );
  return wrapped(lines.slice(0, 8)) ?? lines.find((line) => isTitle(line, partial)) ?? '';
}

/** Whether a title names an organization's budget or final accounts of a year. */
export function isBudgetTitle(title: string): boolean {
  return (
    isTitle(title, whole) && /(?:部门|单位)(?:预算|决算)|(?:预算|决算)(?:信息)?公开/.test(title)
  );
}

function wrapped(lines: readonly string[]): string | null {
  for (let from = 0; from < lines.length; from += 1) {
    const contents = lines.findIndex((line) => /^目录/.test(matchable(line)));
    if (contents >= 0 && from >= contents) return null;
    for (let count = 1; count <= 3; count += 1) {
      const joined = lines.slice(from, from + count);
      if (joined.some((line) => line.length > 40 && count > 1)) break;
      if (isTitle(joined.join(''), whole)) return joined.join('');
    }
  }
  return null;
}

function isTitle(line: string, pattern: RegExp): boolean {
  const words = matchable(line);
  return words.length <= 80 && pattern.test(words) && !/[。;,:]$/.test(words);
}
