/** pdf.js' parsing part: imported for leaving itself where the library finds it. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
