/** The budget units that the prose lists: 纳入预算编制范围的单位包括：1.…。2.… */
import type { BudgetUnit } from '#domain/disclosure/disclosure.ts';
import type { Paragraph } from '../read/document.ts';
import type { Section } from '../recognise/document/sections.ts';
import { folded, ordinalOf, printed, withoutOrdinal } from '../wording.ts';

/** What a list of units is announced with; a list of offices (内设机构) is none of units. */
const announced =
  /(?:(?:预算|决算)(?:编制)?(?:范围|单位|部门)|预算单位|行政单位|事业单位|二级单位).{0,80}(?:包括|为|有|如下|是)(?:\(.{0,20}\))?$/;

/**
 * The numbered items behind an announcement, or those that follow it in its own sentence. Items that
 * are sentences and no names are left out.
 */
export function unitsInProse(sections: readonly Section[]): BudgetUnit[] {
  for (const { topic, paragraphs } of sections) {
    if (topic !== 'institution') continue;
    for (const [index, paragraph] of paragraphs.entries()) {
      const units = unitsBehind(paragraph, paragraphs.slice(index + 1));
      if (units.length > 0) return units;
    }
  }
  return [];
}

function unitsBehind(paragraph: Paragraph, next: readonly Paragraph[]): BudgetUnit[] {
  const text = paragraph.text.trim();
  const colon = folded(text).lastIndexOf(':');
  if (colon < 0 || !announced.test(folded(text.slice(0, colon)).slice(-140))) return [];
  const rest = text.slice(colon + 1);
  if (rest !== '') return namesIn(rest).map((name) => unit(name, paragraph));
  const items: BudgetUnit[] = [];
  for (const item of next) {
    if (ordinalOf(item.text) === null) break;
    const [name] = namesIn(withoutOrdinal(item.text.trim()));
    if (name !== undefined) items.push(unit(name, item));
  }
  return items;
}

/** 甲、乙和丙。 as names; none where it is more than that. */
function namesIn(text: string): string[] {
  const sentence = text.trim().replace(/[。;；]$/, '');
  if (/[，。；：,;:]/.test(sentence)) return [];
  const names = sentence.split('、').map((name) => printed(name));
  return names.every((name) => name.length >= 3 && name.length <= 40) ? names : [];
}

function unit(name: string, { at }: Paragraph): BudgetUnit {
  return { name, nature: null, rank: null, funding: null, at };
}
