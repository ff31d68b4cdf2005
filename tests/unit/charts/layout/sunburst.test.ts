import { expect, test } from 'vitest';
import type { Subject } from '#domain/subjects/subject-tree.ts';
import { subjectTree } from '#domain/subjects/subject-tree.ts';
import { sunburstLayout, type SunburstLayout } from '#charts/layout/sunburst.ts';
import { syntheticTree } from '../../../../bench/synthetic-tree.ts';
import { expenditure, fen } from '../fengnan-figures.ts';

const root = subjectTree(expenditure);

function arcOf(layout: SunburstLayout, code: string) {
  const arc = layout.arcs.find(({ node }) => node.code === code);
  if (!arc) throw new Error(`no arc ${code}`);
  return arc;
}

function subject(code: string, total: number | null, children: readonly Subject[] = []): Subject {
  const level = code === '' ? 0 : (code.length - 1) / 2;
  return { code, name: code, level, amounts: { total }, row: null, children };
}

/** 类 201 with that many 款 of those amounts. */
function flat(amounts: readonly (number | null)[], total: number): Subject {
  const children = amounts.map((amount, index) =>
    subject(`201${String(index).padStart(2, '0')}`, amount),
  );
  return subject('', total, children);
}

test('arcs lie clockwise in the order of the table, each as wide as its share', () => {
  const layout = sunburstLayout(root, 'total', '');
  // 802.49 / 1043.55 = 0.76900
  expect(arcOf(layout, '201')).toMatchObject({ ring: 1, start: 0 });
  expect(arcOf(layout, '201').end).toBeCloseTo(0.769, 4);
  // 137.96 / 1043.55 = 0.13220; 0.76900 + 0.13220 = 0.90120
  expect(arcOf(layout, '208').start).toBeCloseTo(0.769, 4);
  expect(arcOf(layout, '208').end).toBeCloseTo(0.9012, 4);
  // 576.77 / 1043.55 = 0.55270, in the third ring
  expect(arcOf(layout, '2010101')).toMatchObject({ ring: 3, start: 0 });
  expect(arcOf(layout, '2010101').end).toBeCloseTo(0.5527, 4);
  expect(layout.rings).toBe(3);
});

test('a focus fills the circle and tells the way to it', () => {
  const layout = sunburstLayout(root, 'total', '208');
  expect(layout.path.map(({ code }) => code)).toEqual(['', '208']);
  // 135.63 / 137.96 = 0.98311
  expect(arcOf(layout, '20805')).toMatchObject({ ring: 1, start: 0, parent: '208' });
  expect(arcOf(layout, '20805').end).toBeCloseTo(0.98311, 4);
  expect(arcOf(layout, '20807').end).toBeCloseTo(1, 10);
  expect(layout.rings).toBe(2);
});

test('every call gives new arcs', () => {
  expect(sunburstLayout(root, 'total', '').arcs).not.toBe(sunburstLayout(root, 'total', '').arcs);
});

test('what is printed and stands in no part is an arc of its own, which opens to nothing', () => {
  const layout = sunburstLayout(flat([30, 50], 100), 'total', '');
  expect(layout.arcs.map(({ node, start, end }) => [node.kind, start, end])).toEqual([
    ['subject', 0, 0.3],
    ['subject', 0.3, 0.8],
    ['unread', 0.8, 1],
  ]);
  expect(layout.arcs[2]).toMatchObject({ opens: null, node: { code: '~unread', amount: 20 } });
  expect(layout.unread).toBe(20);
});

test('parts of more than the whole, and of no printed whole, are not drawn as parts of it', () => {
  expect(sunburstLayout(flat([150, 50], 100), 'total', '')).toMatchObject({
    arcs: [],
    unread: -100,
  });
  const none = { ...flat([5], 5), amounts: { total: null } };
  expect(sunburstLayout(none, 'total', '')).toMatchObject({ arcs: [], unread: null });
});

test('parts of more than their subject are not drawn within it', () => {
  const over = subject('201', 50, [subject('20101', 70)]);
  const layout = sunburstLayout(subject('', 80, [over, subject('208', 30)]), 'total', '');
  expect(layout.arcs.map(({ node, opened }) => [node.code, opened])).toEqual([
    ['201', false],
    ['208', false],
  ]);
});

test('negative, blank and zero amounts are left out and counted', () => {
  const layout = sunburstLayout(flat([60, -5, null, 0, null], 55), 'total', '');
  expect(layout.arcs.map(({ node }) => node.code)).toEqual(['20100']);
  expect(layout.leftOut).toEqual({ negative: 1, blank: 2, zero: 1 });
});

test('what is too thin is gathered into one arc with the exact sum', () => {
  // 0.5% of the circle each is 1.8°, or 3.2 units in the middle of the first ring: too thin.
  const layout = sunburstLayout(flat([...Array<number>(20).fill(5), 900], 1000), 'total', '');
  expect(layout.arcs.map(({ node }) => [node.code, node.kind, node.amount])).toEqual([
    ['20120', 'subject', 900],
    ['~rest2-21', 'rest', 100],
  ]);
  expect(layout.arcs[1]?.node.members).toHaveLength(20);
});

test('a single thin one is drawn as itself', () => {
  const layout = sunburstLayout(flat([999, 1], 1000), 'total', '');
  expect(layout.arcs.map(({ node }) => node.kind)).toEqual(['subject', 'subject']);
});

test('a rest opens to its members, and its code leads back to it', () => {
  const tree = flat([...Array<number>(20).fill(5), 900], 1000);
  const rest = sunburstLayout(tree, 'total', '').arcs[1];
  const layout = sunburstLayout(tree, 'total', rest?.opens ?? '');
  expect(layout.path.map(({ code }) => code)).toEqual(['', '~rest2-21']);
  expect(layout.arcs).toHaveLength(20);
  // Twenty equal ones: 1/20 of the circle each.
  expect(layout.arcs[0]?.end).toBeCloseTo(0.05, 10);
});

test('a focus with only thin children shows groups, and each opens to fewer', () => {
  const tree = flat(Array<number>(1000).fill(7), 7000);
  const layout = sunburstLayout(tree, 'total', '');
  // ⌈1000 / 24⌉ = 42 in a group, ⌈1000 / 42⌉ = 24 groups
  expect(layout.arcs).toHaveLength(24);
  expect(layout.arcs[0]?.node.members).toHaveLength(42);
  const inside = sunburstLayout(tree, 'total', layout.arcs[0]?.opens ?? '');
  expect(inside.arcs).toHaveLength(42);
});

test('an address that the tree does not have leads to the nearest above it', () => {
  for (const code of ['2089999', '208~rest5-9', '208~rest0-1', '208~nonsense']) {
    expect(sunburstLayout(root, 'total', code).focus.code).toBe('208');
  }
  expect(sunburstLayout(root, 'total', '999').focus.code).toBe('');
});

test('a focus without an amount in the measure has no arcs', () => {
  const layout = sunburstLayout(root, 'project', '210');
  expect(layout.focus).toMatchObject({ code: '210', amount: null });
  expect(layout.arcs).toEqual([]);
});

test.each([45, 450, 4_500, 45_000])(
  'at %i leaves no more than 300 arcs, and no fen is lost',
  (leaves) => {
    const tree = syntheticTree(leaves);
    for (const focus of ['', ...tree.children.slice(0, 4).map(({ code }) => code)]) {
      const layout = sunburstLayout(tree, 'total', focus);
      expect(layout.arcs.length).toBeLessThanOrEqual(300);
      const inFirstRing = layout.arcs.filter(({ ring }) => ring === 1);
      expect(inFirstRing.reduce((sum, { node }) => sum + (node.amount ?? 0), 0)).toBe(
        layout.focus.amount,
      );
      for (const parent of layout.arcs.filter(({ opened }) => opened)) {
        const parts = layout.arcs.filter((arc) => arc.parent === parent.node.code);
        const sum = parts.reduce((all, { node }) => all + (node.amount ?? 0), 0);
        expect(sum).toBe(parent.node.amount);
      }
    }
  },
);

test('amounts stay in fen', () => {
  expect(arcOf(sunburstLayout(root, 'total', ''), '208').node.amount).toBe(fen(137.96));
});
