/** A published disclosure, with what its list says of it, and where everything of it stands. */
import type { ShardDisclosure } from '#domain/catalog/catalog.ts';
import type { ChangedCell } from '#domain/catalog/republication.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';

export interface Published {
  readonly disclosure: Disclosure;
  readonly entry: ShardDisclosure;
  /** Cells that are not as first published, where it was published again. */
  readonly changed: readonly ChangedCell[];
}

/** Files beside the page of a disclosure, by their names in its folder. */
export function filesOf(id: string) {
  return {
    page: `${id}.html`,
    csv: `${id}.csv`,
    json: `${id}.json`,
    descriptor: `${id}.datapackage.json`,
    readme: `${id}.README.md`,
  } as const;
}

/** The address of a file in the pages' folder; relative where the site's own address is not known. */
export function addressOf(file: string, site: string | null): string {
  return site === null ? file : `${site.replace(/\/+$/, '')}/pages/${encodeURI(file)}`;
}

/** The version of the data, short enough to be written down. */
export function versionOf({ sha256 }: ShardDisclosure): string {
  return sha256.slice(0, 12);
}

/** The feed of a region, by its code. */
export function regionFeed(code: string): string {
  return `region-${code}.atom.xml`;
}
