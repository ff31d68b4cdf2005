/** One region that lists that many departments: the files of the library by their paths. */
export function departments(count: number): ReadonlyMap<string, string>;
/** That many departments' disclosures as files: their paths. */
export function disclosures(count: number): string[];
/** A disclosure with that many rows, as a file: its path in a list. */
export function disclosureOfRows(count: number): string[];
