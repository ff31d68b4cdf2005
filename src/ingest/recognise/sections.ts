/**
 * The narrative in sections. What a heading is about is told by its words: the same ordinals are
 * used at several depths and 第一部分 may occur twice, so that numbering alone gives a wrong outline.
 */
import { issue, type Issue } from '#domain/issue.ts';
import type { Account } from '../account.ts';
import { figuresIn } from '../figures.ts';
import type { Document, Paragraph } from '../read/document.ts';
import {
  excerpt,
  matchable,
  ordinalOf,
  printed,
  withoutOrdinal,
  type MarkerKind,
} from '../wording.ts';

/** In this order: the more special heading first; a document's own title may hold any word. */
const topics = [
  ['introduction', /\d{4}年.{0,30}公开.{0,4}说明$/],
  ['threePublic', /三公/],
  ['performance.overall', /总体(?:绩效)?目标/],
  ['performance.items', /分项(?:绩效)?目标/],
  ['performance.measures', /保障措施/],
  ['performance.special', /专项资金.{0,6}绩效目标/],
  ['performance.projects', /项目.{0,6}绩效目标/],
  ['performance', /绩效/],
  ['duties', /职责|职能/],
  ['institution', /机构设置|机构情况|机构构成|部门构成/],
  ['procurement', /政府采购/],
  ['assets', /国有资产|固定资产|资产信息/],
  ['agencyOperating', /机关运行(?:经)?费/],
  ['glossary', /名词解释/],
  ['other', /其他(?:需要)?(?:说明|解释)|其他事项|其他情况/],
  ['changes', /增减/],
  ['revenue', /收入(?!.*支)/],
  ['expenditure', /支出/],
  ['overview', /总体|收支|安排/],
] as const;

export type Topic = (typeof topics)[number][0] | 'preface' | 'unknown';

export interface Section {
  readonly topic: Topic;
  /** The heading as printed, without its ordinal and a colon at its end. */
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
}

interface Heading {
  readonly topic: Topic;
  readonly kind: MarkerKind | 'label';
}

/**
 * Cuts the document at its headings and enters these into the account. A heading with nothing under
 * it before the next of its kind is reported (`section-empty`).
 */
export function sectionsOf(
  document: Document,
  account: Account,
): { sections: Section[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const sections: Section[] = [];
  let paragraphs: Paragraph[] = [];
  sections.push({ topic: 'preface', title: '', paragraphs });
  let bare: { heading: Heading; paragraph: Paragraph } | null = null;
  for (const block of document.blocks) {
    const heading = block.kind === 'paragraph' ? headingOf(block.text) : null;
    if (block.kind === 'paragraph' && heading) {
      if (bare && bare.heading.kind === heading.kind) issues.push(emptySection(bare.paragraph));
      bare = { heading, paragraph: block };
      account.ignore('heading', block);
      paragraphs = [];
      sections.push({ topic: heading.topic, title: titleOf(block.text), paragraphs });
    } else {
      bare = null;
      if (block.kind === 'paragraph' && !account.has(block)) paragraphs.push(block);
    }
  }
  if (bare) issues.push(emptySection(bare.paragraph));
  return { sections, issues };
}

function headingOf(text: string): Heading | null {
  const words = matchable(text);
  if (words.length > 60 || /[。;,!?]$/.test(words) || figuresIn(text).length > 0) return null;
  const kind = ordinalOf(text)?.kind;
  const title = matchable(withoutOrdinal(text)).replace(/:$/, '');
  const topic = topics.find(([, pattern]) => pattern.test(title))?.[0];
  if (kind === 'part' || kind === 'section') return { topic: topic ?? 'unknown', kind };
  if (!topic) return null;
  if (kind) return headingEnd.test(title) ? { topic, kind } : null;
  const label = words.endsWith(':') && words.length <= 16;
  const documentTitle = topic === 'introduction' && /\d{4}年/.test(words);
  return label || documentTitle ? { topic, kind: 'label' } : null;
}

/** How a heading of a lower rank ends; a sentence that merely starts with an ordinal does not. */
const headingEnd =
  /(?:情况|说明|目标|措施|解释|设置|职责|职能|事项|原因|信息|安排|变化|收入|支出|预算|决算)$/;

function titleOf(text: string): string {
  return printed(withoutOrdinal(printed(text))).replace(/[:：]$/, '');
}

function emptySection(paragraph: Paragraph): Issue {
  const title = excerpt(paragraph.text, 40);
  return issue('section-empty', 'note', { title }, paragraph.at);
}
