/**
 * One page of a PDF as a picture, with the places on it where something is printed. It is drawn where
 * documents are read, away from the screen; fonts of the document are drawn as outlines and installed
 * nowhere. Scripts, forms and annotations are not looked at.
 */
import { LocalFiles } from '../open/local-files.ts';
import { amountsIn, type Box, type PrintedItem } from './printed-places.ts';

export interface PagePicture {
  /** A PNG. */
  readonly image: Blob;
  /** In px. */
  readonly width: number;
  readonly height: number;
  /** Where it is printed, in shares of width and height; empty where it is not found. */
  readonly marks: readonly Box[];
}

export interface PageWanted {
  /** Counted from 1. */
  readonly page: number;
  /** How wide the picture is to be, in px. */
  readonly width: number;
  /** What is looked for on the page: an amount as it is printed, and the name of its row. */
  readonly amount: string;
  readonly row: string;
}

/** Draws it; `null` where the document cannot be opened or the page cannot be drawn. */
export async function drawPage(bytes: Uint8Array, wanted: PageWanted): Promise<PagePicture | null> {
  const { loadPdfJs } = await import('../open/load-pdf-js.ts');
  const { library, startParser } = await loadPdfJs();
  const worker = startParser();
  const task = library.getDocument({
    data: bytes.slice(),
    worker,
    BinaryDataFactory: LocalFiles,
    CanvasFactory: Canvases,
    FilterFactory: NoFilters,
    cMapUrl: 'cmaps/',
    cMapPacked: true,
    useWorkerFetch: false,
    isEvalSupported: false,
    enableXfa: false,
    useWasm: false,
    useSystemFonts: true,
    disableFontFace: true,
    isOffscreenCanvasSupported: true,
    isImageDecoderSupported: false,
    maxImageSize: 16_000_000,
    verbosity: library.VerbosityLevel.ERRORS,
  });
  try {
    const page = await (await task.promise).getPage(wanted.page);
    const viewport = page.getViewport({
      scale: wanted.width / page.getViewport({ scale: 1 }).width,
    });
    const { canvas, context } = new Canvases().create(viewport.width, viewport.height);
    await page.render({
      canvas: null,
      canvasContext: context as unknown as CanvasRenderingContext2D,
      viewport,
      annotationMode: 0,
    }).promise;
    const { items } = await page.getTextContent();
    const printed = items.flatMap((item): PrintedItem[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const { str, transform, width, height } = item;
      const [, , , , x = 0, y = 0] = transform as number[];
      const [left = 0, bottom = 0] = viewport.convertToViewportPoint(x, y);
      const box = {
        x: left / viewport.width,
        y: (bottom - height * viewport.scale) / viewport.height,
        width: (width * viewport.scale) / viewport.width,
        height: (height * viewport.scale) / viewport.height,
      };
      return [{ text: str, box }];
    });
    return {
      image: await canvas.convertToBlob({ type: 'image/png' }),
      width: canvas.width,
      height: canvas.height,
      marks: amountsIn(printed, wanted.amount, wanted.row),
    };
  } catch {
    return null;
  } finally {
    await task.destroy();
    worker.destroy();
  }
}

interface Drawn {
  canvas: OffscreenCanvas;
  context: OffscreenCanvasRenderingContext2D;
}

/** Canvases without a page around them. */
class Canvases {
  create(width: number, height: number): Drawn {
    const canvas = new OffscreenCanvas(Math.ceil(width), Math.ceil(height));
    const context = canvas.getContext('2d');
    if (!context) throw new Error('This browser draws nothing outside of a page.');
    return { canvas, context };
  }

  reset({ canvas }: Drawn, width: number, height: number): void {
    canvas.width = Math.ceil(width);
    canvas.height = Math.ceil(height);
  }

  destroy({ canvas }: Drawn): void {
    canvas.width = 0;
    canvas.height = 0;
  }
}

/** SVG filters need a page; without them a few soft shadows are missing. */
class NoFilters {
  addFilter(): string {
    return 'none';
  }
  addHCMFilter(): string {
    return 'none';
  }
  addAlphaFilter(): string {
    return 'none';
  }
  addLuminosityFilter(): string {
    return 'none';
  }
  addHighlightHCMFilter(): string {
    return 'none';
  }
  destroy(): void {
    // Nothing was made.
  }
}
