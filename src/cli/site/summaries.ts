/**
 * Our own short summaries in the place of a document's words. What is published says the same in
 * fewer words and is marked `summary`; names, indicators, notes and amounts stay as printed.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Disclosure, Term, Text } from '#domain/disclosure/disclosure.ts';
import { withoutSentences } from '#domain/merge/sentences.ts';
import { cliWords } from '#words/zh/cli/cli.ts';
import { Stop } from '../reply.ts';

const summary = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
/** `null`: knowingly left out, because the document's words say nothing that its figures do not. */
const summaryOrNone = v.nullable(summary);

const summariesSchema = v.strictObject({
  /** SHA-256 of the document that is summarised: a changed document needs new summaries. */
  sha256: v.string(),
  /** By the id of the text. */
  texts: v.record(v.string(), summaryOrNone),
  /** By the name of the project; `null` where all of them are left out, and targets say what is aimed at. */
  goals: v.nullable(v.record(v.string(), v.array(summaryOrNone))),
  overall: v.array(summary),
  items: v.array(v.strictObject({ goal: summary, indicator: summary })),
  measures: v.array(summary),
  /** By the term. */
  glossary: v.record(v.string(), summaryOrNone),
  /** By the path of the change that the reason is given for. */
  reasons: v.optional(v.record(v.string(), summaryOrNone), {}),
});

export type Summaries = v.InferOutput<typeof summariesSchema>;

/** Reads `<id>.summaries.json`; ends with 1 where it is missing, wrong, or of another document. */
export function readSummaries(directory: string, { id, source }: Disclosure): Summaries {
  const file = join(directory, `${id}.summaries.json`);
  let input: unknown;
  try {
    input = JSON.parse(readFileSync(file, 'utf8'));
  } catch (failure) {
    if (failure instanceof SyntaxError) throw new Stop(1, cliWords.summariesWrong(file, 'JSON'));
    throw new Stop(1, cliWords.summariesNotFound(file));
  }
  const parsed = v.safeParse(summariesSchema, input);
  if (!parsed.success) {
    const where = v.getDotPath(parsed.issues[0]) ?? 'JSON';
    throw new Stop(1, cliWords.summariesWrong(file, where));
  }
  if (parsed.output.sha256 !== source.sha256) throw new Stop(1, cliWords.summariesOld(file));
  return parsed.output;
}

/**
 * The disclosure without a verbatim text or reason; ends with 1 where one has no summary. A text,
 * goal or term whose summary is `null` is dropped, a reason becomes `null`.
 */
export function summarise(asRead: Disclosure, summaries: Summaries): Disclosure {
  const verbatim = new Set(
    asRead.texts.flatMap(({ id, kind }) => (kind === 'verbatim' ? [id] : [])),
  );
  const disclosure = withoutSentences(asRead, (text) => verbatim.has(text));
  const { summaryOf } = cliWords;
  const found = <T>(words: T | undefined, what: string): T => {
    if (words === undefined) throw new Stop(1, cliWords.summaryMissing(disclosure.id, what));
    return words;
  };
  const brief = <T extends Text>(text: T, words: string | null | undefined, what: string): T[] => {
    if (text.kind === 'summary') return [text];
    const chosen = found(words, what);
    return chosen === null ? [] : [{ ...text, text: chosen, kind: 'summary' }];
  };
  const { overall, items, measures } = disclosure.performance;
  return {
    ...disclosure,
    projects: disclosure.projects.map((project) => ({
      ...project,
      goals: project.goals.flatMap((goal, index) =>
        brief(goal, goalOf(summaries, project.name, index), summaryOf.goal(project.name)),
      ),
    })),
    changes: disclosure.changes.map((change) => {
      if (change.reason === null) return change;
      const words = own(summaries.reasons, change.of);
      return { ...change, reason: found(words, summaryOf.reason(change.of)) };
    }),
    texts: disclosure.texts.flatMap((text) =>
      brief(text, own(summaries.texts, text.id), summaryOf.text(text.title)),
    ),
    performance: {
      overall: overall.flatMap((text, index) =>
        brief(text, summaries.overall[index], summaryOf.overall(index + 1)),
      ),
      items: items.map((item, index) => {
        if (item.kind === 'summary') return item;
        const what = summaryOf.item(item.target);
        const goal = found(summaries.items[index]?.goal, what);
        const indicator = found(summaries.items[index]?.indicator, what);
        return { ...item, goal, indicator, kind: 'summary' };
      }),
      measures: measures.flatMap((text, index) =>
        brief(text, summaries.measures[index], summaryOf.measure(index + 1)),
      ),
    },
    glossary: disclosure.glossary.flatMap((term): Term[] => {
      if (term.kind === 'summary') return [term];
      const definition = found(own(summaries.glossary, term.term), summaryOf.term(term.term));
      return definition === null ? [] : [{ ...term, definition, kind: 'summary' }];
    }),
  };
}

function goalOf({ goals }: Summaries, project: string, index: number): string | null | undefined {
  return goals === null ? null : own(goals, project)?.[index];
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.prototype.hasOwnProperty.call(record, key) ? record[key] : undefined;
}
