/**
 * Damage is told, whatever the format: a file that is cut, changed or lacks a part is refused, says that
 * it is damaged, or gives the figures of the sound one. `npm run fuzz` does the same thousands of times.
 */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { printBudgetJson } from '../../../../src/domain/disclosure/budget-json.ts';
import { isDamage } from '../../../../src/domain/issues/issue.ts';
import { importDocument } from '../../../../src/ingest/import-document.ts';
import { readDocument } from '../../../../src/ingest/read/read-document.ts';
import { docxParts, documentXml, paragraph } from '../../../fixtures/make-docx.ts';
import { makePdf } from '../../../fixtures/make-pdf.ts';
import { bytesOf, makeZip } from '../../../fixtures/make-zip.ts';
import { mutantOf } from '../../../support/damaged/mutants.ts';
import { verdictOn, type Verdict } from '../../../support/damaged/verdict.ts';

const folder = new URL('../../../../../shared/documents/', import.meta.url);
const published = (name: string) => new Uint8Array(readFileSync(new URL(name, folder)));
const here = existsSync(folder);

const damageOf = async (bytes: Uint8Array, name = 'a') =>
  (await readDocument(bytes, name)).issues
    .filter(isDamage)
    .map(({ key, values, at }) => ({ key, ...values, ...at }));

describe('a web page', () => {
  const page = '<html><body><p>预算</p><table><tr><td>1</td></tr></table><p>说明</p></body></html>';

  test('that ends as it must is sound, with and without the tags that may be left out', async () => {
    for (const sound of [page, '<p>预算', '<p>预算<table><tr><td>1</table>说明', '<p>5<7']) {
      expect(await damageOf(bytesOf(sound)), sound).toEqual([]);
    }
  });

  test('that stops before its own end says so, wherever it is cut', async () => {
    const told = [{ key: 'file-damaged', what: 'end', count: 1 }];
    for (let end = 20; end <= page.indexOf('</body'); end += 1) {
      expect(await damageOf(bytesOf(page.slice(0, end))), page.slice(0, end)).toEqual(told);
    }
  });

  test('with a byte that is no text tells where it stands, and gives Budget JSON that is read again', async () => {
    const bytes = bytesOf('<meta charset="utf-8"><p>收入</p><p>支出X合计</p>');
    bytes[bytes.indexOf('X'.charCodeAt(0))] = 0xff;
    expect(await damageOf(bytes)).toEqual([
      { key: 'byte-replaced', sign: 'U+FFFD', before: '支出', count: 1, line: 2 },
    ]);
    const { value } = await readDocument(bytes, 'a');
    expect(JSON.stringify(value)).toContain('支出▯合计');
  });

  test('with a byte that is no text says so wherever it stands, or gives what the sound one gives', async () => {
    const lines = [
      '<html><head><meta charset="utf-8"><style>p{}</style></head><body><!-- top --><p title="预算">预算</p>',
      "<script>1</script><table class=a><tr><td colspan=2 style='color:red'>收入</td></tr>",
      '<tr><td>合计</td><td rowspan="1">12.30</td></tr></table><p>说明</p></body></html>',
    ];
    const sound = bytesOf(lines.join('\n'));
    const whole = JSON.stringify((await readDocument(sound, 'a')).value);
    const silent: string[] = [];
    for (let at = 0; at < sound.length; at += 1) {
      const bytes = sound.slice();
      bytes[at] = 0xff;
      const { value, issues } = await readDocument(bytes, 'a.html');
      const told = value === null || issues.some(isDamage) || JSON.stringify(value) === whole;
      if (!told) silent.push(new TextDecoder().decode(bytes.subarray(at - 10, at + 10)));
    }
    expect(silent).toEqual([]);
  });

  test('whose figure has a footnote gives the figure', async () => {
    const { value } = await readDocument(
      bytesOf('<table><tr><td>甲<td>164.46<sup>1</sup></table>'),
      'a',
    );
    expect(JSON.stringify(value)).toContain('164.46¹');
  });
});

test('a mail that stops before its last boundary says so once', async () => {
  const mail = `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html; charset="utf-8"\r\n\r\n<html><p>预算</html>\r\n`;
  expect(await damageOf(bytesOf(`${mail}--x--`))).toEqual([]);
  const told = [{ key: 'file-damaged', what: 'end', count: 1 }];
  expect(await damageOf(bytesOf(mail))).toEqual(told);
  expect(await damageOf(bytesOf(mail.slice(0, mail.indexOf('</html'))))).toEqual(told);
});

test('a docx without a part that its list or its relations name says which', async () => {
  const relations = `<Relationships><Relationship Id="a" Type="t" Target="styles.xml"/><Relationship Id="b" Type="t" Target="http://x/y" TargetMode="External"/><Relationship Id="c" Type="t" Target="../custom/item1.xml"/></Relationships>`;
  const parts = docxParts(documentXml({ body: paragraph('预算') })).filter(
    ({ name }) => name !== '[Content_Types].xml',
  );
  const file = makeZip([
    {
      name: '[Content_Types].xml',
      content: '<Types><Override PartName="/word/numbering.xml" ContentType="t"/></Types>',
    },
    ...parts,
    { name: 'word/_rels/document.xml.rels', content: relations },
  ]);
  expect(await damageOf(file)).toEqual([
    { key: 'part-missing', part: 'word/numbering.xml' },
    { key: 'part-missing', part: 'word/styles.xml' },
    { key: 'part-missing', part: 'custom/item1.xml' },
  ]);
});

test('a PDF with a page that has neither words nor a picture says so', async () => {
  const words = { texts: [{ x: 50, y: 80, text: '预算公开' }] };
  const file = makePdf({ pages: [words, { texts: [] }, words] });
  expect(await damageOf(file)).toEqual([{ key: 'page-blank', page: 2 }]);
});

describe.skipIf(!here)('a published document that was damaged', () => {
  test.each([
    ['pdf-table-lost.pdf', { key: 'page-damaged', page: 7 }],
    ['pdf-2rows-lost.pdf', { key: 'file-damaged', what: 'data', count: 1 }],
    ['doc-61rows-lost.doc', { key: 'file-damaged', what: 'structure' }],
    ['badbyte.html', { key: 'byte-replaced', sign: 'U+FFFD' }],
  ])('%s: it is told', async (name, told) => {
    const { value, issues } = await importDocument(published(`damaged/${name}`), name);
    if (!value) throw new Error('not read');
    const [first] = issues
      .filter(isDamage)
      .map(({ key, values, at }) => ({ key, ...values, ...at }));
    expect(first).toMatchObject(told);
    // The gravest stands first.
    expect(issues[0] && isDamage(issues[0])).toBe(true);
    const again = await importDocument(bytesOf(printBudgetJson(value)), 'a.json');
    expect(again.value).toEqual(value);
  });

  test('forms that draw forms are given up', async () => {
    const { value, issues } = await importDocument(published('damaged/forms.pdf'), 'forms.pdf');
    expect(value).toBeNull();
    expect(issues).toMatchObject([{ key: 'document-too-long', values: { what: 'operators' } }]);
  }, 60_000);

  test('a Budget JSON that says a thing twice is refused', async () => {
    const { value, issues } = await importDocument(published('damaged/repeat_key.json'), 'a');
    expect(value).toBeNull();
    expect(issues.map(({ key }) => key)).toEqual(['json-key-repeated']);
  });

  test.each([
    ['fengnan.doc', [420, 739, 1380, 1487, 1768, 1968, 2115, 2808]],
    ['fengnan.html', [553]],
  ])('the mutants of %s that were once read in silence are told', async (name, seeds) => {
    const file = published(name);
    const sound = await importDocument(file, name);
    for (const seed of seeds) {
      const verdict = verdictOn(await importDocument(mutantOf(file, name, seed), name), sound);
      expect([seed, verdict]).toEqual([seed, 'reported']);
    }
  });

  test.each([
    ['fengnan.html', 15],
    ['fengnan.docx', 20],
    ['fengnan.xlsx', 15],
    ['fengnan.doc', 30],
    ['js-npc-2019-budget-tables.pdf', 20],
  ])(
    'every mutant of %s is refused, tells of it, or gives the figures of the sound one',
    async (name, count) => {
      const file = published(name);
      const sound = await importDocument(file, name);
      const silent: number[] = [];
      const found = new Set<Verdict>();
      for (let seed = 0; seed < count; seed += 1) {
        const damaged = await importDocument(mutantOf(file, name, seed), name);
        const verdict = verdictOn(damaged, sound);
        found.add(verdict);
        if (verdict === 'silent') silent.push(seed);
      }
      expect(silent).toEqual([]);
      expect(found).toContain('reported');
    },
    60_000,
  );
});
