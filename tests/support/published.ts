/** A disclosure as it stands in a library, for what is written beside its page. */
import { printBudgetJson } from '#domain/disclosure/budget-json.ts';
import type { ShardDisclosure } from '#domain/catalog/catalog.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import type { Published } from '#export/site/published.ts';
import { sha256Of } from '../../src/cli/publish/library-files.ts';

export function publishedOf(
  disclosure: Disclosure,
  more: Partial<ShardDisclosure> = {},
  changed: Published['changed'] = [],
): Published {
  const { id, organization, year, stage, unit } = disclosure;
  const text = printBudgetJson(disclosure);
  const sha256 = sha256Of(text);
  const entry = {
    id,
    organization: { code: organization.code, name: organization.name, initials: '' },
    year,
    stage,
    total: null,
    unit,
    totalLastYear: null,
    path: `disclosures/${id}-${sha256.slice(0, 12)}.json`,
    sha256,
    bytes: Buffer.byteLength(text),
    ...more,
  };
  return { disclosure, entry, changed };
}
