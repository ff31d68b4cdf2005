/** What passes between the page and the import worker, parsed at both doors. */
import * as v from 'valibot';

/** A file to read. */
export const importRequest = v.object({
  file: v.string(),
  bytes: v.instance(Uint8Array),
  region: v.optional(v.string()),
});

const figure = v.optional(v.number());

/** What was read: a Budget JSON value, to be parsed like any other, and the issues. */
export const importAnswer = v.object({
  json: v.unknown(),
  issues: v.array(
    v.object({
      key: v.string(),
      severity: v.picklist(['error', 'warning', 'note']),
      values: v.record(v.string(), v.nullable(v.union([v.string(), v.number()]))),
      at: v.optional(v.object({ page: figure, table: figure, row: figure, line: figure })),
    }),
  ),
});

export interface ImportRequest {
  readonly file: string;
  /** Handed over: the sender has it no more. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly region?: string;
}
export type ImportAnswer = v.InferOutput<typeof importAnswer>;
