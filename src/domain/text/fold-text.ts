/** Text as it is searched: full and half width are one, capitals and small letters are one. */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
