/** How much a document may ask of the machine that reads it; more is no disclosure but an attack. */
export const limits = {
  /** Parts of an archive. */
  entries: 2_000,
  /** Megabytes that one part of an archive, and all that are read together, may unpack to. */
  partMegabytes: 60,
  unpackedMegabytes: 200,
  /** A part larger than `ratioMegabytes` may unpack to at most so many times its packed size. */
  ratio: 200,
  ratioMegabytes: 5,
  /** Elements inside one another: in XML, and in a web page as browsers limit it. */
  xmlDepth: 200,
  htmlDepth: 512,
  htmlElements: 1_000_000,
  rows: 50_000,
  columns: 256,
  /** Of one table and of a document. */
  cells: 1_000_000,
  /** Characters in a cell, as in Excel. */
  cellText: 32_767,
} as const;

export const megabyte = 1024 * 1024;
