import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '#ui/styles/tokens.css';
import '#ui/styles/base.css';
import '#ui/styles/elder.css';
import KitPage from './KitPage.svelte';
import kitPage from './KitPage.svelte?raw';

const root = document.documentElement;
root.lang = 'zh-CN';

function show(theme: 'light' | 'dark', elder: boolean, width: number) {
  root.dataset.theme = theme;
  root.classList.toggle('elder', elder);
  return page.viewport(width, 900);
}

afterEach(() => {
  root.classList.remove('elder');
  delete root.dataset.theme;
});

/** What of the page is pressed or filled in, with its size in px where that is too small. */
function smaller(least: number): string[] {
  const all = document.querySelectorAll<HTMLElement>(
    'button, a.button, select, summary, textarea, input',
  );
  const targets = [...all].map((control) =>
    control.matches('input[type=radio], input[type=checkbox]')
      ? (control.closest('label') ?? control)
      : control,
  );
  return targets.flatMap((target) => {
    const { width, height } = target.getBoundingClientRect();
    return width >= least - 0.5 && height >= least - 0.5
      ? []
      : [`${target.textContent} ${width}×${height}`];
  });
}

for (const theme of ['light', 'dark'] as const) {
  for (const elder of [false, true]) {
    for (const width of [390, 1280]) {
      const name = `${theme}, ${elder ? '长者版' : 'usual'}, ${width} px`;
      it(`axe finds nothing on the kit, and no target is too small: ${name}`, async () => {
        await show(theme, elder, width);
        const { container } = await render(KitPage);
        // Elder mode grows what stands in the app's own element.
        container.id = 'app';
        // What is wider than its place can be scrolled by keys as soon as it is measured.
        await expect
          .element(page.getByRole('region', { name: '一张很宽的表' }))
          .toHaveAttribute('tabindex', '0');
        const { violations } = await axe.run(document, {
          rules: { 'page-has-heading-one': { enabled: true } },
        });
        expect(
          violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
        ).toEqual([]);
        expect(smaller(elder ? 44 : 32)).toEqual([]);
        expect(root.scrollWidth).toBeLessThanOrEqual(root.clientWidth);
      });
    }
  }
}

it('the page shows every part of the kit and what else is in ui', () => {
  const parts = Object.keys(import.meta.glob('/src/ui/**/*.svelte'));
  expect(parts.length).toBeGreaterThan(8);
  expect(parts.filter((path) => !kitPage.includes(path.replace('/src/', '#')))).toEqual([]);
});

/** What can be pressed or filled in now. */
const usable = 'button:enabled, a.button, input:enabled, select:enabled, textarea:enabled, summary';

for (const theme of ['light', 'dark'] as const) {
  it(`what has the focus is outlined so that it can be seen, ${theme}`, async () => {
    await show(theme, false, 1280);
    await render(KitPage);
    const controls = [...document.querySelectorAll<HTMLElement>(usable)];
    expect(controls.length).toBeGreaterThan(30);
    // A key was pressed: the focus is shown.
    await userEvent.keyboard('{Tab}');
    const bare = controls.filter((control) => {
      control.focus();
      const { outlineStyle, outlineWidth } = getComputedStyle(control);
      const around = getComputedStyle(control.closest('label') ?? control);
      return (
        (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) &&
        (around.outlineStyle === 'none' || parseFloat(around.outlineWidth) < 2)
      );
    });
    expect(bare.map(({ outerHTML }) => outerHTML)).toEqual([]);
  });
}

describe('the parts', () => {
  it('a button tells that it was pressed, with the mouse and from the keyboard; a disabled one does not', async () => {
    const onpress = vi.fn();
    await render(KitPage, { onpress });
    await page.getByRole('button', { name: 'main 保存到本机' }).click();
    await userEvent.keyboard('{Enter}');
    expect(onpress.mock.calls).toEqual([['main'], ['main']]);
    await page.getByRole('button', { name: 'main 不能按' }).click({ force: true });
    expect(onpress).toHaveBeenCalledTimes(2);
  });

  it('a button with an address is a link', async () => {
    await render(KitPage);
    await expect
      .element(page.getByRole('link', { name: 'plain 打开' }))
      .toHaveAttribute('href', '#there');
  });

  it('what is folded away is made when it is opened, and stays', async () => {
    await render(KitPage);
    expect(document.body.textContent).not.toContain('里面的内容');
    await page.getByText('读到的表').click();
    await expect.element(page.getByText('里面的内容')).toBeVisible();
    await page.getByText('读到的表').click();
    await expect.element(page.getByText('里面的内容')).not.toBeVisible();
  });

  it('what cannot be changed looks other than what can', async () => {
    await render(KitPage);
    const look = (control: Element) => {
      const { color, borderTopColor } = getComputedStyle(control);
      return `${color} ${borderTopColor}`;
    };
    for (const kind of ['input:not([type])', 'select', 'textarea', 'button.main', 'button.plain']) {
      const enabled = document.querySelector(`${kind}:enabled`);
      const disabled = document.querySelector(`${kind}:disabled`);
      expect(look(disabled!), kind).not.toBe(look(enabled!));
    }
  });

  it('a heading that opens something stands beside its mark', async () => {
    await render(KitPage);
    const heading = page.getByRole('heading', { name: '已经展开' }).element();
    const { top, height } = heading.getBoundingClientRect();
    const line = heading.closest('summary')!.getBoundingClientRect();
    expect(line.height).toBeLessThan(2 * height);
    expect(top - line.top).toBeLessThan(height);
  });

  it('a part that does not come says so', async () => {
    await render(KitPage, { load: () => Promise.reject(new Error('gone')) });
    await expect.element(page.getByText('没有载入')).toBeVisible();
  });

  it('on a page that is longer than the window the actions that stay are in it', async () => {
    await show('light', false, 390);
    await render(KitPage);
    await expect.element(page.getByRole('button', { name: '保存', exact: true })).toBeInViewport();
  });
});
