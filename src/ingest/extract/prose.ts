/** Figures in the prose: statements, changes against another year, and projects with their amounts. */
import type { Change, Statement } from '#domain/disclosure.ts';
import type { Place } from '#domain/issue.ts';
import type { Fen } from '#domain/money.ts';
import type { Account } from '../account.ts';
import { proseOf, type Figure } from '../figures.ts';
import type { Paragraph } from '../read/document.ts';
import type { Section, Topic } from '../recognise/sections.ts';
import { folded } from '../wording.ts';
import { projectNameIn } from './project-names.ts';
import {
  baselineIn,
  changeVerbIn,
  lastClause,
  rateIn,
  reasonIn,
  saysUnchanged,
} from './prose-clause.ts';
import { coreOf, defaultSubject, namesProject, speaksOfMoney, subjectIn } from './subjects.ts';

export interface NamedAmount {
  /** As printed, without 项目支出 behind it. */
  readonly name: string;
  readonly amount: Fen;
  readonly at: Place;
}

export interface ProseFigures {
  readonly statements: Statement[];
  readonly changes: Change[];
  readonly projects: NamedAmount[];
}

/** What the figures before this one in the section were about; a clause may lean on it. */
interface Thread {
  subject: string | null;
  /** Whether projects are being listed: then an unknown subject is the name of one. */
  listing: boolean;
  baseYear: number;
}

/**
 * Reads the sections that speak of money. A figure whose words do not tell what it is about stays
 * untaken in the account, and so is reported.
 */
export function readProse(
  sections: readonly Section[],
  year: number,
  account: Account,
): ProseFigures {
  const found: ProseFigures = { statements: [], changes: [], projects: [] };
  for (const { topic, paragraphs } of sections) {
    if (!speaksOfMoney(topic)) continue;
    const thread: Thread = { subject: null, listing: false, baseYear: year - 1 };
    for (const paragraph of paragraphs) readParagraph(paragraph, topic, thread, found, account);
  }
  return found;
}

function readParagraph(
  paragraph: Paragraph,
  topic: Topic,
  thread: Thread,
  found: ProseFigures,
  account: Account,
): void {
  const prose = proseOf(paragraph.text);
  const plain = folded(prose);
  const figures = account.figuresOf(paragraph);
  let from = 0;
  figures.forEach((figure, index) => {
    const before = figures[index - 1];
    const leadStart = Math.max(from, before?.end ?? 0);
    if (figure.start < from) return account.take(figure);
    const lead = plain.slice(leadStart, figure.start);
    const next = figures[index + 1]?.start ?? plain.length;
    const tail = plain.slice(figure.end);
    if (/^(?:\(含\))?(?:以上|以下|以内|及以上)/.test(tail))
      return account.ignore('threshold', figure);
    if (typeof figure.amount === 'string') return;
    const said = { topic, thread, lead, leadStart, prose, at: paragraph.at };
    const change = changeVerbIn(lead);
    const read = change
      ? readChange({ ...said, verbStart: change.start, sign: change.sign }, figure, found)
      : readAmount(said, figure, found);
    if (!read) return;
    account.take(figure);
    from =
      explain(plain.slice(figure.end), next - figure.end, change !== null, said, found) +
      figure.end;
  });
}

interface Said {
  readonly topic: Topic;
  readonly thread: Thread;
  readonly lead: string;
  readonly leadStart: number;
  /** The paragraph without white space, as printed. */
  readonly prose: string;
  readonly at: Place;
}

/** 较2022年预算增加195.82万元: whether the change could be read. */
function readChange(
  said: Said & { verbStart: number; sign: 1 | -1 | null },
  figure: Figure,
  found: ProseFigures,
): boolean {
  const { thread, topic, sign } = said;
  if (typeof figure.amount === 'string' || (sign === null && figure.amount !== 0)) return false;
  const clause = lastClause(said.lead.slice(0, said.verbStart));
  const { rest, year } = baselineIn(clause.words);
  const core = coreOf(rest);
  const named = subjectIn(core, topic);
  const subject = named === '' ? (thread.subject ?? defaultSubject(topic)) : named;
  if (year !== null) thread.baseYear = year;
  const listed = subject === null && thread.listing && namesProject(rest, core);
  const project = listed ? printedName(said, clause, core) : null;
  if (subject === null && project === null) return false;
  if (subject !== null) follow(thread, subject);
  found.changes.push({
    of: project === null ? changePath(subject ?? '') : `project.${project}`,
    baseYear: thread.baseYear,
    delta: figure.amount === 0 ? 0 : figure.amount * (sign ?? 1),
    rate: null,
    reason: null,
    at: said.at,
  });
  return true;
}

/** 基本支出815.5万元: whether the words before the figure tell what it is. */
function readAmount(said: Said, figure: Figure, found: ProseFigures): boolean {
  const { thread, topic, at } = said;
  if (typeof figure.amount === 'string') return false;
  const clause = lastClause(said.lead);
  const core = coreOf(clause.words);
  const named = subjectIn(core, topic);
  const lists = thread.listing && (topic === 'expenditure' || topic === 'overview');
  if (named === null && lists && namesProject(clause.words, core)) {
    found.projects.push({ name: printedName(said, clause, core), amount: figure.amount, at });
    return true;
  }
  const subject = named === '' ? (thread.subject ? null : defaultSubject(topic)) : named;
  if (subject === null) return false;
  follow(thread, subject);
  found.statements.push({ id: subject, amount: figure.amount, at });
  return true;
}

/** The rate, the reason or 持平 behind a figure; gives the end of what was read, from the tail's start. */
function explain(
  tail: string,
  next: number,
  isChange: boolean,
  said: Said,
  found: ProseFigures,
): number {
  const { thread, prose, at } = said;
  if (!isChange) {
    const unchanged = saysUnchanged(tail.slice(0, next));
    if (!unchanged || thread.subject === null) return 0;
    const of = changePath(thread.subject);
    const baseYear = unchanged.year ?? thread.baseYear;
    thread.baseYear = baseYear;
    found.changes.push({ of, baseYear, delta: 0, rate: null, reason: null, at });
    return 0;
  }
  const change = found.changes.pop();
  if (!change) return 0;
  const reason = reasonIn(tail, next);
  const start = prose.length - tail.length;
  const words = reason
    ? prose.slice(start + reason.end - reason.text.length, start + reason.end)
    : null;
  found.changes.push({ ...change, rate: rateIn(tail), reason: words });
  return reason?.end ?? 0;
}

function follow(thread: Thread, subject: string): void {
  thread.subject = subject;
  thread.listing = subject === 'expenditure.project';
}

/** The name as it is printed: the folded text is as long as the prose, so places are the same. */
function printedName(said: Said, clause: { words: string; start: number }, core: string): string {
  const start = said.leadStart + clause.start + clause.words.indexOf(core);
  return projectNameIn(said.prose.slice(start, start + core.length));
}

/** Changes leave out what is understood: `expenditure.basic` is `basic`, `threePublic.total` is `threePublic`. */
function changePath(subject: string): string {
  if (subject === 'expenditure.total') return 'total';
  return subject.replace(/^expenditure\./, '').replace(/\.total$/, '');
}
