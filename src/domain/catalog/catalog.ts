/**
 * The library that ships beside the app: catalog → shard of a region → disclosure. Every entry
 * names the file it points to by that file's content (path and SHA-256), so that a changed file is
 * a new file and an old copy is never taken for the new one. Paths are relative to the catalog.
 */
import * as v from 'valibot';
import { stages } from '../disclosure/disclosure.ts';
import { amountUnits } from '../money/money.ts';
import { withVisibleControls } from '../text/visible-controls.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const label = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(2_000),
  v.transform(withVisibleControls),
);
/** SHA-256 of the file's bytes, in lower-case hexadecimal. */
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const regionCode = v.pipe(v.string(), v.regex(/^\d{2,12}$/));
const year = v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2200));
const amount = v.nullable(v.pipe(v.number(), v.finite()));
const functionalClass = v.pipe(v.string(), v.regex(/^2\d\d$/));
const disclosurePath = v.pipe(v.string(), v.regex(/^disclosures\/[\w-]{1,140}\.json$/));
/** `2026-02-10` */
const date = v.pipe(v.string(), v.isoDate());

/** What the checks say of one disclosure, or of all that are counted together. */
const checked = v.object({
  examined: count,
  held: count,
  contradictions: count,
  warnings: count,
  questions: count,
});

export const catalogSchema = v.object({
  format: v.literal('mingzhang-catalog'),
  version: v.literal(1),
  /** Ordered by code. */
  regions: v.array(
    v.object({
      code: regionCode,
      name: label,
      path: v.pipe(v.string(), v.regex(/^regions\/[\w-]{1,140}\.json$/)),
      sha256,
      /** How many disclosures the shard lists. */
      disclosures: count,
      /** The same in figures, newest year first; older catalogs have none. */
      years: v.optional(
        v.array(
          v.object({
            year,
            stage: v.picklist(stages),
            /** Disclosures of whole departments; those of their units are in them already. */
            departments: count,
            units: count,
            /** What these departments spend, in 万元, transfers between them counted in each. */
            total: v.pipe(v.number(), v.finite()),
            checked,
          }),
        ),
      ),
    }),
  ),
});

export const shardSchema = v.object({
  format: v.literal('mingzhang-region'),
  version: v.literal(1),
  region: v.object({ code: regionCode, name: label }),
  /** Ordered by organization, year and stage, newest year first. */
  disclosures: v.array(
    v.object({
      id: v.pipe(v.string(), v.regex(/^[\w-]{1,120}$/)),
      organization: v.object({
        code: v.nullable(label),
        name: label,
        /** Initials of the name's pinyin, lower case, for the search box: `tssfnq…`. */
        initials: v.pipe(v.string(), v.maxLength(2_000)),
      }),
      year,
      stage: v.picklist(stages),
      /** The total of expenditure in `unit`, as the disclosure prints it. */
      total: amount,
      unit: v.picklist(amountUnits),
      /** The total less the change of the total that the document states; `null` where it states none. */
      totalLastYear: amount,
      path: disclosurePath,
      sha256,
      bytes: count,
      /** Lists of earlier programs have none of what follows. */
      kind: v.optional(v.picklist(['department', 'unit'])),
      /** In `unit`; `null` where the disclosure does not give it. */
      figures: v.optional(
        v.object({
          basic: amount,
          project: amount,
          threePublic: amount,
          /** The functional classes (类) that make up the total, in the table's order, by their codes. */
          classes: v.optional(v.array(v.tuple([functionalClass, v.pipe(v.number(), v.finite())]))),
        }),
      ),
      checked: v.optional(checked),
      /** SHA-256 of the documents that it was read from. */
      sources: v.optional(v.array(sha256)),
      /** When this version was published. */
      published: v.optional(date),
      /** Versions published before this one, the first one first; their files stay. */
      versions: v.optional(
        v.array(
          v.object({
            path: disclosurePath,
            sha256,
            bytes: count,
            sources: v.optional(v.array(sha256)),
            published: v.optional(date),
          }),
        ),
      ),
      /** Cells that are not as first published, where the documents are others than they were then. */
      changedCells: v.optional(count),
    }),
  ),
});

/** The list of regions. */
export type Catalog = v.InferOutput<typeof catalogSchema>;
/** A region in the catalog. */
export type CatalogRegion = Catalog['regions'][number];
/** The list of one region's disclosures. */
export type Shard = v.InferOutput<typeof shardSchema>;
/** A disclosure in a shard, with its headline figures. */
export type ShardDisclosure = Shard['disclosures'][number];
/** A region's disclosures of one year and stage, counted together. */
export type RegionYear = NonNullable<CatalogRegion['years']>[number];
/** What the checks say, in numbers. */
export type Checked = RegionYear['checked'];
/** An earlier version of a disclosure. */
export type PublishedVersion = NonNullable<ShardDisclosure['versions']>[number];
