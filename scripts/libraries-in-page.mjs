/**
 * What libraries do that a page of ours cannot: call what came after Chrome 87 (the build lowers syntax by
 * itself; a missing function would leave a blank page; pdf.js brings its own), or start a worker from a
 * blob, which the policy of the page forbids.
 */

/** @returns {import('vite').Plugin[]} */
export function librariesInPage() {
  return [
    {
      name: 'mingzhang-old-browsers',
      transform: {
        filter: { id: /@noble\/hashes/, code: 'Object.hasOwn(' },
        handler: (code) =>
          code.replaceAll('Object.hasOwn(', 'Object.prototype.hasOwnProperty.call('),
      },
    },
    {
      name: 'mingzhang-no-blob-workers',
      // It packs what is large in workers of its own; the other way to pack is in it as well.
      transform: {
        filter: { id: /write-excel-file/, code: 'zipToArrayBuffer, true)' },
        handler: (code) => code.replace('zipToArrayBuffer, true)', 'zipToArrayBufferSync, false)'),
      },
    },
  ];
}
