/**
 * pdf.js, for its text and lines only: no viewer, no scripts, no images, no fonts installed. It is
 * loaded when the first PDF is read.
 */
import { issue, type Result } from '#domain/issues/issue.ts';
import { LocalFiles } from '../open/local-files.ts';
import type { Matrix } from './geometry.ts';
import type { FontMeasures } from './page-content.ts';

/** The drawing operators by name, and which of them paint. */
export interface OpsTable extends Readonly<Record<OperatorName, number>> {
  readonly strokes: ReadonlySet<number>;
  readonly fills: ReadonlySet<number>;
}

type OperatorName = (typeof operatorNames)[number];
const operatorNames = [
  'save',
  'restore',
  'transform',
  'paintFormXObjectBegin',
  'paintFormXObjectEnd',
  'beginText',
  'setTextMatrix',
  'moveText',
  'setLeadingMoveText',
  'nextLine',
  'setLeading',
  'setFont',
  'setCharSpacing',
  'setWordSpacing',
  'setHScale',
  'setTextRise',
  'showText',
  'setTextRenderingMode',
  'clip',
  'eoClip',
  'setFillRGBColor',
  'setStrokeRGBColor',
  'constructPath',
] as const;

export interface PageOperators {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  /** From the page's own measures, which may be turned and count upwards, to the page as seen. */
  readonly view: Matrix;
  readonly functions: readonly number[];
  readonly operands: readonly unknown[];
  readonly fontOf: (name: string) => FontMeasures | null;
}

export interface OpenPdf {
  readonly pages: number;
  readonly ops: OpsTable;
  /** Whether a page draws more than is read; then nothing further can be asked. */
  readonly exceeded: boolean;
  /** `null` where the page is broken. */
  operatorsOf(page: number): Promise<PageOperators | null>;
  close(): Promise<void>;
}

/** Of one page; a dense table takes a twentieth of it. */
export const mostOperators = 250_000;

/**
 * Opens a document. A password that is needed to open it gives `file-encrypted`; one that only
 * restricts printing or copying does not matter. What pdf.js cannot repair gives `file-corrupt`.
 */
export async function openPdf(bytes: Uint8Array): Promise<Result<OpenPdf>> {
  const { loadPdfJs } = await import('../open/load-pdf-js.ts');
  const { library, startParser } = await loadPdfJs();
  let operators = 0;
  let exceeded = false;
  let stop: (nothing: null) => void = () => {};
  const stopped = new Promise<null>((resolve) => (stop = resolve));
  const worker = startParser((message) => {
    operators += operatorsIn(message);
    if (exceeded || operators <= mostOperators) return;
    // The work is ended where it is: forms that draw forms have no end of their own.
    exceeded = true;
    stop(null);
    void task.destroy();
  });
  const close = async (task: { destroy(): Promise<void> }) => {
    await task.destroy();
    worker.destroy();
  };
  const task = library.getDocument({
    // A copy: pdf.js takes the bytes away from whoever gave them.
    data: bytes.slice(),
    worker,
    BinaryDataFactory: LocalFiles,
    cMapUrl: 'cmaps/',
    cMapPacked: true,
    useWorkerFetch: false,
    isEvalSupported: false,
    enableXfa: false,
    useWasm: false,
    useSystemFonts: false,
    // Else the outline of every glyph is worked out. No font is installed: see drawing-globals.ts.
    disableFontFace: false,
    ownerDocument: { fonts: new Set() } as never,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: 0,
    verbosity: library.VerbosityLevel.INFOS,
  });
  try {
    const document = await task.promise;
    const { OPS } = library;
    const ops: OpsTable = {
      ...(Object.fromEntries(operatorNames.map((name) => [name, OPS[name]])) as Record<
        OperatorName,
        number
      >),
      strokes: new Set([
        OPS.stroke,
        OPS.closeStroke,
        OPS.fillStroke,
        OPS.eoFillStroke,
        OPS.closeFillStroke,
        OPS.closeEOFillStroke,
      ]),
      fills: new Set([
        OPS.fill,
        OPS.eoFill,
        OPS.fillStroke,
        OPS.eoFillStroke,
        OPS.closeFillStroke,
        OPS.closeEOFillStroke,
      ]),
    };
    const value: OpenPdf = {
      pages: document.numPages,
      ops,
      get exceeded() {
        return exceeded;
      },
      operatorsOf: (page) => {
        operators = 0;
        // Whoever asked is never answered by a work that was ended.
        return Promise.race([operatorsOf(document, page), stopped]);
      },
      close: () => close(task),
    };
    return { value, issues: [] };
  } catch (error) {
    await close(task);
    const encrypted = error instanceof Error && error.name === 'PasswordException';
    const found = encrypted
      ? issue('file-encrypted', 'error', {})
      : issue('file-corrupt', 'error', { part: '' });
    return { value: null, issues: [found] };
  }
}

/** How many operators of a page a message from the parser brings. */
function operatorsIn(message: unknown): number {
  const { chunk } = message as { chunk?: { fnArray?: { length?: unknown } } | null };
  const count = chunk?.fnArray?.length;
  return typeof count === 'number' ? count : 0;
}

type PdfDocument = Awaited<
  ReturnType<typeof import('pdfjs-dist/legacy/build/pdf.mjs').getDocument>['promise']
>;

async function operatorsOf(document: PdfDocument, number: number): Promise<PageOperators | null> {
  try {
    const page = await document.getPage(number);
    const list = await page.getOperatorList({ annotationMode: 0 });
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const fonts = new Map<string, FontMeasures | null>();
    const fontOf = (name: string) => {
      if (!fonts.has(name)) fonts.set(name, measures(page.commonObjs, name));
      return fonts.get(name) ?? null;
    };
    // Read now: cleaning the page up forgets its fonts.
    for (const [index, operator] of list.fnArray.entries()) {
      const [name] = (list.argsArray[index] ?? []) as [unknown?];
      if (operator === fontOperator && typeof name === 'string') fontOf(name);
    }
    page.cleanup();
    return {
      page: number,
      width,
      height,
      view: transform as unknown as Matrix,
      functions: list.fnArray,
      operands: list.argsArray,
      fontOf,
    };
  } catch {
    return null;
  }
}

/** OPS.setFont */
const fontOperator = 37;

function measures(
  fonts: { has(name: string): boolean; get(name: string): unknown },
  name: string,
): FontMeasures | null {
  if (!fonts.has(name)) return null;
  const font = fonts.get(name) as { fontMatrix?: readonly number[]; vertical?: boolean } | null;
  return { scale: font?.fontMatrix?.[0] ?? 0.001, vertical: font?.vertical === true };
}
