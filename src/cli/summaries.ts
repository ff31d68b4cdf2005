/**
 * Our own short summaries in the place of a document's words. What is published says the same in
 * fewer words and is marked `summary`; names, indicators, notes and amounts stay as printed.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Disclosure, Text } from '#domain/disclosure.ts';
import { cliWords } from '#words/zh/cli.ts';
import { Stop } from './reply.ts';

const summary = v.pipe(v.string(), v.minLength(1), v.maxLength(500));

const summariesSchema = v.strictObject({
  /** SHA-256 of the document that is summarised: a changed document needs new summaries. */
  sha256: v.string(),
  /** By the id of the text. */
  texts: v.record(v.string(), summary),
  /** By the name of the project. */
  goals: v.record(v.string(), v.array(summary)),
  overall: v.array(summary),
  items: v.array(v.strictObject({ goal: summary, indicator: summary })),
  measures: v.array(summary),
  /** By the term. */
  glossary: v.record(v.string(), summary),
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

/** The disclosure without a verbatim text; ends with 1 where one has no summary. */
export function summarise(disclosure: Disclosure, summaries: Summaries): Disclosure {
  const { summaryOf } = cliWords;
  const found = (words: string | undefined, what: string): string => {
    if (words === undefined) throw new Stop(1, cliWords.summaryMissing(disclosure.id, what));
    return words;
  };
  const brief = <T extends Text>(text: T, words: string | undefined, what: string): T =>
    text.kind === 'summary' ? text : { ...text, text: found(words, what), kind: 'summary' };
  const { overall, items, measures } = disclosure.performance;
  return {
    ...disclosure,
    projects: disclosure.projects.map((project) => ({
      ...project,
      goals: project.goals.map((goal, index) =>
        brief(goal, own(summaries.goals, project.name)?.[index], summaryOf.goal(project.name)),
      ),
    })),
    texts: disclosure.texts.map((text) =>
      brief(text, own(summaries.texts, text.id), summaryOf.text(text.title)),
    ),
    performance: {
      overall: overall.map((text, index) =>
        brief(text, summaries.overall[index], summaryOf.overall(index + 1)),
      ),
      items: items.map((item, index) => {
        if (item.kind === 'summary') return item;
        const what = summaryOf.item(item.target);
        const goal = found(summaries.items[index]?.goal, what);
        const indicator = found(summaries.items[index]?.indicator, what);
        return { ...item, goal, indicator, kind: 'summary' };
      }),
      measures: measures.map((text, index) =>
        brief(text, summaries.measures[index], summaryOf.measure(index + 1)),
      ),
    },
    glossary: disclosure.glossary.map((term) => {
      if (term.kind === 'summary') return term;
      const words = own(summaries.glossary, term.term);
      return { ...term, definition: found(words, summaryOf.term(term.term)), kind: 'summary' };
    }),
  };
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.prototype.hasOwnProperty.call(record, key) ? record[key] : undefined;
}
