/** Names of worksheets as Excel takes them. */

/** Excel takes 31 characters of a sheet's name. */
const longest = 31;

/**
 * A name for each title: without []:*?/\, control characters and apostrophes at its ends, at most 31
 * characters, not empty, not `History` (which Excel keeps for itself), and no two the same.
 */
export function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set(['history']);
  return titles.map((title) => {
    const name = title.replace(/[[\]:*?/\\\p{Cc}\p{Cs}]+/gu, ' ').trim();
    let own = trimmed(name, longest) || 'Sheet';
    for (let count = 2; taken.has(own.toLowerCase()); count += 1) {
      const suffix = ` ${count}`;
      own = (trimmed(name, longest - suffix.length) || 'Sheet') + suffix;
    }
    taken.add(own.toLowerCase());
    return own;
  });
}

/** The first characters, none of them halved, without apostrophes and blanks at either end. */
function trimmed(name: string, most: number): string {
  let short = '';
  for (const character of name) {
    if (short.length + character.length > most) break;
    short += character;
  }
  return short.replace(/^['\s]+/, '').replace(/['\s]+$/, '');
}
