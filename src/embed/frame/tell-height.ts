/** The frame's side of the protocol: tells the page around it how high its content is. */
import { LoopGuard } from './loop-guard.ts';
import { heightLimits, pause, readMessage, type Message } from './protocol.ts';

/** When the frame says that it is there: the page around it may begin to listen at any time. */
const readyAt = [0, 250, 1_000];

/**
 * Tells the height of the element, whenever it changes, to the page around this one; the element
 * must be as high as its content, whatever the height of the frame. Does nothing outside a frame.
 */
export function tellHeight(element: HTMLElement, id: string): void {
  if (window.parent === window) return;
  const guard = new LoopGuard();
  let told = 0;
  let toldAt = -Infinity;
  let waiting = false;

  // A height is no secret, and who is around cannot be known: to anybody.
  const say = (message: Message): void => window.parent.postMessage(message, '*');

  function tell(): void {
    waiting = false;
    const height = Math.ceil(element.getBoundingClientRect().height);
    // In a hidden tab nothing has a height; the observer calls again when it is shown.
    if (height < heightLimits.least || height > heightLimits.most) return;
    if (height !== told && !guard.allows(height, performance.now())) return logLoop();
    told = height;
    toldAt = performance.now();
    say({ type: 'mingzhang:height', v: 1, id, height });
  }

  function soon(): void {
    if (waiting) return;
    waiting = true;
    setTimeout(tell, Math.max(0, toldAt + pause - performance.now()));
  }

  window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    const message = readMessage(data);
    if (source !== window.parent || message?.type !== 'mingzhang:ping' || message.id !== id) return;
    // Who asks will make the frame as high as its content: no bar to scroll meanwhile.
    document.documentElement.classList.add('resized');
    soon();
  });
  new ResizeObserver(soon).observe(element);
  for (const time of readyAt) {
    setTimeout(() => {
      say({ type: 'mingzhang:ready', v: 1, id });
      soon();
    }, time);
  }
}

let logged = false;

function logLoop(): void {
  if (logged) return;
  logged = true;
  // eslint-disable-next-line no-console -- for the portal's developer, who sees a frame stop growing
  console.warn('mingzhang: the frame grows with its own height; it stays as it is now.');
}
