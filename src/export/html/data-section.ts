/** What stands under a published page: what was changed after it was published, and its data. */
import { formatCount, formatFen } from '#domain/money/format.ts';
import type { ChangedCell } from '#domain/catalog/republication.ts';
import { siteData } from '#words/later/site-words.ts';
import { words } from '#words/words.ts';
import { textColumn } from '../data-table.ts';
import { filesOf, versionOf, type Published } from '../site/published.ts';
import { element, escapeXml } from '../svg/markup.ts';
import { htmlTable } from './table.ts';

/** Every changed cell with both figures; nothing where it was published once. */
export function changedSection({ disclosure, changed }: Published): string {
  if (changed.length === 0) return '';
  const { changedColumns, changedTitle, changedLead, noCell } = siteData;
  const figure = (value: number | null | undefined, { table, kind }: ChangedCell): string => {
    if (value === undefined) return noCell;
    if (value === null) return words.blank;
    if (kind === 'quantity') return formatCount(value);
    const own = disclosure.tables.find(({ id }) => id === table);
    const { unit, decimals } = disclosure;
    const style = { unit: own?.unit ?? unit, decimals: own?.decimals ?? decimals };
    return words.amount(formatFen(value, style), style.unit);
  };
  const columns = (['table', 'row', 'column', 'before', 'after'] as const).map((id) =>
    textColumn(id, changedColumns[id]),
  );
  const table = htmlTable({
    id: 'changed',
    title: changedTitle,
    caption: [changedLead(changed.length)],
    columns,
    rows: changed.map((cell) => ({
      cells: [
        cell.title || cell.table,
        cell.row,
        cell.column,
        figure(cell.before, cell),
        figure(cell.after, cell),
      ],
    })),
    note: null,
  });
  return element('section', { id: 'changed' }, element('h2', {}, changedTitle), table);
}

/** The ways to the data of the page, and the version that it is. */
export function dataSection({ disclosure, entry }: Published): string {
  const files = filesOf(disclosure.id);
  const way = (file: string, said: string) =>
    element('li', {}, element('a', { href: file }, escapeXml(said)));
  return element(
    'section',
    { id: 'data' },
    element('h2', {}, siteData.data),
    element(
      'ul',
      {},
      way(files.csv, siteData.csv),
      way(files.json, siteData.json),
      way(files.descriptor, siteData.descriptor),
      way(files.readme, siteData.readme),
    ),
    element('p', { class: 'quiet' }, escapeXml(siteData.versionSaid(versionOf(entry)))),
  );
}
