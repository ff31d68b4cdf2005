/** Encodings under the names that people and programs know them by. */
import { encodingsIn, type Encoding } from '#domain/text/encoding.ts';

const names: Record<Encoding, string> = {
  'utf-8': 'UTF-8',
  gb18030: 'GB18030（简体中文，包括 GBK、GB2312）',
  big5: 'Big5（繁体中文）',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
};

/** One, or a list of them. */
export function encodingNames(list: string): string {
  return encodingsIn(list)
    .map((encoding) => names[encoding])
    .join('、');
}
