/** The disclosures of one region: joined from their documents, checked against each other, written. */
import { append } from '#domain/large-lists.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runChecks } from '#checks/run-checks.ts';
import { printBudgetJson } from '#domain/disclosure/budget-json.ts';
import type { CatalogRegion, ShardDisclosure } from '#domain/catalog/catalog.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { publishWords } from '#words/zh/cli/cli-publish.ts';
import { Stop } from '../../reply.ts';
import { readSummaries, summarise } from '../../site/summaries.ts';
import { writeWhole } from '../../write-whole.ts';
import type { Document } from '../documents/documents.ts';
import { readPublished, withHistory } from './editions.ts';
import { namedFile, type NamedFile } from '../library-files.ts';
import { covered, unused, used, type Outcome } from '../outcome.ts';
import { joinPartners } from './partners.ts';
import type { ReadingStore } from '../documents/reading-store.ts';
import { regionList } from './region-list.ts';
import { entryOf } from './shard-entry.ts';

/** What a region is made of. */
export interface RegionInput {
  readonly code: string;
  /** By the id of their disclosure. */
  readonly documents: ReadonlyMap<string, readonly Document[]>;
  /** As they stand in the library now. */
  readonly entries: ReadonlyMap<string, ShardDisclosure>;
  readonly name: string | null;
  /** Disclosures of which a document cannot be read any more: they stay as they are. */
  readonly endangered: ReadonlySet<string>;
  /** Disclosures whose documents were here the last time and are not now; no others are taken down. */
  readonly gone: ReadonlySet<string>;
}

export interface RegionContext {
  readonly out: string;
  readonly store: ReadingStore;
  readonly date: string;
  /** The folder of summaries, where words are published in short. */
  readonly summaries: string | null;
}

interface Member {
  readonly disclosure: Disclosure;
  readonly file: NamedFile;
}

/** Writes the files of the region; gives its line for the catalog, `null` where it has no disclosure. */
export function publishRegion(
  input: RegionInput,
  context: RegionContext,
): { readonly line: CatalogRegion | null; readonly outcomes: readonly Outcome[] } {
  const outcomes: Outcome[] = [];
  const members = new Map<string, Member>();
  const stay = new Map<string, ShardDisclosure>();
  for (const id of idsOf(input)) {
    const before = input.entries.get(id);
    const documents = input.documents.get(id) ?? [];
    const made = documents.length > 0 ? memberOf(id, documents, before, input, context) : null;
    if (made?.member) members.set(id, made.member);
    append(outcomes, made?.outcomes ?? []);
    if (made?.member || !before) continue;
    const isTaken = documents.length === 0 && input.gone.has(id);
    if (!isTaken) stay.set(id, before);
    outcomes.push(leftOver(id, isTaken, documents.length > 0 || input.endangered.has(id)));
  }
  const present = [...members.values()].map(({ disclosure }) => disclosure);
  for (const { path } of stay.values()) {
    const disclosure = readPublished(context.out, path);
    if (disclosure) present.push(disclosure);
  }
  const entries = [...members].map(([id, { disclosure, file }]) => {
    const report = runChecks(disclosure, { related: near(disclosure, present) });
    const entry = entryOf(disclosure, file, report);
    const before = input.entries.get(id);
    return withHistory(entry, before, { ...context, disclosure });
  });
  const all = [...entries, ...stay.values()];
  if (all.length === 0) return { line: null, outcomes };
  const name = present.find(({ region }) => region.name !== '')?.region.name ?? input.name;
  const { file, line } = regionList({ code: input.code, name: name ?? input.code }, all);
  for (const { file: each } of members.values()) writeNew(context.out, each);
  writeNew(context.out, file);
  return { line, outcomes };
}

function idsOf({ documents, entries }: RegionInput): string[] {
  return [...new Set([...documents.keys(), ...entries.keys()])].sort();
}

/** The disclosure from its documents, `null` where what was published before is to stay. */
function memberOf(
  id: string,
  documents: readonly Document[],
  before: ShardDisclosure | undefined,
  { endangered }: RegionInput,
  { store, summaries }: RegionContext,
): { readonly member: Member | null; readonly outcomes: readonly Outcome[] } {
  const say = publishWords.outcome;
  const refuse = (reason: string) => ({
    member: null,
    outcomes: documents.map(({ file }) => unused(file, id, reason)),
  });
  if (before && endangered.has(id)) return refuse(say.keptOld(id));
  const partners = documents.flatMap(({ file, key, head }) => {
    const disclosure = key === null ? null : (store.reading(key)?.disclosure ?? null);
    return disclosure ? [{ file, disclosure, isJson: head.known?.isJson ?? false }] : [];
  });
  if (partners.length === 0) return refuse(say.processEnded);
  const joined = joinPartners(partners, new Set(before?.sources));
  const read = joined.disclosure;
  const hadFigures = before && (before.total !== null || (before.checked?.examined ?? 0) > 0);
  if (hadFigures && !read.tables.some(({ rows }) => rows.length > 0)) {
    return refuse(say.lostFigures(id));
  }
  let disclosure: Disclosure;
  try {
    disclosure = summaries === null ? read : summarise(read, readSummaries(summaries, read));
  } catch (failure) {
    if (!(failure instanceof Stop)) throw failure;
    return refuse(failure.message);
  }
  const file = namedFile('disclosures', id, printBudgetJson(disclosure));
  return {
    member: { disclosure, file },
    outcomes: [
      ...joined.used.map((each) => used(each, id)),
      ...joined.within.map((each) => covered(each.file, id, say.inAnother(each.other))),
      ...joined.refused.map((each) => unused(each.file, id, say.twin(id, each.other, each.what))),
    ],
  };
}

function leftOver(id: string, isTaken: boolean, isEndangered: boolean): Outcome {
  const say = publishWords.outcome;
  if (isTaken) return { kind: 'withdrawn', file: null, id, reason: say.withdrawn(id) };
  const reason = isEndangered ? say.keptOld(id) : say.alone(id);
  return { kind: 'kept', file: null, id, reason };
}

/** Those it may be compared with: no rule looks further than a year ahead and two years back. */
function near(disclosure: Disclosure, all: readonly Disclosure[]): Disclosure[] {
  const apart = (other: Disclosure): number => other.year - disclosure.year;
  return all.filter((other) => other !== disclosure && apart(other) >= -2 && apart(other) <= 1);
}

/** A file that is named by its content is whole where it is there. */
function writeNew(out: string, { path, text }: NamedFile): void {
  const file = join(out, path);
  if (!existsSync(file)) writeWhole(file, text);
}
