import { expect, test } from 'vitest';
import { subjectTree } from '#domain/subjects/subject-tree.ts';
import { arcLength, arcPath } from '#charts/layout/arc-path.ts';
import { hatchWidth } from '#charts/layout/rings.ts';
import { sunburstLayout } from '#charts/layout/sunburst.ts';
import { textWidth } from '#charts/layout/text-width.ts';
import { contrast } from '#charts/contrast.ts';
import { sunburstDrawing, type SunburstDrawing } from '#charts/sunburst-drawing.ts';
import { stepFor } from '#charts/sunburst-keys.ts';
import { isZoom, zoomBetween } from '#charts/sunburst-zoom.ts';
import { expenditure } from './fengnan-figures.ts';

const root = subjectTree(expenditure);

function drawing(focus: string, measure = 'total'): SunburstDrawing {
  return sunburstDrawing(sunburstLayout(root, measure, focus), {
    theme: 'light',
    measure,
    projectColumn: 'project',
    describe: ({ subject }) => subject.name,
    labelOf: ({ subject }) => subject.name,
    letter: 13,
  });
}

function placed(of: SunburstDrawing, code: string) {
  const found = of.arcs.find(({ arc }) => arc.code === code);
  if (!found) throw new Error(`no arc ${code}`);
  return found;
}

test('a label is drawn only where the whole of it fits', () => {
  const whole = drawing('');
  for (const { code, text } of whole.labels) {
    expect(arcLength(placed(whole, code))).toBeGreaterThan(textWidth(text, 13));
  }
  expect(whole.labels.map(({ code }) => code)).toContain('201');
  // 2.33 of 1043.55 is less than a degree.
  expect(whole.labels.map(({ code }) => code)).not.toContain('2080711');
});

test('a label is at least 4.5:1 on its arc', () => {
  for (const { colour, fill } of drawing('').labels) {
    expect(contrast(colour, fill)).toBeGreaterThanOrEqual(4.5);
  }
});

test('project spending is hatched on the arcs that are not opened further', () => {
  const whole = drawing('');
  expect(placed(whole, '201').arc.hatched).toBe(0);
  expect(placed(whole, '2010101').arc.hatched).toBe(0);
  expect(placed(whole, '2010102').arc.hatched).toBe(1);
  // At the outer edge alone: names stand on the plain ground inside of it.
  const { start, end, outer } = placed(whole, '2010102');
  expect(whole.hatch).toContain(arcPath({ start, end, inner: outer - hatchWidth, outer }));
});

test('by projects all is hatched, by basic spending nothing', () => {
  expect(placed(drawing('', 'project'), '2080711').arc.hatched).toBe(1);
  expect(drawing('', 'basic').hatch).toBe('');
});

test('each arc knows its number among its siblings', () => {
  const whole = drawing('');
  expect(placed(whole, '208').arc).toMatchObject({ position: 2, siblings: 4 });
});

test('a zoom begins with the old places and ends as the new drawing', () => {
  const [old, next] = [drawing(''), drawing('208')];
  expect(isZoom(old, next)).toBe(true);
  const way = zoomBetween(old, next);
  expect(placed(way(0), '20805').start).toBeCloseTo(placed(old, '20805').start, 10);
  expect(placed(way(0), '201').end).toBeCloseTo(placed(old, '201').end, 10);
  expect(way(1)).toBe(next);
});

test('half way every edge is in the middle between its two places', () => {
  const [old, next] = [drawing(''), drawing('208')];
  const half = placed(zoomBetween(old, next)(0.5), '2080501');
  const [from, to] = [placed(old, '2080501'), placed(next, '2080501')];
  expect(half.start).toBeCloseTo((from.start + to.start) / 2, 10);
  expect(half.outer).toBeCloseTo((from.outer + to.outer) / 2, 10);
});

test('what a zoom leaves behind is marked as leaving and shrinks to nothing', () => {
  const near = placed(zoomBetween(drawing(''), drawing('208'))(0.999999), '201');
  expect(near.leaving).toBe(true);
  expect(near.end - near.start).toBeCloseTo(0, 4);
});

test('zooming out puts the old view where its arc is in the new one', () => {
  const [old, next] = [drawing('208'), drawing('')];
  const start = zoomBetween(old, next)(0);
  expect(placed(start, '20805').end).toBeCloseTo(placed(old, '20805').end, 10);
  // 221 lies clockwise beyond 208, so it comes in from the end of the circle.
  expect(placed(start, '221')).toMatchObject({ start: 1, end: 1 });
});

test('another measure or an unrelated focus is no zoom', () => {
  expect(isZoom(drawing(''), drawing('', 'basic'))).toBe(false);
  expect(isZoom(drawing('201'), drawing('208'))).toBe(false);
});

test('arrow keys go round the siblings, into the first part and back out', () => {
  const whole = drawing('');
  expect(stepFor('ArrowRight', '201', whole)).toEqual({ kind: 'move', code: '208' });
  expect(stepFor('ArrowLeft', '201', whole)).toEqual({ kind: 'move', code: '221' });
  expect(stepFor('Home', '210', whole)).toEqual({ kind: 'move', code: '201' });
  expect(stepFor('End', '210', whole)).toEqual({ kind: 'move', code: '221' });
  expect(stepFor('ArrowDown', '208', whole)).toEqual({ kind: 'move', code: '20805' });
  expect(stepFor('ArrowUp', '20805', whole)).toEqual({ kind: 'move', code: '208' });
  expect(stepFor('ArrowDown', '', whole)).toEqual({ kind: 'move', code: '201' });
});

test('Enter zooms into what has parts; Escape and the middle lead up', () => {
  const whole = drawing('');
  expect(stepFor('Enter', '208', whole)).toEqual({ kind: 'zoom', code: '208' });
  // Nothing inside: it tells its facts.
  expect(stepFor('Enter', '2080501', whole)).toEqual({ kind: 'pick', code: '2080501' });
  expect(stepFor('Escape', '208', whole)).toEqual({ kind: 'up' });
  expect(stepFor('ArrowUp', '', whole)).toEqual({ kind: 'up' });
});

test("keys that are not the tree's are left to the page", () => {
  expect(stepFor('Tab', '201', drawing(''))).toBeNull();
  expect(stepFor('a', '201', drawing(''))).toBeNull();
});
