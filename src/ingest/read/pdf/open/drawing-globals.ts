/**
 * pdf.js makes one matrix for drawing when it is loaded, and Node has none unless a canvas library
 * is installed; and it hands a document's fonts to the browser. Nothing is drawn here, so that empty
 * stand-ins will do, and no font out of a document reaches the browser.
 */
const globals = globalThis as { DOMMatrix?: unknown; FontFace?: unknown };
globals.DOMMatrix ??= class DOMMatrix {};
globals.FontFace = class FontFace {};
