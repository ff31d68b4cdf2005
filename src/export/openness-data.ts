/** 公开自查 as tables: of one disclosure a row a criterion, of many a row a disclosure. */
import { criteria, type Judged } from '#checks/openness/openness.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { formatCount, formatFen } from '#domain/money/format.ts';
import { evidencePlace, evidenceText } from '#words/later/finding-words.ts';
import { openness } from '#words/later/openness-words.ts';
import { words } from '#words/words.ts';
import { textColumn, type DataTable } from './data-table.ts';

/** What a criterion's line says beside its verdict: how much of how much, and what is not found. */
export function opennessRemark(
  { criterion: { id }, judgement }: Judged,
  disclosure: Disclosure,
): string {
  if (!judgement) return '';
  const { share } = judgement;
  const said = (amount: number) =>
    share?.unit === 'fen'
      ? words.amount(formatFen(amount, disclosure), disclosure.unit)
      : formatCount(amount);
  const part = share ? openness.share(id, said(share.of), said(share.all)) : '';
  return [part, openness.lacking(id, judgement)].filter((text) => text !== '').join('；');
}

/** The criteria that can be told, each with its verdict, its places and what it rests on. */
export function opennessData(disclosure: Disclosure, judged: readonly Judged[]): DataTable {
  const { columns } = openness;
  const told = judged.flatMap((each) =>
    each.judgement ? [{ ...each, judgement: each.judgement }] : [],
  );
  return {
    id: 'openness',
    title: openness.title,
    caption: [disclosure.organization.name, words.yearAndStage(disclosure.year, disclosure.stage)],
    columns: [
      textColumn('head', columns.head),
      textColumn('criterion', columns.criterion),
      textColumn('verdict', columns.verdict),
      textColumn('remark', columns.remark),
      textColumn('places', columns.places),
      textColumn('basis', columns.basis),
    ],
    rows: told.map((each) => {
      const { criterion, judgement } = each;
      const places = judgement.places.map((ref) => {
        const place = evidencePlace(ref, disclosure);
        const name = evidenceText(ref, disclosure);
        return place === '' ? name : words.brief.at(name, place);
      });
      return {
        cells: [
          openness.heads[criterion.head],
          openness.name(criterion.id),
          openness.verdicts[judgement.verdict],
          opennessRemark(each, disclosure) || null,
          places.join('\n') || null,
          openness.basis(criterion.id) || null,
        ],
      };
    }),
    note: openness.lead,
  };
}

export interface OpennessOf {
  readonly organization: string;
  readonly edition: string;
  readonly judged: readonly Judged[] | null;
}

/** A row a disclosure, a column a criterion; blank where it cannot be told or is not looked at yet. */
export function opennessMatrix(rows: readonly OpennessOf[]): DataTable {
  const { listColumns } = words.takeAway;
  return {
    id: 'openness-matrix',
    title: openness.matrixTitle,
    caption: [],
    columns: [
      textColumn('organization', listColumns.organization),
      textColumn('edition', listColumns.edition),
      ...criteria.map(({ id, head }) => textColumn(id, openness.name(id), [openness.heads[head]])),
    ],
    rows: rows.map(({ organization, edition, judged }) => ({
      cells: [
        organization,
        edition,
        ...criteria.map(({ id }) => {
          const found = judged?.find(({ criterion }) => criterion.id === id)?.judgement;
          return found ? openness.verdicts[found.verdict] : null;
        }),
      ],
    })),
    note: openness.lead,
  };
}
