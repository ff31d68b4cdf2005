/**
 * What every department explains in words beside its tables: 机关运行经费, “三公”经费, 政府采购 (预算法 art. 14,
 * 财预〔2016〕143号), and since 2018 国有资产 and 绩效. Nil is stated too, so a section that is not there is a gap.
 */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { remark, remarkRule } from '../rule.ts';

const sections: readonly (readonly [id: string, since: number, words: RegExp])[] = [
  ['agencyOperating', 2015, /机关运行/],
  ['threePublic', 2015, /三公/],
  ['procurement', 2015, /政府采购/],
  ['assets', 2018, /资产/],
  ['performance', 2018, /绩效/],
];

export const missingSections = remarkRule('missing-sections', (disclosure) => {
  const expected = sections.filter(([, since]) => disclosure.year >= since);
  const missing = expected.filter(([id, , words]) => !explains(disclosure, id, words));
  // Tables alone, or a text that was hardly read, say nothing of what was not explained.
  if (missing.length * 2 >= expected.length) return { examined: 0, remarks: [] };
  return {
    examined: expected.length,
    remarks: missing.map(([section]) =>
      remark({ key: 'section-missing', severity: 'warning', values: { section }, evidence: [] }),
    ),
  };
});

/** By the section's id, a figure of it, a table, or any words on it. */
function explains(disclosure: Disclosure, id: string, words: RegExp): boolean {
  const { texts, statements, performance, projects, tables } = disclosure;
  if (texts.some((text) => text.id.startsWith(id) || words.test(text.title + text.text)))
    return true;
  if (statements.some((said) => said.id.startsWith(`${id}.`))) return true;
  if (id === 'threePublic') return false;
  if (id !== 'performance') return tables.some((table) => table.id === id);
  return performance.overall.length > 0 || projects.some(({ indicators }) => indicators.length > 0);
}
