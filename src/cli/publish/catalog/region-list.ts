/** The list of a region, and its line in the catalog. */
import type {
  CatalogRegion,
  Checked,
  RegionYear,
  Shard,
  ShardDisclosure,
} from '#domain/catalog/catalog.ts';
import { stages } from '#domain/disclosure/disclosure.ts';
import { fenFromNumber, numberFromFen } from '#domain/money/money.ts';
import { namedFile, printList, type NamedFile } from '../library-files.ts';

/** The file of the list, in its order, and what the catalog says of it. */
export function regionList(
  region: { readonly code: string; readonly name: string },
  entries: readonly ShardDisclosure[],
): { readonly file: NamedFile; readonly line: CatalogRegion } {
  const disclosures = [...entries].sort(byOrganizationAndYear);
  const shard: Shard = { format: 'mingzhang-region', version: 1, region, disclosures };
  const file = namedFile('regions', region.code, printList(shard));
  const { path, sha256 } = file;
  const years = yearsOf(disclosures);
  return {
    file,
    line: { ...region, path, sha256, disclosures: disclosures.length, years },
  };
}

/** By name, then stage, the newest year first; by id where these are the same. */
function byOrganizationAndYear(a: ShardDisclosure, b: ShardDisclosure): number {
  const key = ({ organization, stage }: ShardDisclosure) => `${organization.name}\n${stage}`;
  if (a.organization.name === b.organization.name && a.year !== b.year) return b.year - a.year;
  if (key(a) === key(b)) return a.id < b.id ? -1 : 1;
  return key(a) < key(b) ? -1 : 1;
}

function yearsOf(entries: readonly ShardDisclosure[]): RegionYear[] {
  const groups = new Map<string, ShardDisclosure[]>();
  for (const entry of entries) {
    const key = `${9_999 - entry.year}-${stages.indexOf(entry.stage)}`;
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, group]) => yearOf(group));
}

function yearOf(group: readonly ShardDisclosure[]): RegionYear[] {
  const [first] = group;
  if (!first) return [];
  const departments = group.filter(({ kind }) => kind !== 'unit');
  const totals = departments.map(({ total, unit }) => {
    const fen = total === null ? 0 : fenFromNumber(total, unit);
    return typeof fen === 'number' ? fen : 0;
  });
  return [
    {
      year: first.year,
      stage: first.stage,
      departments: departments.length,
      units: group.length - departments.length,
      total: numberFromFen(
        totals.reduce((sum, fen) => sum + fen, 0),
        '万元',
      ),
      checked: group.reduce((all, entry) => added(all, entry.checked ?? none), none),
    },
  ];
}

const none: Checked = { examined: 0, held: 0, contradictions: 0, warnings: 0, questions: 0 };

function added(one: Checked, other: Checked): Checked {
  return {
    examined: one.examined + other.examined,
    held: one.held + other.held,
    contradictions: one.contradictions + other.contradictions,
    warnings: one.warnings + other.warnings,
    questions: one.questions + other.questions,
  };
}
