/**
 * The one language in which names and clauses are written as patterns over words: `a b` is one behind the
 * other, `a|b` either, `a?` may be left out, `a*` and `a+` may be repeated, `…` is anything but brackets and verbs of change.
 */

const expressions = new Map<string, RegExp>();

function expressionOf(pattern: string, ending: '' | '$'): RegExp {
  const key = pattern + ending;
  const known = expressions.get(key);
  if (known) return known;
  const parts = pattern.split(' ').map((part) => {
    if (part === '…') return '(?:(?!open |close |rise |fall |change )\\w+ ){0,24}?';
    const [, options = '', times = ''] = /^([^?+*]*)([?+*]?)$/.exec(part) ?? [];
    return `(?:(?:${options}) )${times}`;
  });
  const made = new RegExp(`^${parts.join('')}${ending}`);
  expressions.set(key, made);
  return made;
}

function spelled(words: readonly string[]): string {
  return words.map((word) => `${word} `).join('');
}

/** Whether a pattern takes all of the words. */
export function takesAll(pattern: string, words: readonly string[]): boolean {
  return expressionOf(pattern, '$').test(spelled(words));
}

/** How many of the words a pattern takes from the first on; `null` where it does not fit. */
export function takesFirst(pattern: string, words: readonly string[]): number | null {
  const match = expressionOf(pattern, '').exec(spelled(words));
  return match && match[0].split(' ').length - 1;
}
