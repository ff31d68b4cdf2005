/** What was found in one document, or in many, as a table: a row a finding, with the places it speaks of. */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import type { Evidence, Finding } from '#domain/findings/finding.ts';
import { evidencePlace, evidenceText, findingSentence } from '#words/later/finding-words.ts';
import { words } from '#words/words.ts';
import { amountColumn, styleAcross, textColumn, type DataTable } from './data-table.ts';

/** The findings of a document, and the other documents that their places may stand in. */
export interface FoundIn {
  readonly disclosure: Disclosure;
  readonly findings: readonly Finding[];
  readonly related: readonly Disclosure[];
}

/** Amounts in the unit of the documents, or in 万元 where they have several. */
export function findingsData(title: string, found: readonly FoundIn[]): DataTable {
  const columns = words.takeAway.listColumns;
  const style = styleAcross(found.map(({ disclosure }) => disclosure));
  return {
    id: 'findings',
    title,
    caption: [],
    columns: [
      textColumn('region', columns.region),
      textColumn('organization', columns.organization),
      textColumn('edition', columns.edition),
      textColumn('severity', columns.severity),
      textColumn('finding', columns.finding),
      amountColumn('left', columns.left, style),
      amountColumn('right', columns.right, style),
      amountColumn('difference', columns.difference, style),
      textColumn('cells', columns.cells),
      textColumn('rule', columns.id),
    ],
    rows: found.flatMap(({ disclosure, findings, related }) =>
      findings.map((finding) => {
        const { values, severity, difference, evidence, rule } = finding;
        const { region, organization, year, stage } = disclosure;
        const sides = 'left' in values ? [values.left, values.right] : [null, null];
        return {
          cells: [
            region.name,
            organization.name,
            words.yearAndStage(year, stage),
            words.findingSeverity[severity],
            findingSentence(finding, disclosure),
            ...sides,
            difference,
            evidence.map((each) => placed(each, disclosure, related)).join('\n'),
            rule,
          ],
        };
      }),
    ),
    note: null,
  };
}

/** The figure's name and place; of another document, which one. */
function placed(
  { ref, document }: Evidence,
  disclosure: Disclosure,
  related: readonly Disclosure[],
): string {
  const other = document === undefined ? null : related.find(({ id }) => id === document);
  const at = other ?? disclosure;
  const name = evidenceText(ref, at);
  const place = evidencePlace(ref, at);
  const text = place === '' ? name : words.brief.at(name, place);
  return other
    ? words.takeAway.inDocument(words.yearAndStage(other.year, other.stage), text)
    : text;
}
