/** The character maps (CMaps) of Chinese fonts that a PDF names and does not bring along. */

/**
 * How pdf.js asks for a file of its own. Maps come from its package in Node and from beside the
 * app in the browser, one at a time and only when a document needs it. Fonts are never fetched:
 * nothing is drawn.
 */
export class LocalFiles {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    if (kind !== 'cMapUrl') throw new Error(`Not needed for text: ${filename}`);
    return typeof process === 'object' ? readFromPackage(filename) : fetchAsset(filename);
  }
}

async function readFromPackage(filename: string): Promise<Uint8Array> {
  const { createRequire } = process.getBuiltinModule('node:module');
  const { readFile } = process.getBuiltinModule('node:fs/promises');
  const root = createRequire(import.meta.url).resolve('pdfjs-dist/package.json');
  return new Uint8Array(await readFile(new URL(`cmaps/${filename}`, `file://${root}`)));
}

async function fetchAsset(filename: string): Promise<Uint8Array> {
  const { characterMaps } = await import('./character-maps.ts');
  const address = characterMaps[`/node_modules/pdfjs-dist/cmaps/${filename}`];
  if (address === undefined) throw new Error(`No such character map: ${filename}`);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Character map not there: ${filename}`);
  return new Uint8Array(await response.arrayBuffer());
}
