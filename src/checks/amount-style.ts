import type { Disclosure } from '#domain/disclosure/disclosure.ts';

/** Unit and decimals in which a question prints its amounts: the document's own. */
export function amountStyle({ unit, decimals }: Disclosure): Pick<Disclosure, 'unit' | 'decimals'> {
  return { unit, decimals };
}
