import { anythingUnsaved } from './unsaved.svelte.ts';

/**
 * A page that was opened before a new version was put on the server may ask for a part that is gone
 * there. It is then loaded anew: once, only while the server is there and has another page, and not
 * while anything is unsaved. The screen that asked says by itself that the part did not come.
 */
export function reloadWhenReplaced(): void {
  window.addEventListener('vite:preloadError', () => {
    if (navigator.onLine && !anythingUnsaved()) void reloadOnce();
  });
}

async function reloadOnce(): Promise<void> {
  const entry = document.querySelector('script[type="module"][src]')?.getAttribute('src') ?? '';
  const key = `mingzhang-reloaded-from:${entry}`;
  try {
    const answer = await fetch(location.pathname, { cache: 'no-store' });
    if (!answer.ok || (await answer.text()).includes(entry)) return;
    if (anythingUnsaved() || sessionStorage.getItem(key) !== null) return;
    sessionStorage.setItem(key, '1');
    location.reload();
  } catch {
    // No answer, or nothing to remember the reload by: the page stays as it is.
  }
}
