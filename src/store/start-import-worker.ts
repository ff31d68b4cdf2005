import workerAddress from './import.worker.ts?worker&url';
import { scriptPolicy, type ScriptPolicy } from './script-policy.ts';

let policy: ScriptPolicy | undefined;

/** Starts the import worker. The policy that the page's security rules allow lets no other script by. */
export function startImportWorker(): Worker {
  policy ??= scriptPolicy('app-worker', (address) => address === workerAddress);
  return new Worker(policy.createScriptURL(workerAddress), { type: 'module' });
}
