import { expect, test } from 'vitest';
import { parseBudgetJson, printBudgetJson } from '../../../../src/domain/disclosure/budget-json.ts';
import { correctable, corrected } from '../../../../src/domain/organization/identity.ts';
import { withVisibleControls } from '../../../../src/domain/text/visible-controls.ts';
import { sample } from '../../../support/disclosure.ts';

const controls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

test('every directional control is shown by its number, and nothing else is changed', () => {
  const all = '\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069';
  expect(withVisibleControls(`某${all}局`)).toMatch(/^某(\[U\+[0-9A-F]{4}\]){12}局$/);
  expect(withVisibleControls('某局 a\u200b👩‍👩‍👧 [U+202E]')).toBe('某局 a\u200b👩‍👩‍👧 [U+202E]');
});

test('no text of a Budget JSON file, wherever it stands, keeps one', () => {
  // Into the end of every string that is free text, and into the name of a field.
  const file: unknown = JSON.parse(printBudgetJson(sample), (key, value: unknown) =>
    typeof value === 'string' && /\p{Script=Han}/u.test(value) && key !== 'unit'
      ? `${value}\u202e`
      : value,
  );
  const { value, issues } = parseBudgetJson(JSON.stringify(file));
  expect(issues).toEqual([]);
  const printed = value && printBudgetJson(value);
  expect(printed).toContain('[U+202E]');
  expect(printed).not.toMatch(controls);
});

test('what a fault repeats of a file keeps none', () => {
  const { issues } = parseBudgetJson('{"format":"\u202ejson"}');
  expect(issues).toMatchObject([{ values: { found: '[U+202E]json' } }]);
});

test('what is pasted into a correction keeps none', () => {
  const correction = { ...correctable(sample), organization: '某\u202e局', regionName: '\u2067市' };
  expect(corrected(sample, correction)).toMatchObject({
    organization: { name: '某[U+202E]局' },
    region: { name: '[U+2067]市' },
  });
});
