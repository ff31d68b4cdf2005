/** One XML part of a document as a stream of elements and text. */
import { SaxesParser } from 'saxes';
import { issue, type Issue } from '#domain/issues/issue.ts';
import { limits } from '../limits.ts';

/** The value of an attribute by its local name; `undefined` where it is not set. */
export type AttributeOf = (name: string) => string | undefined;

export interface XmlVisitor {
  /**
   * `name` is bare (`tbl`) in the namespace of the root element, whichever prefix and whichever of
   * the two OOXML namespaces (transitional, strict) the file uses, and prefixed (`mc:Fallback`) in
   * any other.
   */
  open(name: string, attribute: AttributeOf): void;
  close(name: string): void;
  text(text: string): void;
}

const step = 64 * 1024;

/**
 * Reads a part in UTF-8 or UTF-16. A document type or entity definition is refused before anything
 * is parsed (`xml-forbidden`), nesting beyond 200 elements gives `too-deep`, anything not well formed
 * `file-corrupt`; what the visitor was told until then is not to be used.
 */
export function readXml(bytes: Uint8Array, part: string, visitor: XmlVisitor): Issue | null {
  const text = decodeXml(bytes);
  if (text === null) return issue('file-corrupt', 'error', { part });
  if (text.includes('<!DOCTYPE') || text.includes('<!ENTITY')) {
    return issue('xml-forbidden', 'error', { part });
  }
  let failure: Issue | null = null;
  let depth = 0;
  let prefix: string | null = null;
  const bare = (name: string) =>
    prefix !== '' && name.startsWith(prefix ?? '') ? name.slice(prefix?.length) : name;
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', () => {
    failure ??= issue('file-corrupt', 'error', { part });
  });
  parser.on('opentag', ({ name, attributes }) => {
    prefix ??= name.includes(':') ? name.slice(0, name.indexOf(':') + 1) : '';
    depth += 1;
    if (depth > limits.xmlDepth) failure ??= tooDeep(limits.xmlDepth);
    if (failure) return;
    visitor.open(bare(name), (local) => attributes[(prefix ?? '') + local] ?? attributes[local]);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    if (!failure) visitor.close(bare(name));
  });
  parser.on('text', (content) => {
    if (!failure) visitor.text(content);
  });
  for (let at = 0; at < text.length && !failure; at += step) {
    parser.write(text.slice(at, at + step));
  }
  if (!failure) parser.close();
  return failure;
}

function tooDeep(limit: number): Issue {
  return issue('too-deep', 'error', { limit });
}

function decodeXml(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const little = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0);
  const big = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c);
  const encoding = little ? 'utf-16le' : big ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
