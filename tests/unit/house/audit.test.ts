/** No package is of a version with a published hole, but where the reason is written down. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { audit, auditProject } from '../../../scripts/audit.mjs';

const list = {
  advisories: [
    { id: 'A', package: 'one', from: '2.1.0', fixed: '2.10.3' },
    { id: 'B', package: '@of/two', from: '0', fixed: '1.0.0', accepted: 'Not used.' },
  ],
};
const found = (packages: Record<string, { version: string }>) =>
  audit({ packages }, list).map(({ name, version, id }) => `${name} ${version} ${id}`);

it('a version in the range is named, one before or after it is not', () => {
  for (const version of ['2.1.0', '2.9.9', '2.10.2']) {
    expect(found({ 'node_modules/one': { version } })).toEqual([`one ${version} A`]);
  }
  for (const version of ['2.0.9', '2.10.3', '3.0.0']) {
    expect(found({ 'node_modules/one': { version } })).toEqual([]);
  }
  const inside = { 'node_modules/one/node_modules/@of/two': { version: '0.9.1' } };
  expect(found(inside)).toEqual(['@of/two 0.9.1 B']);
});

it('the lockfile has no hole without a reason, and the reason for pdf.js stands in CONTRIBUTING', () => {
  const holes = auditProject();
  expect(holes.filter(({ accepted }) => accepted === null)).toEqual([]);
  expect(holes.map(({ id }) => id)).toEqual(['CVE-2026-16633']);
  const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
  for (const { id } of holes) expect(contributing).toContain(id);
});
