/**
 * `npm run audit`: whether a package of the lockfile is of a version that an advisory names. The list is
 * shipped with its date (scripts/advisories.json), so that it is read without a network and the answer
 * is the same everywhere. Ends with 1 where one is named and no reason is written down.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const read = (file) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));

/** Negative where the first version is the older one; a pre-release counts as its release. */
function compared(one, other) {
  const [left, right] = [one, other].map((version) => version.split('-')[0].split('.').map(Number));
  const at = [0, 1, 2].find((part) => (left[part] ?? 0) !== (right[part] ?? 0));
  return at === undefined ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}

/** Every package of a lockfile with its version; one may be there in several. */
function packagesIn({ packages }) {
  return Object.entries(packages).flatMap(([path, { name, version }]) =>
    path === '' || !version ? [] : [{ name: name ?? path.split('node_modules/').pop(), version }],
  );
}

/** What a list of advisories says of a lockfile. */
export function audit(lock, { advisories }) {
  return packagesIn(lock).flatMap(({ name, version }) =>
    advisories
      .filter((each) => each.package === name)
      .filter(({ from, fixed }) => compared(version, from) >= 0 && compared(version, fixed) < 0)
      .map(({ id, fixed, accepted = null }) => ({ name, version, id, fixed, accepted })),
  );
}

/** The lockfile of the project against the list that is shipped. */
export function auditProject() {
  return audit(read('../package-lock.json'), read('advisories.json'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { date, advisories } = read('advisories.json');
  console.log(`${advisories.length} advisories, as of ${date}.`);
  const found = auditProject();
  for (const { name, version, id, fixed, accepted } of found) {
    console.log(`${name} ${version}: ${id}, fixed in ${fixed}. ${accepted ?? 'Not accepted.'}`);
  }
  process.exitCode = found.some(({ accepted }) => accepted === null) ? 1 : 0;
}
