/**
 * The documents of one disclosure as one disclosure: tables in one file and the text in another are
 * partners; a document that prints a table otherwise than one before it claims to be the same and is
 * refused.
 */
import { sourcesOf, type Disclosure } from '#domain/disclosure/disclosure.ts';
import { canMerge, mergeDisclosures } from '#domain/merge/merge.ts';

export interface Partner {
  readonly file: string;
  readonly disclosure: Disclosure;
  /** Whether it was a Budget JSON file, which somebody may have set right. */
  readonly isJson: boolean;
}

export interface Joined {
  readonly disclosure: Disclosure;
  /** Files that it was made of. */
  readonly used: readonly string[];
  /** Files that are in it already, as documents that a Budget JSON file was read from. */
  readonly within: readonly { readonly file: string; readonly other: string }[];
  /** Files that do not agree with one that was taken, and in which table. */
  readonly refused: readonly {
    readonly file: string;
    readonly other: string;
    readonly what: string;
  }[];
}

/**
 * Joins the partners, at least one, in their order. Documents that were published before (`known`:
 * their SHA-256) go first, so that what is added later does not take their place.
 */
export function joinPartners(partners: readonly Partner[], known: ReadonlySet<string>): Joined {
  const [first, ...others] = inOrder(partners, known);
  if (!first) throw new Error('A disclosure has at least one document.');
  let { disclosure } = first;
  const used = [first.file];
  const within: Joined['within'][number][] = [];
  const refused: Joined['refused'][number][] = [];
  for (const { file, disclosure: other, isJson } of others) {
    const isNew = canMerge(disclosure, other);
    const merged = mergeDisclosures(disclosure, other);
    const difference = merged.issues.flatMap((issue) =>
      issue.key === 'table-differs' ? [issue.values.table] : [],
    )[0];
    const isSetRight = !isNew && first.isJson && !isJson;
    if (difference !== undefined && !isSetRight) {
      refused.push({ file, other: first.file, what: difference });
    } else if (!isNew) {
      within.push({ file, other: first.file });
    } else {
      disclosure = merged.value;
      used.push(file);
    }
  }
  return { disclosure, used, within, refused };
}

/** Known ones before new ones, then Budget JSON before the documents it is of; else as they are named. */
function inOrder(partners: readonly Partner[], known: ReadonlySet<string>): Partner[] {
  const rank = ({ disclosure, isJson }: Partner): number => {
    const isKnown = sourcesOf(disclosure).some(({ sha256 }) => known.has(sha256));
    return (isKnown ? 0 : 2) + (isJson ? 0 : 1);
  };
  return [...partners].sort((one, other) => rank(one) - rank(other));
}
