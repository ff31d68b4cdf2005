/**
 * The narrative in sections. What a heading is about is told by its words: the same ordinals are
 * used at several depths and 第一部分 may occur twice, so that numbering alone gives a wrong outline.
 */
import { issue, type Issue } from '#domain/issues/issue.ts';
import type { Account } from '../../account.ts';
import { figuresIn } from '../../figures.ts';
import type { Block, Document, Paragraph } from '../../read/document.ts';
import {
  excerpt,
  matchable,
  ordinalOf,
  printed,
  withoutOrdinal,
  type MarkerKind,
} from '../../wording.ts';
import { isCoverLine, titleLinesOf, titleOf } from './document-title.ts';
import { frontMatterOf } from './front-matter.ts';
import { isPlainTitle, projectHeadOf, scopeOf, topicOf, type Scope, type Topic } from './topics.ts';

export type { Scope, Topic };

export interface Section {
  readonly topic: Topic;
  /** The heading as printed, without its ordinal and a colon at its end. */
  readonly title: string;
  /** By its own title, else by that of the section which it is a part of. */
  readonly scope: Scope;
  readonly paragraphs: readonly Paragraph[];
}

interface Heading {
  readonly topic: Topic;
  readonly kind: MarkerKind | 'label';
}

/**
 * Cuts the document at its headings and enters these, its cover and its contents into the account. A
 * heading with nothing under it before the next of its kind is reported (`section-empty`).
 */
export function sectionsOf(
  document: Document,
  account: Account,
): { sections: Section[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const sections: Section[] = [];
  let paragraphs: Paragraph[] = [];
  sections.push({ topic: 'preface', title: '', scope: 'all', paragraphs });
  let bare: { heading: Heading; paragraph: Paragraph } | null = null;
  let scope: Scope = 'all';
  /** Of the last （一）, for the 1. under it. */
  let bracketScope: Scope | null = null;
  let inProject = false;
  const titleLines = titleLinesOf(document);
  const title = titleOf(document);
  for (const block of bodyOf(document, account)) {
    const heading: Heading | null =
      block.kind === 'paragraph' ? headingOf(block.text, inProject) : null;
    if (block.kind === 'paragraph' && heading) {
      if (bare && bare.heading.kind === heading.kind && !holdsOthers(bare.heading)) {
        issues.push(emptySection(bare.paragraph));
      }
      bare = { heading, paragraph: block };
      account.ignore('heading', block);
      paragraphs = [];
      const words = headingWords(block.text);
      const own = scopeOf(matchable(words));
      if (heading.kind === 'part' || heading.kind === 'section') {
        scope = own ?? 'all';
        bracketScope = null;
      }
      // （1） stands under 1., which stands under （一）.
      const under = /^\(\d/.test(matchable(block.text));
      if (heading.kind === 'bracket' && !under) bracketScope = own;
      inProject = heading.topic.startsWith('project');
      sections.push({
        topic: heading.topic,
        title: words,
        scope: own ?? bracketScope ?? scope,
        paragraphs,
      });
    } else {
      bare = null;
      if (block.kind !== 'paragraph' || account.has(block)) continue;
      const current = sections[sections.length - 1]?.topic ?? 'preface';
      const runIn = ofWords.test(current) ? null : runInHeadingOf(block.text);
      if (runIn) {
        paragraphs = [];
        sections.push({ ...runIn, scope: scopeOf(runIn.title) ?? scope, paragraphs });
      }
      const atHead = sections.length === 1 && paragraphs.length === 0;
      if (atHead && (titleLines.includes(block) || isCoverLine(block.text, title))) {
        account.ignore('cover', block);
      } else paragraphs.push(block);
    }
  }
  if (bare) issues.push(emptySection(bare.paragraph));
  return { sections: sections.map((each) => withPreface(each, title)), issues };
}

/** What stands before every heading and speaks of money: a short disclosure may have no headings at all. */
function withPreface(section: Section, title: string): Section {
  const { topic, paragraphs } = section;
  const speaks = paragraphs.some(({ text }) => figuresIn(text).length > 0);
  if (topic !== 'preface' || !speaks) return section;
  return { ...section, topic: /三公/.test(title) ? 'threePublic' : 'unknown' };
}

/** The document without its cover, its contents and the captions of its drawings. */
function bodyOf(document: Document, account: Account): Block[] {
  const { cover, contents } = frontMatterOf(document);
  account.ignore('cover', cover);
  account.ignore('contents', contents);
  const left = new Set<Block>([...cover, ...contents]);
  for (const block of document.blocks) {
    if (block.kind !== 'paragraph' || !/^图\d{0,2}:.{1,20}$/.test(matchable(block.text))) continue;
    account.ignore('drawing-caption', block);
    left.add(block);
  }
  return document.blocks.filter((block) => !left.has(block));
}

/** A title over the other titles has no text of its own. */
function holdsOthers({ topic, kind }: Heading): boolean {
  return kind === 'label' || topic === 'tables' || topic === 'explanation';
}

function headingOf(text: string, inProject: boolean): Heading | null {
  const words = matchable(text);
  const kind = ordinalOf(text)?.kind;
  // （四）财政拨款收支预算情况说明（详见表4）: a pointer behind a title is no part of it.
  const title = matchable(withoutOrdinal(text))
    .replace(/:$/, '')
    .replace(/\((?:详见|参见|见)[^()]{0,20}\)$/, '');
  if (kind && closedHeading.test(title)) return closedHeadingOf(title.slice(0, -1), kind);
  if (words.length > 60 || /[。;,!?]$/.test(words) || /:./.test(title)) return null;
  if (figuresIn(text).length > 0) return null;
  const head = inProject ? projectHeadOf(title) : null;
  if (head) return { topic: head, kind: kind ?? 'label' };
  const topic = topicOf(title);
  if (kind === 'part' || kind === 'section') return { topic: topic ?? 'unknown', kind };
  if (!topic) return null;
  if (kind) return headingEnd.test(title) ? { topic, kind } : null;
  const label = words.endsWith(':') && words.length <= 16;
  const documentTitle = topic === 'introduction' && /\d{4}年/.test(words);
  return label || documentTitle || isPlainTitle(title) ? { topic, kind: 'label' } : null;
}

/** （一）收入决算情况。: a heading that ends like a sentence. */
const closedHeading = /^[^。;,:!?]{2,40}(?:情况|说明|职责|职能|设置|构成)。$/;

function closedHeadingOf(title: string, kind: MarkerKind): Heading | null {
  const topic = topicOf(title);
  return topic && { topic, kind };
}

/** In these sections 机关运行经费：指… explains a word, and heads nothing. */
const ofWords = /^(?:glossary|tables|tasks|performance\.|project)/;

/**
 * （三）政府采购情况。2024年…: a heading and its text in one paragraph, which stays whole. Only of topics that
 * have words of their own for their figures.
 */
function runInHeadingOf(text: string): { topic: Topic; title: string } | null {
  if (ordinalOf(text) === null) return null;
  const plain = matchable(withoutOrdinal(text).slice(0, 60));
  const title = /^([^。;,:!?\d]{2,24})[。:]./.exec(plain)?.[1];
  const topic = title === undefined ? null : topicOf(title);
  const own = /^(?:threePublic|procurement|assets|agencyOperating|performance|institution)$/;
  return title !== undefined && topic && own.test(topic) && headingEnd.test(title)
    ? { topic, title }
    : null;
}

/** How a heading of a lower rank ends; a sentence that merely starts with an ordinal does not. */
const headingEnd =
  /(?:情况|说明|目标|措施|解释|设置|构成|职责|职能|事项|原因|信息|安排|变化|收入|支出|预算|决算|经费)$/;

function headingWords(text: string): string {
  return printed(withoutOrdinal(printed(text))).replace(/[:：]$/, '');
}

function emptySection(paragraph: Paragraph): Issue {
  const title = excerpt(paragraph.text, 40);
  return issue('section-empty', 'note', { title }, paragraph.at);
}
