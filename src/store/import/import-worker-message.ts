/** What passes between the page and the import worker, parsed at both doors. */
import * as v from 'valibot';
import { stages, type Stage } from '#domain/disclosure/disclosure.ts';
import { encodings, type Encoding } from '#domain/text/encoding.ts';

/** A file to read, and what is known of it better than it says itself. */
export const importRequest = v.object({
  file: v.string(),
  bytes: v.instance(Uint8Array),
  known: v.object({
    region: v.exactOptional(v.string()),
    organization: v.exactOptional(v.string()),
    year: v.exactOptional(v.number()),
    stage: v.exactOptional(v.picklist(stages)),
    encoding: v.exactOptional(v.picklist(encodings)),
  }),
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
      at: v.optional(
        v.object({ source: figure, page: figure, table: figure, row: figure, line: figure }),
      ),
    }),
  ),
});

/** A page of a PDF to draw, and what is looked for on it. */
export const pageRequest = v.object({
  bytes: v.instance(Uint8Array),
  wanted: v.object({ page: v.number(), width: v.number(), amount: v.string(), row: v.string() }),
});

const share = v.pipe(v.number(), v.finite());

/** The page, or `null` where it cannot be drawn. */
export const pageAnswer = v.nullable(
  v.object({
    image: v.instance(Blob),
    width: v.number(),
    height: v.number(),
    marks: v.array(v.object({ x: share, y: share, width: share, height: share })),
  }),
);

export interface ImportRequest {
  readonly file: string;
  /** Handed over: the sender has it no more. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly known: Known;
}

/** See `ImportOptions` of the reader. */
export interface Known {
  readonly region?: string;
  readonly organization?: string;
  readonly year?: number;
  readonly stage?: Stage;
  readonly encoding?: Encoding;
}
export type ImportAnswer = v.InferOutput<typeof importAnswer>;
