/**
 * `<mingzhang-embed src="embed.html?dept=…">`: makes a frame when it comes near the screen, keeps it
 * as high as its content, and shows the link inside it where there is no frame to be had. A plain
 * custom element without dependencies, built to one classic script: dist/embed.js.
 */
import { elementWords } from '#words/zh/embed/embed-element.ts';
import { pause, readMessage } from '../frame/protocol.ts';

/** Attributes that stand for parameters of the address, so that they need not be written in it. */
const parameters =
  'dept year stage data view of as region theme accent lang table controls plain static elder path measure lens'.split(
    ' ',
  );
/** How long a frame may be silent before the link is shown, in milliseconds. */
const patience = 2_000;
let count = 0;

class MingzhangEmbed extends HTMLElement {
  static readonly observedAttributes = ['src', 'sandbox', ...parameters];
  readonly #id = `mz${(count += 1)}`;
  readonly #frame = document.createElement('iframe');
  readonly #fallback = document.createElement('slot');
  #near: IntersectionObserver | null = null;
  #silence = 0;
  #answered = false;
  #height = 0;
  #obeyedAt = -Infinity;
  #waiting = 0;

  constructor() {
    super();
    // The page's style sheets do not reach in here; what could reach the element itself is outdone.
    const shadow = this.attachShadow({ mode: 'open' });
    shadow.append(this.#frame, this.#fallback);
    style(this.#frame, { display: 'block', width: '100%', border: '0', margin: '0', padding: '0' });
    this.#frame.addEventListener('load', () => this.#ask());
  }

  connectedCallback(): void {
    style(this, { display: 'block', width: '100%', 'max-width': '100%' });
    addEventListener('message', this.#hear);
    addEventListener('resize', this.#step);
    this.#step();
    this.#start();
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#hear);
    removeEventListener('resize', this.#step);
    this.#stop();
  }

  attributeChangedCallback(_: string, before: string | null, after: string | null): void {
    if (this.isConnected && before !== after) this.#start();
  }

  /** Waits until the element is near the screen: what is never looked at asks for nothing. */
  #start(): void {
    this.#stop();
    this.#showLink(false);
    const address = this.#address();
    if (!address) return this.#fail();
    this.#near = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.#near?.disconnect();
        this.#open(address);
      },
      { rootMargin: '200px' },
    );
    this.#near.observe(this);
  }

  #stop(): void {
    this.#near?.disconnect();
    clearTimeout(this.#silence);
    clearTimeout(this.#waiting);
    this.#waiting = 0;
    this.#answered = false;
    this.#height = 0;
  }

  #open(address: URL): void {
    const sandbox = this.getAttribute('sandbox');
    if (sandbox !== null) this.#frame.setAttribute('sandbox', sandbox);
    this.#frame.title = this.title || this.#link()?.textContent || elementWords.title;
    this.#frame.src = address.href;
    this.#silence = window.setTimeout(() => this.#fail(), patience);
  }

  /** No frame, or none that answers: the frame stays at its step, and the link shows under it. */
  #fail(): void {
    if (!this.#frame.src) style(this.#frame, { display: 'none' });
    else if (!this.#link()) {
      const link = document.createElement('a');
      link.textContent = elementWords.wholePage;
      link.target = '_blank';
      link.href = this.#frame.src;
      this.append(link);
    }
    this.#showLink(true);
  }

  #showLink(shown: boolean): void {
    style(this.#fallback, { display: shown ? 'contents' : 'none' });
  }

  #ask(): void {
    if (!this.#frame.src) return;
    const target = this.#origin() === 'null' ? '*' : this.#origin();
    this.#frame.contentWindow?.postMessage({ type: 'mingzhang:ping', v: 1, id: this.#id }, target);
  }

  /** The origin that the frame's messages must have: none of its own where it is sandboxed so. */
  #origin(): string {
    const { sandbox } = this.#frame;
    const opaque = this.#frame.hasAttribute('sandbox') && !sandbox.contains('allow-same-origin');
    const inOpaque = self.origin === 'null' && location.protocol !== 'file:';
    return opaque || inOpaque ? 'null' : new URL(this.#frame.src).origin;
  }

  readonly #hear = ({ source, origin, data }: MessageEvent<unknown>): void => {
    if (!source || source !== this.#frame.contentWindow || origin !== this.#origin()) return;
    const message = readMessage(data);
    if (!message || message.id !== this.#id || message.type === 'mingzhang:ping') return;
    if (!this.#answered) {
      this.#answered = true;
      clearTimeout(this.#silence);
      this.#showLink(false);
      this.#ask();
    }
    if (message.type === 'mingzhang:ready') return;
    this.#height = message.height;
    if (this.#waiting) return;
    const wait = Math.max(0, this.#obeyedAt + pause - performance.now());
    this.#waiting = window.setTimeout(() => {
      this.#waiting = 0;
      this.#obeyedAt = performance.now();
      style(this.#frame, { height: `${this.#height}px` });
    }, wait);
  };

  /** The height until the frame tells its own. */
  readonly #step = (): void => {
    if (this.#height) return;
    const width = this.clientWidth;
    style(this.#frame, { height: `${width > 999 ? 650 : width > 599 ? 575 : 400}px` });
  };

  #link(): HTMLAnchorElement | null {
    return this.querySelector('a');
  }

  /** `null` where `src` is missing or is no address of a page. */
  #address(): URL | null {
    const src = this.getAttribute('src');
    if (!src) return null;
    let address: URL;
    try {
      address = new URL(src, document.baseURI);
    } catch {
      return null;
    }
    if (!/^(https?|file):$/.test(address.protocol)) return null;
    for (const name of parameters) {
      const value = this.getAttribute(name);
      if (value !== null) address.searchParams.set(name, value);
    }
    // Behind # so that the name of the frame keeps no page out of the browser's cache.
    address.hash += `${address.hash ? '&' : ''}id=${this.#id}`;
    return address;
  }
}

function style(element: HTMLElement, rules: Record<string, string>): void {
  for (const [name, value] of Object.entries(rules)) {
    element.style.setProperty(name, value, 'important');
  }
}

if (!customElements.get('mingzhang-embed')) {
  customElements.define('mingzhang-embed', MingzhangEmbed);
}
