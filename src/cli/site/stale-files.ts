/** Files of earlier publications: embeds that are pinned to a version, and links, still lead to them. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Hashed data with its scripts, and pages: other files that lie there are not ours to remove. */
const ours = {
  data: /^(?:regions|disclosures)[/\\].+-[0-9a-f]{12}\.json(?:\.js)?$/,
  pages:
    /^(?:\d{2,12}-.+\.(?:html|png|csv|json|README\.md)|region-\d{2,12}\.(?:datapackage\.json|atom\.xml)|(?:atom|sitemap)\.xml|page-[0-9a-f]{8}\.css)$/,
};

/** Paths inside the folder that are not among those `kept`; `kept` are written with `/`. */
export function staleFiles(
  kind: keyof typeof ours,
  folder: string,
  kept: ReadonlySet<string>,
): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => ours[kind].test(path))
    .filter((path) => !kept.has(path.replaceAll('\\', '/').replace(/\.js$/, '')));
}

export function removeFiles(folder: string, paths: readonly string[]): void {
  for (const path of paths) rmSync(join(folder, path));
}
