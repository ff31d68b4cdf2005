import { folded } from '../../../wording.ts';

/** Whether a text is nothing but a figure or its blank: 1,043.55, -18, 23.1%, —, and in full width. */
export function isFigure(text: string): boolean {
  return /^[-+(]?\s*\d[\d,]*(?:\.\d+)?\s*[%)]?$|^[-—]+$/.test(folded(text).trim());
}
