/** The other side of reader-process.ts. */
import { Socket } from 'node:net';
import { readBudgetJson, toBudgetJson } from '../../src/domain/disclosure/budget-json.ts';
import { errorCode } from '../../src/domain/issues/error-code.ts';
import type { Issue } from '../../src/domain/issues/issue.ts';
import { importDocument } from '../../src/ingest/import-document.ts';
import { issueSentence } from '../../src/words/zh/findings/issues.ts';

export interface Reading {
  /** Whether a disclosure was made, and whether it is one when it is read back. */
  readonly made: boolean;
  readonly sound: boolean;
  readonly errors: readonly { readonly code: string; readonly sentence: string }[];
  /** What the disclosure is called. */
  readonly title: string | null;
  /** What must never be: a script of the file ran, it changed what all objects have, it was fetched for. */
  readonly ran: boolean;
  readonly polluted: boolean;
  readonly reached: readonly string[];
  /** The most that the process ever held, everything counted. */
  readonly peakMegabytes: number;
}

interface Asked {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** Everything that anybody wants to be connected with; nobody is. */
const reached: string[] = [];
Socket.prototype.connect = function connect(...given: unknown[]) {
  reached.push(JSON.stringify(given[0]));
  throw new Error('No network');
};

process.on('message', ({ bytes, name }: Asked) => {
  void readOne(bytes, name).then((reading) => process.send?.(reading));
});

async function readOne(bytes: Uint8Array, name: string): Promise<Reading> {
  const { value, issues } = await importDocument(Uint8Array.from(bytes), name);
  const of = (severity: Issue['severity']) => issues.filter((one) => one.severity === severity);
  return {
    made: value !== null,
    sound: value !== null && readBudgetJson(toBudgetJson(value)).value !== null,
    errors: of('error').map((error) => ({
      code: errorCode(error.key),
      sentence: issueSentence(error),
    })),
    title: value?.source.title ?? null,
    ran: '__pwned' in globalThis,
    polluted: 'polluted' in {},
    reached: [...reached],
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}
