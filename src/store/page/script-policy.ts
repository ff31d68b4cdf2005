/** Of Trusted Types, which browsers before Chrome 83 and others do not have, what is used here. */
interface TrustedTypes {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy;
}

/** Lets the address of a script by, as a value that the page's security rules take. */
export interface ScriptPolicy {
  createScriptURL(address: string): string;
}

/**
 * The policy of that name (scripts/security-headers.mjs lists them): it lets an address by of which
 * `allowed` is true, and throws a TypeError at any other.
 */
export function scriptPolicy(name: string, allowed: (address: string) => boolean): ScriptPolicy {
  const rules: ScriptPolicy = {
    createScriptURL: (address) => {
      if (!allowed(address)) throw new TypeError('Not a script of this program');
      return address;
    },
  };
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  return trustedTypes?.createPolicy(name, rules) ?? rules;
}
