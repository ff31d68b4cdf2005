/**
 * What libraries call that came after Chrome 87, written as it was before. The build lowers syntax by
 * itself; a missing function would leave a blank page. pdf.js brings its own.
 */

/** @returns {import('vite').Plugin} */
export function forOldBrowsers() {
  return {
    name: 'mingzhang-old-browsers',
    transform: {
      filter: { id: /@noble\/hashes/, code: 'Object.hasOwn(' },
      handler: (code) => code.replaceAll('Object.hasOwn(', 'Object.prototype.hasOwnProperty.call('),
    },
  };
}
