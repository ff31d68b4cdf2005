/** Parts that an Office file says it has (ECMA-376 part 2, 9.3 and 10.1.2.2) and does not have. */
import { issue, type Issue } from '#domain/issues/issue.ts';
import { readXml } from './xml.ts';
import type { ZipArchive } from './zip.ts';

/** So many are named. */
const mostNamed = 20;

/**
 * A warning (`part-missing`) for each part that the list of content types or the relations of the main
 * part name and the archive lacks, and for such a list that cannot be read. What lies outside the file
 * is never looked for.
 */
export function missingParts(archive: ZipArchive, main: string): Issue[] {
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const relations = `${folder}_rels/${main.slice(folder.length)}.rels`;
  const named = [
    ...namesIn(archive, '[Content_Types].xml', (name, attribute) =>
      name === 'Override' ? attribute('PartName') : undefined,
    ),
    ...namesIn(archive, relations, (name, attribute) => {
      const inside = name === 'Relationship' && attribute('TargetMode') !== 'External';
      const target = inside ? attribute('Target') : undefined;
      return target === undefined || target.startsWith('#') ? undefined : resolved(target, folder);
    }),
  ];
  const missing = new Set(named.map(plainName).filter((name) => !archive.has(name)));
  return [...missing].slice(0, mostNamed).map((part) => issue('part-missing', 'warning', { part }));
}

type NameIn = (name: string, attribute: (name: string) => string | undefined) => string | undefined;

/** The names in a list; its own where the list cannot be read. */
function namesIn(archive: ZipArchive, list: string, nameIn: NameIn): string[] {
  if (!archive.has(list)) return [];
  const { value } = archive.part(list);
  if (value === null) return [`${list}?`];
  const names: string[] = [];
  const failure = readXml(value, list, {
    open(name, attribute) {
      const found = nameIn(name, attribute);
      if (found !== undefined && found !== '') names.push(found);
    },
    close() {},
    text() {},
  });
  return failure ? [`${list}?`] : names;
}

/** A target is relative to the folder of the part that names it, or to the whole with a slash first. */
function resolved(target: string, folder: string): string {
  if (target.startsWith('/')) return target;
  const steps: string[] = folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** As the archive names it: without the slash, and without the signs that an address needs. */
function plainName(name: string): string {
  const bare = name.replace(/^\//, '').replace(/[?#].*$/, (rest) => (rest === '?' ? '?' : ''));
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
}
