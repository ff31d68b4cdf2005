/** What a program may ask of a published folder: five questions, each with its input and its answer. */
import * as v from 'valibot';
import { runChecks } from '#checks/run-checks.ts';
import { compareDisclosures } from '#domain/changes/comparison.ts';
import { readFigureRef } from '#domain/disclosure/figure.ts';
import { findingSeverities } from '#domain/findings/finding.ts';
import { findDisclosures } from '#domain/find/find-disclosures.ts';
import { nameKey } from '#domain/text/name-key.ts';
import { evidenceText, findingSentence } from '#words/later/finding-words.ts';
import { words } from '#words/words.ts';
import { mcpWords } from '#words/zh/cli/cli-mcp.ts';
import { cited, figuresIn } from './cited.ts';
import { comparedRow, lineOf, type Opened } from './lines.ts';
import type { PublishedLibrary } from './published-library.ts';

/** Thrown inside a tool: a question that cannot be answered, in a sentence. */
export class NoAnswer extends Error {}

export interface Tool {
  readonly name: string;
  readonly description: string;
  readonly input: v.ObjectSchema<v.ObjectEntries, undefined>;
  /** The answer to what was asked; throws {@link NoAnswer} where there is none. */
  readonly answer: (library: PublishedLibrary, input: unknown) => object;
}

function tool<Entries extends v.ObjectEntries>(
  name: keyof typeof mcpWords.tools,
  entries: Entries,
  answer: (
    library: PublishedLibrary,
    input: v.InferOutput<v.ObjectSchema<Entries, undefined>>,
  ) => object,
): Tool {
  const schema = v.object(entries);
  return {
    name,
    description: mcpWords.tools[name],
    input: schema,
    answer(library, input) {
      const parsed = v.safeParse(schema, input);
      if (parsed.success) return answer(library, parsed.output);
      const [issue] = parsed.issues;
      const path = v.getDotPath(issue) ?? '';
      throw new NoAnswer(mcpWords.wrongInput([path, issue.message].filter(Boolean).join(' ')));
    },
  };
}

const say = mcpWords.inputs;
const text = (what: string) =>
  v.pipe(v.string(), v.minLength(1), v.maxLength(200), v.description(what));
const limit = v.optional(
  v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100), v.description(say.limit)),
  20,
);
const disclosureId = text(say.disclosure);

export const tools: readonly Tool[] = [
  tool(
    'list',
    {
      find: v.optional(text(say.find)),
      region: v.optional(text(say.region)),
      year: v.optional(v.pipe(v.number(), v.integer(), v.description(say.year))),
      limit,
    },
    (library, { find = '', region, year, limit: most }) => {
      const all = [...library.entries.values()].filter(
        (entry) =>
          (region === undefined || entry.region.code === region) &&
          (year === undefined || entry.year === year),
      );
      const regions = new Map(all.map((entry) => [entry.region.code, entry.region]));
      const found = [...regions.values()].flatMap((each) =>
        findDisclosures(
          all.filter((entry) => entry.region.code === each.code),
          each,
          find,
        ),
      );
      return { found: found.length, disclosures: found.slice(0, most).map(lineOf) };
    },
  ),
  tool(
    'find',
    { disclosure: disclosureId, words: text(say.words), limit },
    (library, { disclosure: id, words: asked, limit: most }) => {
      const [entry, disclosure] = open(library, id);
      const wanted = asked.split(/\s+/).map(nameKey).filter(Boolean);
      const found = figuresIn(disclosure).filter((ref) => {
        const about = nameKey(evidenceText(ref, disclosure));
        return wanted.every((word) => about.includes(word));
      });
      const figures = found.slice(0, most).map((ref) => cited(ref, entry, disclosure));
      return { found: found.length, figures };
    },
  ),
  tool(
    'figure',
    { disclosure: disclosureId, cell: text(say.cell) },
    (library, { disclosure: id, cell }) => {
      const [entry, disclosure] = open(library, id);
      const ref = readFigureRef(cell, disclosure);
      if (!ref) throw new NoAnswer(mcpWords.unknownCell(id, cell));
      return cited(ref, entry, disclosure);
    },
  ),
  tool(
    'compare',
    {
      disclosure: disclosureId,
      against: text(say.against),
      by: v.pipe(
        v.optional(v.picklist(['subject', 'item', 'project']), 'subject'),
        v.description(say.by),
      ),
      limit,
    },
    (library, { disclosure: id, against, by, limit: most }) => {
      const [one, other] = [open(library, id), open(library, against)];
      const comparison = compareDisclosures(one[1], other[1]);
      if (!comparison) throw new NoAnswer(mcpWords.notComparable);
      const list = comparison.lists.find(({ lens }) => lens === by);
      if (!list) throw new NoAnswer(mcpWords.noList);
      const [before, after] = one[1].id === comparison.before.id ? [one, other] : [other, one];
      const rows = list.rows
        .filter(({ leaf, kind }) => leaf && kind !== 'same')
        .sort((a, b) => Math.abs(b.delta) - Math.abs(a.delta));
      return {
        before: lineOf(before[0]),
        after: lineOf(after[0]),
        notAlike: comparison.mismatches.map(({ kind }) => kind),
        changed: rows.length,
        rows: rows.slice(0, most).map((row) => comparedRow(row, before, after)),
      };
    },
  ),
  tool(
    'findings',
    {
      disclosure: disclosureId,
      severity: v.optional(v.pipe(v.picklist(findingSeverities), v.description(say.severity))),
      limit,
    },
    (library, { disclosure: id, severity, limit: most }) => {
      const [, disclosure] = open(library, id);
      const { examined, held, findings } = runChecks(disclosure, {
        related: library.related(disclosure),
      });
      const wanted = findings.filter(
        (each) => severity === undefined || each.severity === severity,
      );
      return {
        examined,
        held,
        found: wanted.length,
        findings: wanted.slice(0, most).map((finding) => ({
          severity: words.findingSeverity[finding.severity],
          sentence: findingSentence(finding, disclosure),
          places: finding.evidence.map(({ ref, document = id }) => {
            const [entry, own] = open(library, document);
            return cited(ref, entry, own);
          }),
        })),
      };
    },
  ),
];

function open(library: PublishedLibrary, id: string): Opened {
  const entry = library.entries.get(id);
  if (!entry) throw new NoAnswer(mcpWords.unknownDisclosure(id));
  const disclosure = library.disclosure(entry);
  if (!disclosure) throw new NoAnswer(mcpWords.damaged(id));
  return [entry, disclosure];
}
