/**
 * A name as it is compared: full and half width are one, white space is none. Two readings of one
 * document, and two years of one department, write the same name with other spaces.
 */
export function nameKey(name: string): string {
  return name.normalize('NFKC').replace(/\s/g, '');
}
