import workerAddress from './import.worker.ts?worker&url';
import { scriptPolicy, type ScriptPolicy } from './script-policy.ts';

/** The scripts that run beside the page: what reads documents, and what keeps the program's files. */
const scripts = {
  import: workerAddress,
  offline: new URL('sw.js', document.baseURI).href,
} as const;

let policy: ScriptPolicy | undefined;

/** The address of such a script. The policy that the page's security rules allow lets no other by. */
export function scriptAddress(of: keyof typeof scripts): string {
  const known: readonly string[] = Object.values(scripts);
  policy ??= scriptPolicy('app-worker', (address) => known.includes(address));
  return policy.createScriptURL(scripts[of]);
}
