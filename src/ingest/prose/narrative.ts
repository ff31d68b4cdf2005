/** The narrative: sections as texts, the performance of the whole department, the glossary. */
import type {
  Performance,
  PerformanceItem,
  Term,
  Text,
  TitledText,
} from '#domain/disclosure/disclosure.ts';
import { issue, type Issue } from '#domain/issues/issue.ts';
import type { Account } from '../account.ts';
import type { Paragraph } from '../read/document.ts';
import type { Section, Topic } from '../recognise/document/sections.ts';
import { excerpt, folded, matchable, printed, withoutOrdinal } from '../wording.ts';

/** Read by a reader of their own, or by none: a preface is not known to say anything. */
const notTexts: readonly Topic[] = [
  'preface',
  'tables',
  'glossary',
  'performance.overall',
  'performance.items',
  'performance.measures',
];

/**
 * Every other section with words in it, verbatim under its heading. A section that ends without a
 * full stop has lost its end on the way and is reported (`sentence-cut`).
 */
export function readTexts(
  sections: readonly Section[],
  account: Account,
): { texts: TitledText[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const texts: TitledText[] = [];
  const ids = textIdsOf(sections);
  for (const section of sections) {
    const { title, paragraphs } = section;
    const id = ids.get(section);
    const [first] = paragraphs;
    const last = paragraphs[paragraphs.length - 1];
    if (!first || !last || id === undefined) continue;
    account.take(paragraphs);
    const text = paragraphs.map((paragraph) => paragraph.text.trim()).join('\n');
    texts.push({ id, title, text, kind: 'verbatim', at: first.at });
    const bare = paragraphs.filter(isBareFigure);
    const [remnant] = bare;
    if (remnant && bare.length >= fewestFigures) {
      issues.push(issue('table-unknown', 'warning', { title: excerpt(title) }, remnant.at));
    }
    if (!/[。;!?:.…)”"》]$/.test(folded(last.text).trim())) {
      issues.push(issue('sentence-cut', 'note', { text: endOf(last) }, last.at));
    }
  }
  return { texts, issues };
}

/** The ids under which sections become texts. */
function textIdsOf(sections: readonly Section[]): ReadonlyMap<Section, string> {
  const ids = new Map<Section, string>();
  const counts = new Map<string, number>();
  for (const section of sections) {
    const { topic, paragraphs } = section;
    if (paragraphs.length === 0 || notTexts.includes(topic)) continue;
    const base = topic === 'unknown' ? 'section' : topic;
    const count = (counts.get(base) ?? 0) + 1;
    counts.set(base, count);
    ids.set(section, count === 1 && topic !== 'unknown' ? base : `${base}-${count}`);
  }
  return ids;
}

/** Where a paragraph begins in the text that its section becomes. */
export interface TextPlace {
  readonly text: string;
  readonly start: number;
}

/** The place of every paragraph that becomes part of a text, see {@link readTexts}. */
export function placesInTexts(sections: readonly Section[]): ReadonlyMap<Paragraph, TextPlace> {
  const places = new Map<Paragraph, TextPlace>();
  for (const [{ paragraphs }, text] of textIdsOf(sections)) {
    let start = 0;
    for (const paragraph of paragraphs) {
      places.set(paragraph, { text, start });
      start += paragraph.text.trim().length + 1;
    }
  }
  return places;
}

/** So many lines of figures alone are what is left of a table. */
const fewestFigures = 3;

function isBareFigure({ text }: Paragraph): boolean {
  const figure = matchable(text);
  return /\d/.test(figure) && /^[-\d,.|]+$/.test(figure);
}

/** 总体绩效目标, 分项绩效目标 and 工作保障措施. */
export function readPerformance(sections: readonly Section[], account: Account): Performance {
  const paragraphsOf = (topic: Topic) =>
    sections.filter((section) => section.topic === topic).flatMap(({ paragraphs }) => paragraphs);
  return {
    overall: paragraphsOf('performance.overall').map((each) => textOf(each, account)),
    items: itemsIn(paragraphsOf('performance.items'), account),
    measures: paragraphsOf('performance.measures').map((each) => textOf(each, account)),
  };
}

function textOf(paragraph: Paragraph, account: Account): Text {
  account.take(paragraph);
  return { text: withoutOrdinal(paragraph.text.trim()), kind: 'verbatim', at: paragraph.at };
}

/** A goal, then 绩效目标：the duty it belongs to, then 绩效指标：what it is measured by. */
function itemsIn(paragraphs: readonly Paragraph[], account: Account): PerformanceItem[] {
  const items: PerformanceItem[] = [];
  paragraphs.forEach((paragraph, index) => {
    const target = labelled(paragraphs[index + 1], /^绩效目标:/);
    const indicator = labelled(paragraphs[index + 2], /^绩效指标:/);
    if (target === null || indicator === null) return;
    account.take(paragraphs.slice(index, index + 3));
    const goal = withoutOrdinal(paragraph.text.trim());
    items.push({ goal, target, indicator, kind: 'verbatim', at: paragraph.at });
  });
  return items;
}

function labelled(paragraph: Paragraph | undefined, label: RegExp): string | null {
  if (!paragraph || !label.test(matchable(paragraph.text))) return null;
  const text = paragraph.text.trim();
  return text.slice(folded(text).indexOf(':') + 1).trim();
}

/**
 * 术语：指… or 术语是指…; a paragraph without a term of its own goes on with the definition before it.
 */
export function readGlossary(sections: readonly Section[], account: Account): Term[] {
  const terms: Term[] = [];
  const paragraphs = sections
    .filter(({ topic }) => topic === 'glossary')
    .flatMap((section) => section.paragraphs);
  for (const paragraph of paragraphs) {
    const text = withoutOrdinal(paragraph.text.trim()).replace(/^[、.．]/, '');
    const end = endOfTerm(text);
    const before = terms[terms.length - 1];
    if (end > 0) {
      const definition = text
        .slice(end)
        .replace(/^[：:，,]/, '')
        .trim();
      terms.push({
        term: printed(text.slice(0, end)),
        definition,
        kind: 'verbatim',
        at: paragraph.at,
      });
    } else if (before) {
      terms[terms.length - 1] = { ...before, definition: `${before.definition}\n${text}` };
    } else continue;
    account.take(paragraph);
  }
  return terms;
}

/** Where the term ends: before a colon, or before 是指 and 指 in the first clause; 0 where there is none. */
function endOfTerm(text: string): number {
  const plain = folded(text);
  const colon = plain.indexOf(':');
  if (colon > 0 && colon <= 40) return colon;
  return /^([^,。;:]{2,25}?),?(?:是指|指的是|指)/.exec(plain)?.[1]?.length ?? 0;
}

function endOf({ text }: Paragraph): string {
  const plain = text.trim();
  return plain.length > 20 ? `…${plain.slice(-20)}` : excerpt(plain);
}
