/** What the words of a row's name tell the sums. */
import { foldText } from '../text/fold-text.ts';

/** A name in the form in which it is compared: folded, without white space. */
export function plainName(name: string): string {
  return foldText(name).replace(/\s+/g, '');
}

/** 其中：… opens a list of some of the parts, which need not be all of them. */
export function opensSomeParts(name: string): boolean {
  return /^(?:\(?[一二三四五六七八九十\d]{0,3}[)、.]?)?其中/.test(plainName(name));
}
