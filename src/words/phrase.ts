/**
 * A sentence with figures in it. The dictionary decides the order of words and figures; the screen
 * fills each slot, so nothing is concatenated and another language may order them otherwise.
 */
export interface Slot<Name extends string = string> {
  readonly slot: Name;
}

export type Phrase<Name extends string = string> = readonly (string | Slot<Name>)[];

/** A place in a sentence that the screen fills. */
export function slot<Name extends string>(name: Name): Slot<Name> {
  return { slot: name };
}

/** A sentence as a template: phrase`${year}年安排支出${slot('total')}。` */
export function phrase<Name extends string>(
  words: TemplateStringsArray,
  ...values: readonly (string | number | Slot<Name>)[]
): Phrase<Name> {
  return words
    .flatMap((text, index): (string | Slot<Name>)[] => {
      const value = values[index];
      if (value === undefined) return [text];
      return [text, typeof value === 'object' ? value : String(value)];
    })
    .filter((part) => part !== '');
}

/** The sentence as plain text; `fill` writes what stands in each slot. */
export function phraseText<Name extends string>(
  phrase: Phrase<Name>,
  fill: (name: Name) => string,
): string {
  return phrase.map((part) => (typeof part === 'string' ? part : fill(part.slot))).join('');
}
