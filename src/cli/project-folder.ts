/**
 * The project that this program belongs to, run from its sources or as it was built. It is told from
 * this file, which stands two folders deep in both: built, everything is in dist/cli.
 */
export const projectFolder = new URL('../../', import.meta.url);
