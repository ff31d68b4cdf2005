import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { runChecks } from '#checks/run-checks.ts';
import { columnsOf } from '#domain/disclosure/disclosure.ts';
import { cellRef, type FigureRef } from '#domain/disclosure/figure.ts';
import { cardSvg, cardText } from '#export/card/card-svg.ts';
import { figureCard } from '#export/card/figure-card.ts';
import { findingCard } from '#export/card/finding-card.ts';
import { readBack } from '../../../support/read-code.ts';
import { bundled, taken } from '../bundled.ts';

const [, fengnan] = bundled.find(([id]) => id === '130207-301-2023-budget')!;

function wordsOf(svg: string): string {
  let all = '';
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', (text) => (all += text));
  parser.write(svg).close();
  return all;
}

describe('the card of a cell', () => {
  const ref: FigureRef = { kind: 'cell', table: 'expenditure', row: 3, column: 'total' };
  const card = figureCard(ref, fengnan)!;

  it('says the figure, its unit, its share, its stage and year, and its place', () => {
    expect(card).toMatchObject({
      owner: '唐山市丰南区人民代表大会常务委员会办公室2023年部门预算',
      sentence: '行政运行 · 合计 576.77 万元，占合计的 55.3%',
      figure: { digits: '576.77', unit: '万元' },
    });
    expect(card.places).toEqual([
      '《部门预算支出总表》2010101 行政运行 · 合计',
      '表 3 第 8 行（原文第 585 行）',
    ]);
  });

  it('sets it beside its neighbours of the same level, itself marked', () => {
    expect(card.bars[0]).toMatchObject({ name: '行政运行', text: '576.77 万元', marked: true });
    expect(card.bars.filter(({ marked }) => marked)).toHaveLength(1);
    expect(card.bars).toHaveLength(5);
  });

  it('is 1080 px wide, holds all of that, and a code that leads to the cell', () => {
    const svg = cardSvg(card, taken);
    const said = wordsOf(svg).replaceAll(/\s/g, '');
    for (const text of [card.sentence, ...card.places, '2026-11-22', '43230f17']) {
      expect(said).toContain(text.replaceAll(/\s/g, ''));
    }
    expect(svg).toMatch(/^<svg [^>]*width="1080"/);
    const [, size] = /<rect width="(\d+)" height="\1" fill="#fff">/.exec(svg) ?? [];
    const [, path] = /<path d="([^"]+)" fill="#000">/.exec(svg) ?? [];
    expect(readBack({ path: path!, size: Number(size) })).toBe(taken.address);
  });

  it('has the same in words', () => {
    const text = cardText(card, taken);
    expect(text).toContain('行政运行 576.77 万元；一般行政管理事务 225.72 万元');
    expect(text.split('\n')).toEqual(expect.arrayContaining([card.sentence, taken.address]));
  });
});

it('a blank cell has no card', () => {
  const ref: FigureRef = { kind: 'cell', table: 'expenditure', row: 3, column: 'project' };
  expect(figureCard(ref, fengnan)).toBeNull();
});

it('a rise is said with its years, and both years are drawn', () => {
  const index = fengnan.changes.findIndex(({ of }) => of === 'total');
  expect(figureCard({ kind: 'change', index }, fengnan)).toMatchObject({
    sentence: '支出总额比2022年增加 195.82 万元',
    figure: { digits: '+195.82', unit: '万元' },
    bars: [
      { name: '2022年', text: '847.73 万元' },
      { name: '2023年', marked: true },
    ],
  });
});

describe.each(bundled)('the cards of %s', (_, disclosure) => {
  it('are pictures that can be parsed, of every printed figure and every figure of the prose', () => {
    const cells = disclosure.tables.flatMap((table) =>
      table.rows.flatMap((row) => columnsOf(table, row).map(({ id }) => cellRef(table, row, id))),
    );
    const prose = (['statement', 'change', 'project'] as const).flatMap((kind) =>
      disclosure[`${kind}s`].map((_each, index): FigureRef => ({ kind, index })),
    );
    const cards = [...cells, ...prose].flatMap((ref) => figureCard(ref, disclosure) ?? []);
    expect(cards.length).toBeGreaterThan(100);
    for (const [index, card] of cards.entries()) {
      expect(card.sentence).not.toBe('');
      expect(card.bars.length).not.toBe(1);
      // Drawing takes a hundred times as long as writing: every twentieth is drawn.
      if (index % 20 > 0) continue;
      expect(wordsOf(cardSvg(card, taken))).toContain(card.source.slice(0, 5));
    }
  });

  it('are made of every finding, with its places', () => {
    for (const finding of runChecks(disclosure).findings) {
      const card = findingCard(finding, disclosure);
      expect(card.places.length > 0).toBe(finding.evidence.length > 0);
      expect(wordsOf(cardSvg(card, taken)).length).toBeGreaterThan(card.sentence.length);
    }
  });
});

it('a finding of two sides shows both, and by how much they differ', () => {
  const findings = bundled.flatMap(([, disclosure]) =>
    runChecks(disclosure).findings.map((finding) => ({ finding, disclosure })),
  );
  const { finding, disclosure } = findings.find(
    ({ finding: { difference, values } }) => difference && 'left' in values,
  )!;
  const card = findingCard(finding, disclosure);
  expect(card.bars).toHaveLength(2);
  expect(card.figure?.digits).toMatch(/^差 [\d,.]+$/);
});
