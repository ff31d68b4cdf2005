/** 此处读错: what is copied names the figure, the version and the document, so that it can be mended. */
import { describe, expect, it } from 'vitest';
import { tableOf } from '#domain/disclosure/disclosure.ts';
import { cellRef } from '#domain/disclosure/figure.ts';
import { correctionReport } from '#export/correction-report.ts';
import { bundled } from './bundled.ts';

const fengnan = bundled.find(([id]) => id === '130207-301-2023-budget')?.[1];
const table = fengnan && tableOf(fengnan, 'expenditure');
const row = table?.rows[1];
if (!fengnan || !table || !row) throw new Error('Fengnan has a table of expenditure');
const address = 'https://budget.example.gov.cn/#/130207-301-2023-budget/tables';
const seen = '802.49 万元';

describe('the text that tells of a misread figure', () => {
  it('names the cell, its place, what was read and the line to fill in', () => {
    const lines = correctionReport(fengnan, {
      ref: cellRef(table, row, 'total'),
      seen,
      sha256: null,
      address,
    }).split('\n');
    expect(lines[0]).toBe('【明账·此处读错】');
    expect(lines[1]).toMatch(/^文件：.+（130207-301-2023-budget）$/);
    expect(lines).toContain('格：expenditure.1.total');
    expect(lines).toContain(`读成：${seen}`);
    expect(lines).toContain(`地址：${address}`);
    expect(lines.find((line) => line.startsWith('原文件：'))).toContain(
      fengnan.source.sha256.slice(0, 12),
    );
    expect(lines.at(-2)).toBe('应为（请填写）：');
  });

  it('gives the version that published files are named by, where it is known', () => {
    const told = { ref: cellRef(table, row, 'total'), seen, address };
    const sha256 = `68805ff4ad29${'0'.repeat(52)}`;
    expect(correctionReport(fengnan, { ...told, sha256 })).toContain('数据版本：68805ff4ad29\n');
    expect(correctionReport(fengnan, { ...told, sha256: null })).not.toContain('数据版本');
  });

  it('keeps a name with line breaks on its line', () => {
    const organization = { ...fengnan.organization, name: '某局\n地址：https://evil.example' };
    const ref = cellRef(table, row, 'total');
    const lines = correctionReport(
      { ...fengnan, organization },
      { ref, seen, sha256: null, address },
    ).split('\n');
    expect(lines.filter((line) => line.startsWith('地址：'))).toEqual([`地址：${address}`]);
  });
});
