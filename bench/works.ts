/** What is measured of a document, ours and others', by name; each loads its own library and no other. */
type Work = (bytes: Uint8Array, file: string) => unknown;

export const works = {
  /** Bytes → neutral document. */
  read: async () => (await import('../src/ingest/read/read-document.ts')).readDocument,
  /** Bytes → disclosure with its issues. */
  import: async () => (await import('../src/ingest/import-document.ts')).importDocument,
  'mammoth to HTML': async () => {
    const { default: mammoth } = await import('mammoth');
    return (bytes) => mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  },
  'SheetJS reading': async () => {
    const { read } = await import('@e965/xlsx');
    return (bytes) => read(bytes, { type: 'array' });
  },
  'parse5 parsing': async () => {
    const { parse } = await import('parse5');
    return (bytes) => parse(new TextDecoder().decode(bytes));
  },
  'pdf.js text': async () => {
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    return async (bytes) => {
      const task = getDocument({ data: bytes.slice(), isEvalSupported: false, verbosity: 0 });
      const document = await task.promise;
      for (let number = 1; number <= document.numPages; number += 1) {
        const page = await document.getPage(number);
        await page.getTextContent();
        page.cleanup();
      }
      await task.destroy();
    };
  },
} satisfies Record<string, () => Promise<Work>>;

export type WorkName = keyof typeof works;
