import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import type { EvidenceRef } from '#domain/findings/finding.ts';
import { printFigureRef } from '#domain/disclosure/figure.ts';
import { link } from '#store/address/address.svelte.ts';

/** The address at which the place of a finding can be looked at. */
export function placeAddress(ref: EvidenceRef, disclosure: Disclosure): string {
  const at = { screen: 'disclosure' as const, id: disclosure.id };
  switch (ref.kind) {
    case 'row':
    case 'table':
      return link({ ...at, view: 'tables', query: { table: ref.table } });
    case 'text':
    case 'term':
      return link({ ...at, view: 'department' });
    case 'indicator': {
      const find = ref.project === null ? undefined : disclosure.projects[ref.project]?.name;
      return link({ ...at, view: 'targets', query: { find } });
    }
    case 'cell':
    case 'statement':
    case 'change':
    case 'project':
      return link({ ...at, view: 'tables', query: { cell: printFigureRef(ref) } });
  }
}
