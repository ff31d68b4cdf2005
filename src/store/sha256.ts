import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/**
 * SHA-256 in lower-case hexadecimal. Computed here and not by `crypto.subtle`, which browsers take
 * away from pages on plain HTTP, as many an intranet portal is.
 */
export function sha256Hex(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}
