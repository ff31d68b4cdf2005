/** Encodings in which Chinese text is found, by their labels in the Encoding Standard. */
export const encodings = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof encodings)[number];

/** Older names of what GB18030 includes. */
const names = new Map<string, Encoding>([
  ['gbk', 'gb18030'],
  ['gb2312', 'gb18030'],
]);

/** The encoding that a label stands for, in capitals or not; `null` where it is none of them. */
export function encodingNamed(label: string): Encoding | null {
  const name = label.trim().toLowerCase();
  return encodings.find((encoding) => encoding === name) ?? names.get(name) ?? null;
}

/** Several encodings as the one text that an issue can carry, and back. */
export function encodingList(several: readonly Encoding[]): string {
  return several.join(' ');
}

export function encodingsIn(list: string): Encoding[] {
  return list.split(' ').flatMap((label) => encodingNamed(label) ?? []);
}
