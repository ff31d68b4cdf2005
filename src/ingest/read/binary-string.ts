/** So many characters are made at once: they lie on the stack. */
const step = 8_192;

/** One character a byte, so that bytes can be searched with the means of text. */
export function binaryString(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += step) {
    parts.push(Reflect.apply(String.fromCharCode, null, bytes.subarray(at, at + step)));
  }
  return parts.join('');
}
