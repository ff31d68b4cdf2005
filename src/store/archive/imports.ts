import * as v from 'valibot';
import { stages, type Disclosure } from '#domain/disclosure/disclosure.ts';

const label = v.pipe(v.string(), v.maxLength(2_000));

const headline = v.object({
  region: label,
  organization: label,
  year: v.pipe(v.number(), v.integer()),
  stage: v.picklist(stages),
});

/** What the list of imports shows of one, kept in the small record so that the list reads no files. */
export type ImportHeadline = Readonly<v.InferOutput<typeof headline>>;

/** An import in the list. */
export interface Imported extends ImportHeadline {
  readonly id: string;
  readonly sha256: string;
  /** When it was saved, in milliseconds since 1970. */
  readonly importedAt: number;
}

/** What the names of imports begin with. */
export const importPrefix = 'import/';

const importRecord = v.object({
  name: v.pipe(v.string(), v.startsWith(importPrefix)),
  sha256: v.string(),
  keptAt: v.number(),
  headline,
});

export function headlineOf({ region, organization, year, stage }: Disclosure): ImportHeadline {
  return { region: region.name, organization: organization.name, year, stage };
}

/** Records from storage as a list, newest first, and the names of those that are none. */
export function readImports(records: readonly unknown[]): {
  readonly imports: readonly Imported[];
  readonly bad: readonly string[];
} {
  const imports: Imported[] = [];
  const bad: string[] = [];
  for (const record of records) {
    const parsed = v.safeParse(importRecord, record);
    if (parsed.success) {
      const { name, sha256, keptAt, headline: shown } = parsed.output;
      imports.push({ id: name.slice(importPrefix.length), sha256, importedAt: keptAt, ...shown });
    } else {
      bad.push(String((record as { name?: unknown }).name));
    }
  }
  imports.sort((one, other) => other.importedAt - one.importedAt);
  return { imports, bad };
}
