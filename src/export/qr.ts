/** A QR code (ISO/IEC 18004) of an address, as one path. */
import qrcode from 'qrcode-generator';

export interface QrCode {
  /** Dark modules as runs, in units of a module, the quiet zone of four around them included. */
  readonly path: string;
  /** How many modules it is wide and high with its quiet zone. */
  readonly size: number;
}

/** A code of more characters needs modules so small that phones across a room cannot read it. */
const longest = 800;
const quietZone = 4;

/**
 * The code of an address at error correction M; `null` where the address is too long for a code that
 * can be read. The address is ASCII, as URLs are.
 */
export function qrCode(address: string): QrCode | null {
  if (address.length > longest) return null;
  const code = qrcode(0, 'M');
  code.addData(address, 'Byte');
  code.make();
  const count = code.getModuleCount();
  const runs: string[] = [];
  for (let row = 0; row < count; row += 1) {
    let start = -1;
    for (let column = 0; column <= count; column += 1) {
      const dark = column < count && code.isDark(row, column);
      if (dark && start < 0) start = column;
      if (dark || start < 0) continue;
      const width = column - start;
      runs.push(`M${start + quietZone} ${row + quietZone}h${width}v1h${-width}z`);
      start = -1;
    }
  }
  return { path: runs.join(''), size: count + 2 * quietZone };
}
