import workerAddress from './import.worker.ts?worker&url';

/** Of Trusted Types, which browsers before Chrome 83 and others do not have, what is used here. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): URL };
}

let policy: { createScriptURL(address: string): string | URL } | undefined;

/** Starts the import worker. The policy that the page's security rules allow lets no other script by. */
export function startImportWorker(): Worker {
  policy ??= makePolicy();
  return new Worker(policy.createScriptURL(workerAddress), { type: 'module' });
}

function makePolicy(): { createScriptURL(address: string): string | URL } {
  const rules = {
    createScriptURL: (address: string): string => {
      if (address !== workerAddress) throw new TypeError('Not a script of this program');
      return address;
    },
  };
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  return trustedTypes?.createPolicy('app-worker', rules) ?? rules;
}
