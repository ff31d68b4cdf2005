/** The records of a workbook of Excel 97 to 2003 (MS-XLS 2.1.4), as far as cells need them. */

/** What tells of cells, their formats and whether they are shown (MS-XLS 2.3). */
const wanted = new Set([
  0x000a, // EOF
  0x0022, // Date1904
  0x002f, // FilePass
  0x0031, // Font
  0x003c, // Continue
  0x0042, // CodePage
  0x007d, // ColInfo
  0x0085, // BoundSheet8
  0x00bd, // MulRk
  0x00be, // MulBlank
  0x00d6, // RString
  0x00e0, // XF
  0x00e5, // MergeCells
  0x00fc, // SST
  0x00fd, // LabelSst
  0x0200, // Dimensions
  0x0201, // Blank
  0x0203, // Number
  0x0204, // Label
  0x0205, // BoolErr
  0x0207, // String
  0x0208, // Row
  0x027e, // RK
  0x041e, // Format
  0x0809, // BOF
]);

/** BOF */
const beginning = 0x0809;
const formula = 0x0006;
/** Where the length of a formula stands, behind its cell and the value that was computed. */
const formulaLength = 20;

const ending = 0x000a;
/** Of a sheet: where its records begin stands first in it (MS-XLS 2.4.28). */
const sheet = 0x0085;

/**
 * How many places of the stream are not as they must be: a part that begins and does not end, a record
 * that is cut off, a sheet that begins where no part does.
 */
export function misplacedRecords(stream: Uint8Array): number {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const parts = new Set<number>();
  const sheets: number[] = [];
  let depth = 0;
  let misplaced = 0;
  let at = 0;
  while (at + 4 <= stream.length) {
    const kind = view.getUint16(at, true);
    const next = at + 4 + view.getUint16(at + 2, true);
    if (kind === 0 && depth === 0) break;
    if (next > stream.length) misplaced += 1;
    if (kind === beginning) {
      parts.add(at);
      depth += 1;
    } else if (kind === ending) depth -= 1;
    else if (kind === sheet && at + 8 <= stream.length) sheets.push(view.getUint32(at + 4, true));
    at = next;
  }
  return misplaced + Math.abs(depth) + sheets.filter((place) => !parts.has(place)).length;
}

/** A kind of record that SheetJS knows and passes over: page breaks. */
const passedOver = 0x001b;

/**
 * The stream with every other record made one that is passed over, and every formula made empty: the
 * value that the file keeps beside it is what is read. SheetJS follows the formulas even of a damaged
 * file, and of some to no end. All records stay where they are, because others tell their places. `null` where the stream
 * does not begin with the record that it must begin with.
 */
export function cellRecords(stream: Uint8Array): Uint8Array | null {
  const records = stream.slice();
  const view = new DataView(records.buffer);
  if (records.length < 4 || view.getUint16(0, true) !== beginning) return null;
  for (let at = 0; at + 4 <= records.length; at += 4 + view.getUint16(at + 2, true)) {
    const kind = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    const whole = at + 4 + length <= records.length && length >= formulaLength + 2;
    if (kind === formula && whole) view.setUint16(at + 4 + formulaLength, 0, true);
    else if (!wanted.has(kind)) view.setUint16(at, passedOver, true);
  }
  return records;
}
