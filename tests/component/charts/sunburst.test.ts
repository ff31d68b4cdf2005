import { beforeEach, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { subjectTree, type Subject } from '#domain/subjects/subject-tree.ts';
import { expenditure } from '../../unit/charts/fengnan-figures.ts';
import SunburstHost from './SunburstHost.svelte';

const root = subjectTree(expenditure);
/** One large 款 and twenty that are too thin to be drawn beside it. */
const manySmall: Subject = {
  ...whole(1000),
  children: [900, ...Array<number>(20).fill(5)].map((total, index) => {
    return { ...whole(total), code: `201${String(index).padStart(2, '0')}`, level: 2 };
  }),
};
function whole(total: number): Subject {
  return { code: '', name: `${total}`, level: 0, amounts: { total }, row: null, children: [] };
}
const focusedCode = () => document.activeElement?.getAttribute('data-code');
const info = () => page.getByTestId('info');
const focus = () => page.getByTestId('focus');

async function emulate(reducedMotion: 'reduce' | 'no-preference') {
  const features = [{ name: 'prefers-reduced-motion', value: reducedMotion }];
  await cdp().send('Emulation.setEmulatedMedia', { features });
}

beforeEach(() => emulate('reduce'));

test('the drawing is one tab stop, and Tab leaves it', async () => {
  await render(SunburstHost, { root });
  await page.getByRole('button', { name: 'before' }).click();
  await userEvent.tab();
  expect(focusedCode()).toBe('');
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe('after');
  expect(document.querySelectorAll('[role=treeitem][tabindex="0"]')).toHaveLength(1);
});

test('arrow keys walk the tree, and each item tells its facts', async () => {
  await render(SunburstHost, { root });
  await page.getByRole('button', { name: 'before' }).click();
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}{ArrowRight}{ArrowDown}');
  expect(focusedCode()).toBe('20805');
  await expect.element(info()).toHaveTextContent('行政事业单位养老支出');
  await userEvent.keyboard('{ArrowUp}{End}');
  expect(focusedCode()).toBe('221');
  await userEvent.keyboard('{Home}');
  expect(focusedCode()).toBe('201');
});

test('Enter zooms in and Escape out, and the focus stays on the same subject', async () => {
  await render(SunburstHost, { root });
  await page.getByRole('button', { name: 'before' }).click();
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}{ArrowRight}{Enter}');
  await expect.element(focus()).toHaveTextContent('208');
  expect(focusedCode()).toBe('208');
  // In the middle now: its parts are below it.
  await userEvent.keyboard('{ArrowDown}');
  expect(focusedCode()).toBe('20805');
  await userEvent.keyboard('{Escape}');
  await expect.element(focus()).toHaveTextContent('');
  expect(focusedCode()).toBe('208');
});

test('a click on an arc zooms in, a click on the middle up', async () => {
  await render(SunburstHost, { root });
  const arc = document.querySelector('[data-code="208"]') as SVGElement;
  await userEvent.click(arc, { force: true, position: pointOn(arc) });
  await expect.element(focus()).toHaveTextContent('208');
  await page.getByRole('treeitem', { name: '社会保障和就业支出' }).click();
  await expect.element(focus()).toHaveTextContent('');
});

/** A point that is on the arc and not only in its box: in the middle of its outline. */
function pointOn(arc: SVGElement): { x: number; y: number } {
  const path = arc as SVGPathElement;
  const box = path.getBoundingClientRect();
  const matrix = path.getScreenCTM() as DOMMatrix;
  const own = path.getBBox();
  for (let step = 0; step < 400; step++) {
    const x = own.x + (own.width * (step % 20)) / 20;
    const y = own.y + (own.height * Math.floor(step / 20)) / 20;
    if (!path.isPointInFill(new DOMPoint(x, y))) continue;
    const point = new DOMPoint(x, y).matrixTransform(matrix);
    return { x: point.x - box.x, y: point.y - box.y };
  }
  throw new Error('the arc has no inside');
}

test('the pointer gives the same facts as the keyboard', async () => {
  await render(SunburstHost, { root });
  const arc = document.querySelector('[data-code="2010101"]') as SVGElement;
  await userEvent.hover(arc, { force: true, position: pointOn(arc) });
  await expect.element(info()).toHaveTextContent('行政运行');
});

test('an arc pointed at elsewhere is outlined', async () => {
  await render(SunburstHost, { root, pointed: '210' });
  const outline = document.querySelector('path.line');
  expect(outline?.getAttribute('d')).toBe(
    document.querySelector('[data-code="210"]')?.getAttribute('d'),
  );
});

test('items say their level, their number among siblings and whether they are open', async () => {
  await render(SunburstHost, { root });
  const attributes = (code: string) => {
    const item = document.querySelector(`[data-code="${code}"]`) as Element;
    return ['level', 'posinset', 'setsize', 'expanded'].map((name) =>
      item.getAttribute(`aria-${name}`),
    );
  };
  expect(attributes('208')).toEqual(['2', '2', '4', 'true']);
  expect(attributes('2010101')).toEqual(['4', '1', '2', null]);
});

test('a rest opens into its members and its code is the focus', async () => {
  await render(SunburstHost, { root: manySmall });
  (document.querySelector('[data-code="~rest2-21"]') as SVGElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(focus()).toHaveTextContent('~rest2-21');
  expect(focusedCode()).toBe('~rest2-21');
  expect(document.querySelectorAll('[aria-level="2"]')).toHaveLength(20);
});

test('with reduced motion a zoom is over at once', async () => {
  await render(SunburstHost, { root });
  (document.querySelector('[data-code="208"]') as SVGElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(focus()).toHaveTextContent('208');
  expect(document.querySelectorAll('[role=tree] [aria-hidden=true]')).toHaveLength(0);
  expect(document.querySelector('[data-code="201"]')).toBeNull();
});

test('a zoom that moves ends as one that does not', async () => {
  await emulate('no-preference');
  await render(SunburstHost, { root });
  (document.querySelector('[data-code="208"]') as SVGElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(focus()).toHaveTextContent('208');
  await expect.poll(() => document.querySelector('[role=tree] [aria-hidden=true]')).toBeNull();
  const moved = document.querySelector('[data-code="20805"]')?.getAttribute('d');
  const { container } = await render(SunburstHost, { root, start: '208' });
  expect(container.querySelector('[data-code="20805"]')?.getAttribute('d')).toBe(moved);
});

/** Presses as a finger does, at a point that is on the arc. */
function touch(code: string) {
  const arc = document.querySelector(`[data-code="${code}"]`) as SVGElement;
  arc.dispatchEvent(new PointerEvent('pointerdown', { pointerType: 'touch', bubbles: true }));
  arc.dispatchEvent(new MouseEvent('click', { bubbles: true }));
}

test('a finger is told first what it is on, and goes in the second time', async () => {
  await render(SunburstHost, { root });
  touch('208');
  await expect.element(page.getByTestId('picked')).toHaveTextContent('208');
  await expect.element(focus()).toHaveTextContent('');
  expect(document.querySelector('.centre')?.textContent).toContain('社会保障');
  touch('208');
  await expect.element(focus()).toHaveTextContent('208');
});

test('what has nothing inside is chosen, with the pointer and with the keyboard', async () => {
  await render(SunburstHost, { root });
  document
    .querySelector('[data-code="2080501"]')
    ?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  await expect.element(page.getByTestId('picked')).toHaveTextContent('2080501');
  await page.getByRole('button', { name: 'before' }).click();
  await userEvent.tab();
  await userEvent.keyboard('{Home}{ArrowRight}{Enter}');
  await expect.element(page.getByTestId('picked')).not.toHaveTextContent('2080501');
  await expect.element(focus()).toHaveTextContent('');
});

test('what was not read has an arc that says so and leads nowhere', async () => {
  const cut = { ...root, amounts: { ...root.amounts, total: (root.amounts['total'] ?? 0) * 2 } };
  await render(SunburstHost, { root: cut });
  const arc = page.getByRole('treeitem', { name: 'not read' });
  await expect.element(arc).toBeInTheDocument();
  expect(arc.element().hasAttribute('aria-expanded')).toBe(false);
});
