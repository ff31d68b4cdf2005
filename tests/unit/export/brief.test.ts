import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { runChecks } from '#checks/run-checks.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { newNote, type Note, type NoteTarget } from '#domain/notes/note.ts';
import { findingKey } from '#domain/findings/finding.ts';
import { nameKey } from '#domain/text/name-key.ts';
import { noteSubject } from '#domain/notes/note-target.ts';
import { briefSeverities, type BriefKind } from '#domain/findings/brief-kind.ts';
import { makeBrief, type Brief, type BriefBlock } from '#export/brief/brief.ts';
import { printBriefDocx } from '#export/brief/brief-docx.ts';
import { barsPicture } from '#export/brief/bars-picture.ts';
import type { Bars } from '#export/brief/spending-bars.ts';
import { readDocument } from '#ingest/read/read-document.ts';
import { findingSentence } from '#words/later/finding-words.ts';
import { bundled, taken } from './bundled.ts';

const disclosures = new Map(bundled);
const fengnan = disclosures.get('130207-301-2023-budget') as Disclosure;
const report = runChecks(fengnan);

function note(kind: Note['kind'], text: string, about: Note['about'], done = false): Note {
  const content = { kind, text, tags: [], done, order: 1, about };
  return newNote('0'.repeat(32), content, 0);
}
const table = fengnan.tables.find(({ id }) => id === 'expenditure');
const contradiction = report.findings.find(({ severity }) => severity === 'contradiction');
if (!table || !contradiction) throw new Error('Fengnan has both');
const project = (name: string): NoteTarget => ({
  kind: 'project',
  key: nameKey(name),
  label: name,
});
const notes = [
  note('question', '会议费为什么列在项目里？\n请说明。', noteSubject(fengnan, project('会议费'))),
  note(
    'question',
    '这一类为什么增加？',
    noteSubject(fengnan, {
      kind: 'subject',
      table: table.id,
      code: '201',
      label: '一般公共服务',
    }),
  ),
  note(
    'question',
    '两个数哪个对？',
    noteSubject(fengnan, {
      kind: 'finding',
      id: findingKey(contradiction),
      label: '不一致',
    }),
  ),
  note('question', '旧项目去哪了？', noteSubject(fengnan, project('没有的项目'))),
  note('question', '已经答复过的', null, true),
  note('note', '整体安排合理。', noteSubject(fengnan, null)),
];

function briefOf(kind: BriefKind, own: readonly Note[] = notes): Brief {
  return makeBrief([{ disclosure: fengnan, report, before: null, notes: own }], {
    kind,
    severities: ['contradiction', 'question'],
    taken,
  });
}
const textOf = (block: BriefBlock): string =>
  'text' in block ? block.text : block.kind === 'bars' ? block.said : block.rows.join('\n');
const headings = (brief: Brief): string[] =>
  brief.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));

describe('a brief', () => {
  const brief = briefOf('questions');
  const all = brief.blocks.map(textOf).join('\n');

  it('says the takeaway and the key figures with change, rate and place', () => {
    expect(all).toContain(
      '2023年安排支出 1,043.55 万元，比上年多 195.82 万元（+23.1%），主要是人员经费多 173.11 万元。',
    );
    const figures = brief.blocks.find((block) => block.kind === 'table');
    expect(figures?.rows[0]).toEqual([
      '支出总额',
      '1,043.55',
      '+195.82',
      '+23.1%',
      expect.stringContaining('行') as string,
    ]);
    expect(figures?.rows.map(([name]) => name)).toContain('“三公”经费');
  });

  it('numbers the open questions with amount, change and place; an answered one stays out', () => {
    expect(all).toContain('1. 会议费为什么列在项目里？\n请说明。');
    expect(all).toMatch(/关于：项目“会议费”；金额 60\.00 万元；原文 .*行/);
    expect(all).toMatch(/关于：《.*》201 一般公共服务支出 · 合计；金额 802\.49 万元；原文/);
    expect(all).toContain(`关于核对结果：${findingSentence(contradiction, fengnan)}`);
    expect(all).toContain('没有的项目（现在的文件里没有找到）');
    expect(all).not.toContain('已经答复过的');
  });

  it('holds every contradiction with the figures of both sides', () => {
    const found = report.findings.filter(({ severity }) => severity === 'contradiction');
    expect(found).toHaveLength(1);
    for (const finding of found) expect(all).toContain(findingSentence(finding, fengnan));
    expect(all).toContain(`按勾稽关系核对 ${report.examined} 处，${report.held} 处相符。`);
  });

  it('of the two kinds one begins with the questions and the other with the checks', () => {
    expect(headings(brief).slice(2, 4)).toEqual(['要问的问题', '数字核对']);
    expect(headings(briefOf('opinion')).slice(2, 4)).toEqual(['数字核对', '可以询问']);
    expect(headings(briefOf('questions', []))).not.toContain('要问的问题');
  });

  it('names the version of the document and the day', () => {
    expect(brief.subtitle).toBe('2026-11-22 · 一份预算');
    expect(all).toContain(fengnan.source.sha256.slice(0, 12));
    expect(all).toContain(taken.address);
  });
});

/** Every line and cell in its order, blanks folded: a line break in Word is a blank to its reader. */
const folded = (text: string): string => text.replace(/\s+/gu, ' ').trim();
function written({ title, subtitle, blocks }: Brief): string[] {
  const body = blocks.flatMap((block): string[] => {
    if (block.kind === 'bars') return [block.title, block.said, block.source];
    if (block.kind !== 'table') return [block.text];
    return [block.caption, ...block.columns.map(({ label }) => label), ...block.rows.flat()];
  });
  return [title, subtitle, ...body].map(folded).filter((text) => text !== '');
}
async function readBack(bytes: Uint8Array): Promise<string[]> {
  const { value } = await readDocument(bytes, '材料.docx');
  const texts = (value?.blocks ?? []).flatMap((block) =>
    block.kind === 'paragraph' ? [block.text] : block.rows.flat().map(({ text }) => text),
  );
  return texts.map(folded).filter((text) => text !== '');
}

describe('the Word document', () => {
  it.each(bundled)('of %s is read back with every line, figure and cell', async (_, disclosure) => {
    const brief = makeBrief(
      [{ disclosure, report: runChecks(disclosure), before: null, notes: [] }],
      { kind: 'opinion', severities: briefSeverities, taken },
    );
    expect(await readBack(await printBriefDocx(brief, new Map()))).toEqual(written(brief));
  });

  it('holds the notes of three departments, whatever characters are in them', async () => {
    const odd = '𠮷 & <w:p> \u2028 “引号” e\u0301 👍🏽';
    const brief = makeBrief(
      bundled.slice(0, 3).map(([, disclosure]) => ({
        disclosure,
        report: runChecks(disclosure),
        before: null,
        notes: [note('question', odd, null), note('question', '\u0000坏\ud800', null)],
      })),
      { kind: 'questions', severities: [], taken },
    );
    const read = await readBack(await printBriefDocx(brief, new Map()));
    expect(read.filter((text) => text === folded(`1. ${odd}`))).toHaveLength(3);
    expect(read.filter((text) => text === '2. 坏▯')).toHaveLength(3);
  });

  it('has headings, repeated table heads, page numbers, A4 and Chinese fonts by their names', async () => {
    const bytes = await printBriefDocx(briefOf('questions'), new Map());
    const parts = unzipSync(bytes);
    const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
    const body = part('word/document.xml');
    expect(body.match(/w:val="Heading1"/g)).toHaveLength(1);
    expect(body.includes('<w:tblHeader/>')).toBe(true);
    expect(body.includes('<w:pgSz w:w="11906" w:h="16838"')).toBe(true);
    expect(part('word/styles.xml').includes('w:eastAsia="SimSun"')).toBe(true);
    const footer = Object.keys(parts).find((name) => name.startsWith('word/footer'));
    expect(part(footer ?? '')).toContain('NUMPAGES');
  });

  it('shows the bars as a picture with its words as alternative text', async () => {
    const brief = briefOf('questions');
    const bars = brief.blocks.find((block): block is Bars => block.kind === 'bars');
    if (!bars) throw new Error('Fengnan has functional classes');
    const { width, height } = barsPicture(bars);
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
    const bytes = await printBriefDocx(brief, new Map([[bars, { png, width, height }]]));
    const parts = unzipSync(bytes);
    const media = Object.entries(parts).filter(([name]) => name.endsWith('.png'));
    expect(media.map(([, content]) => content)).toEqual([png]);
    expect(strFromU8(parts['word/document.xml'] ?? png)).toContain(bars.said);
  });
});

describe('the picture of the bars', () => {
  it('names every class with its printed amount, and no name can become markup', () => {
    const bars = makeBrief([{ disclosure: fengnan, report, before: null, notes }], {
      kind: 'opinion',
      severities: [],
      taken,
    }).blocks.find((block): block is Bars => block.kind === 'bars');
    const [first] = bars?.bars ?? [];
    if (!bars || !first) throw new Error('Fengnan has functional classes');
    const { svg } = barsPicture({ ...bars, bars: [{ ...first, name: '<script>&' }, ...bars.bars] });
    expect(svg).toContain('&lt;script&gt;&amp;');
    expect(svg).not.toContain('<script>');
    for (const { name, amount } of bars.bars) {
      expect(svg).toContain(name);
      expect(svg).toContain(amount);
    }
  });
});
