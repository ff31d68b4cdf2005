import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileName } from '#export/file-name.ts';

it('says what is inside', () => {
  expect(fileName(['区人大办2023年部门预算', '支出总表'], 'csv')).toBe(
    '区人大办2023年部门预算_支出总表.csv',
  );
});

it.each([
  ['a/b\\c:d*e?f"g<h>i|j', 'a-b-c-d-e-f-g-h-i-j.csv'],
  ['CON', '_CON.csv'],
  ['nul.txt', '_nul.txt.csv'],
  ['COM¹', '_COM¹.csv'],
  ['..', 'mingzhang.csv'],
  ['支出. . ', '支出.csv'],
  ['\u202etxt.exe', '-txt.exe.csv'],
  ['一\u0000\r\n二', '一- 二.csv'],
])('%j becomes %j', (part, name) => {
  expect(fileName([part], 'csv')).toBe(name);
});

it('is cut at a whole character', () => {
  const name = fileName(['😀'.repeat(300)], 'csv');
  expect(name).toMatch(/^(?:😀)+\.csv$/u);
  expect(new TextEncoder().encode(name).length).toBeLessThan(255);
});

it('keeps what tells two tables of a department with a long name apart', () => {
  const long = '某某市某某区某某街道办事处'.repeat(12);
  expect(fileName([long, '收入总表', '2026-11-22'], 'csv')).toMatch(/_收入总表_2026-11-22\.csv$/);
});

it('is taken by Windows and Linux, whatever the parts', () => {
  const part = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom('CON', 'lpt1.x', '.', ' ', '表'),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
      const name = fileName(parts, 'csv');
      expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cs}]/u);
      expect(name).not.toMatch(/^[. ]|[. ]$|[. ]\.csv$/);
      expect(name).not.toMatch(/^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
      expect(name.length).toBeGreaterThan(4);
    }),
  );
});
