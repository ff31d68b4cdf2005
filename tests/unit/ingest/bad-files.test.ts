/**
 * The list of bad inputs, each read in a process of its own with little memory: the promised code and a
 * sentence that says what to do, no file ends the process or makes it grow beyond its bound, and the
 * next good one is read.
 */
import { afterAll, expect, test } from 'vitest';
import { importDocument } from '../../../src/ingest/import-document.ts';
import { badFiles } from '../../fixtures/bad-files.ts';
import { expenditureTable } from '../../fixtures/expenditure-text.ts';
import { hostileFiles, hostileText } from '../../fixtures/hostile-files.ts';
import { ReaderProcess } from '../../support/reader-process.ts';

/** Of the process with all libraries loaded, on a busy machine too; JavaScript's own heap has less. */
const mostMegabytes = 800;
const reader = new ReaderProcess({ heapMegabytes: 256, seconds: 120 });
afterAll(() => reader.end());

/** No script ran, no object was changed, nothing was fetched. */
const nothingElse = { ran: false, polluted: false, reached: [] };
const good = new TextEncoder().encode(expenditureTable());

test.each(badFiles)('$what is refused as $code', async ({ name, bytes, code }) => {
  const verdict = await reader.read(bytes, name);
  if (verdict.kind !== 'answered') throw new Error(JSON.stringify(verdict));
  expect(verdict.made).toBe(false);
  expect(verdict.errors.length).toBeGreaterThan(0);
  for (const error of verdict.errors) {
    expect(error.code).toBe(code);
    expect(error.sentence).toMatch(/\p{Script=Han}.*(?:请|没有读入).*。$/u);
  }
  expect(verdict).toMatchObject(nothingElse);
  expect(await reader.read(good, '好.txt')).toMatchObject({ made: true, sound: true, errors: [] });
  expect(reader.started).toBe(1);
  expect(verdict.peakMegabytes).toBeLessThan(mostMegabytes);
});

test.each(hostileFiles)(
  '$what is read for its text, and nothing else happens',
  async ({ name, bytes }) => {
    expect(await reader.read(bytes, name)).toMatchObject({
      made: true,
      sound: true,
      errors: [],
      title: hostileText,
      ...nothingElse,
    });
  },
);

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
