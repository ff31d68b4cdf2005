import type { CellObject } from '@e965/xlsx';
import { raised } from '../raised.ts';
import { readXml } from '../archive/xml.ts';

/**
 * The text of a cell whose words are formatted one by one, with raised digits as such; `null` where none
 * of them is raised. Of such a cell SheetJS keeps the markup (CT_Rst, 18.4.8).
 */
export function textWithRaised({ t, r }: CellObject): string | null {
  if (t !== 's' || typeof r !== 'string' || !r.includes('superscript')) return null;
  let [text, isRaised, inText] = ['', false, false];
  const failure = readXml(new TextEncoder().encode(`<si>${r}</si>`), 'xl/sharedStrings.xml', {
    open(name, attribute) {
      const own = local(name);
      if (own === 'r') isRaised = false;
      else if (own === 'vertAlign') isRaised = attribute('val') === 'superscript';
      else inText = own === 't';
    },
    close(name) {
      if (local(name) === 't') inText = false;
    },
    text(words) {
      if (inText) text += isRaised ? raised(words) : words;
    },
  });
  return failure ? null : text;
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
