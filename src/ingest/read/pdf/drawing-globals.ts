/**
 * pdf.js makes one matrix for drawing when it is loaded, and Node has none unless a canvas library
 * is installed. Nothing is drawn here, so that an empty stand-in will do.
 */
const globals = globalThis as { DOMMatrix?: unknown };
globals.DOMMatrix ??= class DOMMatrix {};
