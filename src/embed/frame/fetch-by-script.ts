/**
 * Files of the library, got as scripts. A page in a sandbox without `allow-same-origin` has an origin
 * of its own that no plain static host lets read anything, while every page may run a host's scripts.
 * So the build puts a script beside each data file that hands over its text (scripts/build-embed.mjs);
 * what came is checked against its hash like any other download.
 */
import { scriptPolicy, type ScriptPolicy } from '#store/page/script-policy.ts';

type Receive = (text: string) => void;

declare global {
  interface Window {
    /** Called by each data script with the text of its file. */
    mingzhangData?: Receive;
  }
}

const waiting = new WeakMap<HTMLOrSVGScriptElement, Receive>();
let policy: ScriptPolicy | undefined;

/** A `fetch` for `GET` alone; rejects like one without a network where there is no such script. */
export const fetchByScript: typeof fetch = (input) =>
  new Promise((resolve, reject) => {
    policy ??= scriptPolicy('embed-data', (address) => /^[^?#]*\/data\/[^?#]*\.js$/.test(address));
    window.mingzhangData = receive;
    const script = document.createElement('script');
    script.addEventListener('error', () => reject(new TypeError('No such script')));
    script.addEventListener('load', () => script.remove());
    waiting.set(script, (text) => resolve(new Response(text)));
    script.src = policy.createScriptURL(`${String(input)}.js`);
    document.head.append(script);
  });

function receive(text: string): void {
  if (document.currentScript) waiting.get(document.currentScript)?.(text);
}
