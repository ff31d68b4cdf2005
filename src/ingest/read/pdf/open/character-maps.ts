/**
 * Addresses of the CMaps that the build puts beside the app, by their place in pdf.js' package: those
 * for Chinese, of the character collections Adobe-GB1 and Adobe-CNS1.
 */
export const characterMaps = import.meta.glob<string>(
  '/node_modules/pdfjs-dist/cmaps/{Adobe-GB1,GB,UniGB,Adobe-CNS1,B5,CNS,ET,HK,UniCNS}*.bcmap',
  { query: '?url', import: 'default', eager: true },
);
