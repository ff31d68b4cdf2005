/** Words of another level of government, left over from the text that was copied: 我省 in a district's. */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import type { EvidenceRef } from '#domain/findings/finding.ts';
import { questionRule, remark } from '../rule.ts';

/** By GB/T 2260: 110000 a province, 130200 a city, 130207 a county or district. */
function levelOf({ region }: Disclosure): 'province' | 'city' | 'county' | null {
  const { code } = region;
  if (code === null) return null;
  if (/^\d{2}(?:0000)?$/.test(code)) return 'province';
  return /^\d{4}(?:00)?$/.test(code) ? 'city' : 'county';
}

const strange: Readonly<Record<'province' | 'city' | 'county', RegExp>> = {
  province: /我[市县区](?!域)|本[县区](?!域)/,
  city: /我省|本省(?!级)|省级部门|我县/,
  county: /我省|本省(?!级)|省级部门/,
};

/** Only the document's own words are read, never a summary of them. */
export const otherLevel = questionRule('other-level', (disclosure) => {
  const level = levelOf(disclosure);
  if (level === null) return [];
  return passagesOf(disclosure).flatMap(({ section, text, ref }) => {
    const match = strange[level].exec(text);
    if (!match) return [];
    const words = text.slice(Math.max(0, match.index - 8), match.index + match[0].length + 8);
    const values = { section, words };
    return remark({ key: 'ask-other-level', severity: 'question', values, evidence: [ref] });
  });
});

interface Passage {
  readonly section: string;
  readonly text: string;
  readonly ref: EvidenceRef;
}

function passagesOf({ texts, glossary }: Disclosure): Passage[] {
  const sections = texts.map(({ kind, title, text }, index) => {
    return { kind, section: title, text, ref: { kind: 'text', index } as const };
  });
  const terms = glossary.map(({ kind, term, definition }, index) => {
    return { kind, section: term, text: definition, ref: { kind: 'term', index } as const };
  });
  return [...sections, ...terms]
    .filter(({ kind }) => kind === 'verbatim')
    .map(({ section, text, ref }) => ({ section, text: text.replace(/\s+/g, ''), ref }));
}
