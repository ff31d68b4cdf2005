/** What the prose of published documents states; the documents are not part of the project. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Disclosure } from '../../../src/domain/disclosure/disclosure.ts';
import type { Result } from '../../../src/domain/issues/issue.ts';
import { importDocument } from '../../../src/ingest/import-document.ts';
import { linesOf } from './published-prose/facts.ts';
import { govoffice } from './published-prose/govoffice.ts';
import { jiangsu2017 } from './published-prose/jiangsu-2017.ts';
import { jiangsu2018 } from './published-prose/jiangsu-2018.ts';
import { jiangsu2019 } from './published-prose/jiangsu-2019.ts';
import { planning } from './published-prose/planning.ts';
import { wanliIn2023, wanliIn2024, wanliIn2025 } from './published-prose/wanli.ts';

const published = {
  'js-npc-2017-budget-full': jiangsu2017,
  'js-npc-2018-budget-full': jiangsu2018,
  'js-npc-2019-budget-full': jiangsu2019,
  'js-npc-2019-budget-tables': { statements: '', changes: '', quantities: '', reported: '' },
  'sh-putuo-govoffice-2025-budget-dept': govoffice,
  'sh-putuo-planning-2024-final-dept': planning,
  'sh-putuo-wanli-street-2023-budget-dept': wanliIn2023,
  'sh-putuo-wanli-street-2024-budget-dept': wanliIn2024,
  'sh-putuo-wanli-street-2025-budget-dept': wanliIn2025,
};

const wan = 1_000_000;
const folder = fileURLToPath(new URL('../../../../shared/documents/', import.meta.url));

describe.each(Object.entries(published))(
  '%s (skipped where ../shared/documents is missing)',
  (name, facts) => {
    const file = `${folder}${name}.pdf`;
    const here = existsSync(file);
    let reading: Promise<Result<Disclosure>> | null = null;
    const read = () =>
      (reading ??= importDocument(new Uint8Array(readFileSync(file)), `${name}.pdf`));
    const disclosure = async () => {
      const { value } = await read();
      if (!value) throw new Error(`${name} gave no disclosure`);
      return value;
    };

    test.skipIf(!here)('every amount that the text states', async () => {
      const { statements } = await disclosure();
      const said = statements
        .filter(({ kind }) => kind !== 'quantity')
        .map(({ id, amount }) => [id, String(amount / wan)]);
      expect(said).toEqual(linesOf(facts.statements));
    });

    test.skipIf(!here)('every share and every count', async () => {
      const { statements } = await disclosure();
      const said = statements
        .filter(({ kind }) => kind === 'quantity')
        .map(({ id, amount, unit }) => [id, String(amount), unit ?? ''].join(' '));
      expect(said.sort()).toEqual(
        linesOf(facts.quantities)
          .map((line) => line.join(' '))
          .sort(),
      );
    });

    test.skipIf(!here)('every change with its rate and its reason', async () => {
      const { changes, year } = await disclosure();
      const expected = linesOf(facts.changes);
      const said = changes.map(({ of, delta, rate, reason, baseYear }, index) => {
        const begins = expected[index]?.[3] ?? '';
        const given = begins === '*' ? reason !== null : (reason ?? '-').startsWith(begins);
        return [
          baseYear === year ? `${of}@budget` : of,
          delta === null ? '-' : String(delta / wan),
          rate === null ? '-' : String(rate),
          given ? begins : (reason ?? '-'),
        ];
      });
      expect(said).toEqual(expected);
      expect(changes.every(({ baseYear }) => baseYear === year - 1 || baseYear === year)).toBe(
        true,
      );
    });

    test.skipIf(!here)('what cannot be told is reported, and nothing else', async () => {
      const { issues } = await read();
      const left = issues.flatMap(({ key, values }) =>
        key === 'figure-not-understood' && 'text' in values ? [values.text] : [],
      );
      expect(left).toEqual(linesOf(facts.reported).flat());
    });
  },
);
