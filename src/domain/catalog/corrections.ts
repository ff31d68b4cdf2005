/**
 * What was mended in the published data: cells that another reading of the same documents gives otherwise.
 * What a department itself published anew is none of these: its documents are others then.
 */
import * as v from 'valibot';

const label = v.pipe(v.string(), v.maxLength(2_000));
const version = v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/));
/** In the table's unit, or the number of a quantity; `null` for a blank cell and for one that is not there. */
const value = v.nullable(v.pipe(v.number(), v.finite()));

export const correctionsSchema = v.object({
  format: v.literal('mingzhang-corrections'),
  version: v.literal(1),
  /** The lists of regions that were looked through, by their SHA-256. */
  lists: v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
  /** The newest first. */
  corrections: v.array(
    v.object({
      region: v.pipe(v.string(), v.regex(/^\d{2,12}$/)),
      id: v.pipe(v.string(), v.regex(/^[\w-]{1,120}$/)),
      organization: label,
      /** Of the data before and after: the first digits of the file's SHA-256. */
      from: version,
      to: version,
      /** When it was published; left out where that is not known. */
      date: v.optional(v.pipe(v.string(), v.isoDate())),
      /** How many cells changed; the first of them follow. */
      changed: v.pipe(v.number(), v.integer(), v.minValue(1)),
      cells: v.array(
        v.object({
          /** In the later version, as addresses name it. */
          cell: label,
          table: label,
          row: label,
          column: label,
          unit: v.nullable(v.picklist(['元', '万元', '亿元'])),
          before: value,
          after: value,
        }),
      ),
    }),
  ),
});

export type Corrections = v.InferOutput<typeof correctionsSchema>;
export type Correction = Corrections['corrections'][number];
