/** The list of bad inputs: each is refused with its code and a sentence that says what to do. */
import { expect, test } from 'vitest';
import { errorCode } from '../../../src/domain/error-code.ts';
import { importDocument } from '../../../src/ingest/import-document.ts';
import { issueSentence } from '../../../src/words/zh/issues.ts';
import { badFiles } from '../../fixtures/bad-files.ts';
import { expenditureTable } from '../../fixtures/expenditure-text.ts';

test.each(badFiles)('$what is refused as $code', async ({ name, bytes, code }) => {
  const { value, issues } = await importDocument(Uint8Array.from(bytes), name);
  expect(value).toBeNull();
  const errors = issues.filter(({ severity }) => severity === 'error');
  expect(errors.length).toBeGreaterThan(0);
  for (const error of errors) {
    expect(errorCode(error.key)).toBe(code);
    expect(issueSentence(error)).toMatch(/\p{Script=Han}.*(?:请|没有读入).*。$/u);
  }
  expect({}).not.toHaveProperty('polluted');
});

const bait = 60_000;
test.each([
  ['spaces', ' '.repeat(bait)],
  ['open brackets', '（'.repeat(bait)],
  ['digits', '1'.repeat(bait)],
  ['digits and commas', '1,'.repeat(bait / 2)],
  ['an ordinal again and again', '一、'.repeat(bait / 2)],
  ['a figure again and again', '支出1万元'.repeat(bait / 6)],
  ['a year again and again', '2023年预算'.repeat(bait / 7)],
  ['units and colons', '单位：'.repeat(bait / 3)],
  ['quotes', '“'.repeat(bait)],
])('D23 a text of sixty thousand letters that is %s is read to its end', async (_, text) => {
  // In the prose, in a cell, in a caption and in a title: every pattern meets it.
  const table = expenditureTable()
    .replace('一般公共服务支出', text.slice(0, 30_000))
    .replace('预算年度：2023', `预算年度：2023\n\t${text.slice(0, 30_000)}`);
  const whole = `${text}\n${table}\n二、支出情况说明\n2023年支出预算${text}。\n${text}表\n`;
  const { issues } = await importDocument(new TextEncoder().encode(whole), 'a.txt');
  expect(issues.length).toBeGreaterThan(0);
});
