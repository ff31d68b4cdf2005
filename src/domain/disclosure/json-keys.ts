/**
 * Keys of a JSON text that must not be there: one that an object has twice, of which `JSON.parse`
 * silently takes the last, and those that mean something to JavaScript's objects.
 */
const forbidden = ['__proto__', 'constructor', 'prototype'];

/** `value` is what the text was parsed to; `null` where every key may stand. */
export function keyFault(text: string, value: unknown): 'repeated-key' | 'forbidden-key' | null {
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null) continue;
    const named = Array.isArray(next) ? [] : Object.keys(next);
    if (named.some((key) => forbidden.includes(key))) return 'forbidden-key';
    for (const part of Object.values(next)) open.push(part);
  }
  return hasRepeatedKey(text, value) ? 'repeated-key' : null;
}

/** Whether an object of the text has a key twice, of which one was lost when it was parsed to `value`. */
export function hasRepeatedKey(text: string, value: unknown): boolean {
  let keys = 0;
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null) continue;
    if (!Array.isArray(next)) keys += Object.keys(next).length;
    for (const part of Object.values(next)) open.push(part);
  }
  return keysIn(text) !== keys;
}

/** How many strings have a colon behind them: a string's own quotes are escaped, so none is missed. */
function keysIn(text: string): number {
  const string = /"[^"\\]*(?:\\.[^"\\]*)*"/g;
  let keys = 0;
  while (string.exec(text) !== null) {
    let next = string.lastIndex;
    while (isSpace(text.charCodeAt(next))) next += 1;
    if (text[next] === ':') keys += 1;
  }
  return keys;
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}
