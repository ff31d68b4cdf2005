import { expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { OfflineApp, type Update } from '#store/page/offline-app.svelte.ts';
import { holdUnsaved } from '#store/page/unsaved.svelte.ts';
import UpdateNotice from '../../../src/app/UpdateNotice.svelte';

/** An app of which a newer version is there. */
class UpdatedApp extends OfflineApp {
  override get update(): Update {
    return 'waiting';
  }
}

const button = page.getByRole('button', { name: '更新' });

it('nothing is offered while there is no newer version', async () => {
  await render(UpdateNotice, { offline: new OfflineApp() });
  await expect.element(button).not.toBeInTheDocument();
});

it('F31 a newer version waits for unsaved text, and says so', async () => {
  const offline = new UpdatedApp();
  const apply = vi.spyOn(offline, 'applyUpdate').mockReturnValue();
  const release = holdUnsaved();
  await render(UpdateNotice, { offline });
  await expect.element(button).toBeDisabled();
  await expect.element(page.getByText('保存以后再更新')).toBeVisible();
  release();
  await expect.element(button).toBeEnabled();
  expect(apply).not.toHaveBeenCalled();
  await button.click();
  expect(apply).toHaveBeenCalledOnce();
});
