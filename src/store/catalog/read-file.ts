/** The door: bytes from the network or from storage as a catalog, a shard or a disclosure. */
import * as v from 'valibot';
import { readBudgetJson } from '#domain/disclosure/budget-json.ts';
import { catalogSchema, shardSchema, type Catalog, type Shard } from '#domain/catalog/catalog.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { issue, type Issue } from '#domain/issues/issue.ts';
import { failed, ready, type Attempt } from './load.ts';

export type ReadFile<T> = (bytes: Uint8Array, path: string) => Attempt<T>;

/** The list of regions; `newer`, `not-a-catalog`, `not-json` or `truncated` where it is none. */
export const readCatalog: ReadFile<Catalog> = (bytes, path) =>
  readList(catalogSchema, 'mingzhang-catalog', bytes, path);

/** The list of a region's disclosures; fails like {@link readCatalog}. */
export const readShard: ReadFile<Shard> = (bytes, path) =>
  readList(shardSchema, 'mingzhang-region', bytes, path);

/** A disclosure; `newer`, `not-a-disclosure`, `not-json` or `truncated` where it is none. */
export const readDisclosure: ReadFile<Disclosure> = (bytes, path) => {
  const json = readJson(bytes, path);
  if (json.state === 'failed') return json;
  const { value, issues } = readBudgetJson(json.value);
  if (value) return ready(value, issues.length ? [{ key: 'issues', issues }] : []);
  const newer = issues.find(({ key }) => key === 'json-newer');
  if (newer?.key === 'json-newer') return failed({ kind: 'newer', ...newer.values });
  return failed({ kind: 'not-a-disclosure', issues });
};

function readList<S extends typeof catalogSchema | typeof shardSchema>(
  schema: S,
  format: string,
  bytes: Uint8Array,
  path: string,
): Attempt<v.InferOutput<S>> {
  const json = readJson(bytes, path);
  if (json.state === 'failed') return json;
  const head = (json.value ?? {}) as { format?: unknown; version?: unknown };
  if (head.format === format && typeof head.version === 'number' && head.version > 1) {
    return failed({ kind: 'newer', version: head.version, supported: 1 });
  }
  const parsed = v.safeParse(schema, json.value);
  if (parsed.success) return ready(parsed.output);
  return failed({ kind: 'not-a-catalog', issues: parsed.issues.slice(0, 20).map(invalidField) });
}

function invalidField(fault: v.BaseIssue<unknown>): Issue {
  const { expected, received, type } = fault;
  const path = v.getDotPath(fault) ?? '';
  return issue('json-field-invalid', 'error', { path, expected: expected ?? type, received });
}

/** Any other file beside the catalog, held against its schema; fails like the lists. */
export function readBeside<S extends v.GenericSchema>(schema: S): ReadFile<v.InferOutput<S>> {
  return (bytes, path) => {
    const json = readJson(bytes, path);
    if (json.state === 'failed') return json;
    const parsed = v.safeParse(schema, json.value);
    if (parsed.success) return ready(parsed.output);
    return failed({ kind: 'not-a-catalog', issues: parsed.issues.slice(0, 20).map(invalidField) });
  };
}

/** Bytes that are no JSON are half a file, unless they begin like a web page. */
function readJson(bytes: Uint8Array, path: string): Attempt<unknown> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.trimStart().startsWith('<')) return failed({ kind: 'not-json', path });
    return ready(JSON.parse(text) as unknown);
  } catch {
    return failed({ kind: 'truncated', received: bytes.length, expected: null });
  }
}
