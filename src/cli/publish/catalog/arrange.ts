/** Which documents belong to which region and disclosure, and which disclosures must stay as they are. */
import { cliWords } from '#words/zh/cli/cli.ts';
import { publishWords } from '#words/zh/cli/cli-publish.ts';
import type { Document } from '../documents/documents.ts';
import type { Memory } from './earlier.ts';
import { unused, type Outcome } from '../outcome.ts';

export interface Arranged {
  /** By region, then by the id of the disclosure. */
  readonly regions: ReadonlyMap<string, ReadonlyMap<string, readonly Document[]>>;
  readonly outcomes: readonly Outcome[];
  /** Disclosures that a document gave the last time that gives nothing now. */
  readonly endangered: ReadonlySet<string>;
  /** Disclosures that documents gave the last time that are not there now. */
  readonly gone: ReadonlySet<string>;
  /** Which disclosures the documents give, or gave while they could be read. */
  readonly traces: Readonly<Record<string, string>>;
}

export function arrange(documents: readonly Document[], memory: Memory | null): Arranged {
  const regions = new Map<string, Map<string, Document[]>>();
  const outcomes: Outcome[] = [];
  const endangered = new Set<string>();
  const traces = new Map<string, string>();
  for (const document of documents) {
    const { file, head } = document;
    const reason = faultOf(document);
    if (head.known === null || head.known.region === null || reason !== null) {
      const id = memory?.documents[file];
      if (id !== undefined) {
        endangered.add(id);
        traces.set(file, id);
      }
      outcomes.push(unused(file, id ?? null, reason ?? publishWords.outcome.processEnded));
      continue;
    }
    const { id, region } = head.known;
    traces.set(file, id);
    const members = regions.get(region) ?? new Map<string, Document[]>();
    regions.set(region, members);
    members.set(id, [...(members.get(id) ?? []), document]);
  }
  const present = new Set(traces.values());
  const gone = Object.values(memory?.documents ?? {}).filter((id) => !present.has(id));
  return { regions, outcomes, endangered, gone: new Set(gone), traces: Object.fromEntries(traces) };
}

function faultOf({ head: { known, errors } }: Document): string | null {
  if (known === null) return errors.join(' ') || publishWords.outcome.nothing;
  if (known.region === null) return cliWords.regionNeeded(known.id);
  // The id becomes the name of a file.
  return /^[\w-]{1,120}$/.test(known.id) ? null : publishWords.outcome.idWrong(known.id);
}
