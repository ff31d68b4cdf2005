import { scriptPolicy, type ScriptPolicy } from './script-policy.ts';

/** The scripts that run beside the page: what reads documents, what checks them, and what keeps the program's files. */
const known = new Set<string>();

let policy: ScriptPolicy | undefined;

/**
 * A script of the program by the address that its build gives it, for the module that starts it to name
 * once; asked for, it gives the address as a value that the page's security rules take. The policy that
 * they allow lets no other by. Each script is named by who starts it, so that a frame does not bring
 * along the readers of documents.
 */
export function ownScript(address: string): () => string {
  known.add(address);
  return () => {
    policy ??= scriptPolicy('app-worker', (asked) => known.has(asked));
    return policy.createScriptURL(address);
  };
}
