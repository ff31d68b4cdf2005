/** The parts of a mail (RFC 2045, RFC 2046). */
import { binaryString } from '../binary-string.ts';

export interface MailPart {
  readonly type: string;
  readonly charset: string | null;
  readonly encoding: string;
  /** One character a byte. */
  readonly body: string;
}

/** Deeper parts are no page. */
const deepest = 5;

/** Every part that is not itself made of parts, in order, and whether the mail stops before its end. */
export function mailParts(bytes: Uint8Array): { parts: MailPart[]; isCut: boolean } {
  const cut = { isCut: false };
  const parts = partsIn(binaryString(bytes), 0, cut);
  return { parts, ...cut };
}

function partsIn(text: string, depth: number, cut: { isCut: boolean }): MailPart[] {
  const end = /\r?\n\r?\n/.exec(text);
  if (!end || depth > deepest) return [];
  const headers = text.slice(0, end.index).replace(/\r?\n[ \t]+/g, ' ');
  const body = text.slice(end.index + end[0].length);
  const type = header(headers, 'Content-Type');
  const boundary = parameter(type, 'boundary');
  if (/^multipart\//i.test(type) && boundary !== null) {
    const sections = body.split(`--${boundary}`);
    // The first is what stands before the parts; what follows the closing mark is no part.
    const closed = sections.findIndex((section, index) => index > 0 && section.startsWith('--'));
    // RFC 2046, 5.1.1: the last part is closed by the boundary with two hyphens behind it.
    cut.isCut ||= closed < 0;
    const parts = sections.slice(1, closed < 0 ? undefined : closed);
    return parts.flatMap((part) => partsIn(part.replace(/^\r?\n/, ''), depth + 1, cut));
  }
  return [
    {
      type: (type.split(';')[0] ?? '').trim().toLowerCase(),
      charset: parameter(type, 'charset'),
      encoding: header(headers, 'Content-Transfer-Encoding').trim().toLowerCase(),
      body,
    },
  ];
}

function header(headers: string, name: string): string {
  const start = `${name.toLowerCase()}:`;
  const line = headers.split(/\r?\n/).find((each) => each.toLowerCase().startsWith(start));
  return line?.slice(start.length).trim() ?? '';
}

function parameter(value: string, name: string): string | null {
  const found = value
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.toLowerCase().startsWith(`${name}=`));
  return found?.slice(name.length + 1).replace(/^"|"$/g, '') || null;
}
