/** What does not agree, both sides with their places; what may be asked besides. */
import { groupedFindings } from '#domain/findings/finding-groups.ts';
import type { BriefSeverity } from '#domain/findings/brief-kind.ts';
import type { Finding, Operand } from '#domain/findings/finding.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { formatCount, formatFen } from '#domain/money/format.ts';
import {
  evidencePlace,
  evidenceText,
  findingSentence,
  gatheredWithNames,
  operandText,
} from '#words/later/finding-words.ts';
import { words } from '#words/words.ts';
import type { BriefBlock, BriefDepartment, BriefTable } from './brief.ts';

/** A sum of more parts than these names the first ones; the app shows them all. */
const most = 6;

/** How many identities hold, then the findings of the chosen severities. */
export function findingBlocks(
  { disclosure, report }: BriefDepartment,
  severities: readonly BriefSeverity[],
): BriefBlock[] {
  const say = words.brief;
  const { examined, held, findings } = report;
  const of = (severity: BriefSeverity): Finding[] =>
    severities.includes(severity)
      ? findings.filter((finding) => finding.severity === severity)
      : [];
  const apart = [...of('contradiction'), ...of('warning')];
  const asked = of('question');
  return [
    { kind: 'heading', level: 2, text: say.checksTitle },
    { kind: 'text', text: say.checked(formatCount(examined), formatCount(held)) },
    ...(apart.length > 0 ? [findingTable(apart, disclosure)] : []),
    ...(asked.length > 0
      ? [
          { kind: 'heading' as const, level: 2 as const, text: say.askTitle },
          ...groupedFindings(asked).map(({ findings: [first], asked: of }, index): BriefBlock => {
            const text = of
              ? gatheredWithNames(of.key, of.projects)
              : findingSentence(first, disclosure);
            return { kind: 'text', text: say.numbered(index + 1, text) };
          }),
        ]
      : []),
  ];
}

function findingTable(findings: readonly Finding[], disclosure: Disclosure): BriefTable {
  const say = words.brief.findings;
  return {
    kind: 'table',
    label: words.brief.tableOf(
      disclosure.organization.name,
      disclosure.year,
      words.brief.checksTitle,
    ),
    caption: '',
    columns: [
      { label: say.number, share: 7 },
      { label: say.finding, share: 38 },
      { label: say.cells, share: 36 },
      { label: say.difference, number: true, share: 19 },
    ],
    rows: findings.map((finding, index) => [
      String(index + 1),
      words.brief.told(
        words.findingSeverity[finding.severity],
        findingSentence(finding, disclosure),
      ),
      [...cellsOf(finding, disclosure), ...sameCause(finding)].join('\n'),
      finding.difference === null
        ? words.blank
        : words.amount(formatFen(Math.abs(finding.difference), disclosure), disclosure.unit),
    ]),
  };
}

/** The figures of both sides, else the places that the finding speaks of, a line each. */
function cellsOf({ formula, evidence }: Finding, disclosure: Disclosure): string[] {
  const lines = formula
    ? [...formula.left.operands, ...formula.right.operands].flatMap((operand) =>
        operandLines(operand, disclosure),
      )
    : evidence.map(({ ref }) => placed(evidenceText(ref, disclosure), ref, disclosure));
  const shown = lines.slice(0, most);
  return lines.length > most ? [...shown, words.brief.further(lines.length - most)] : shown;
}

function sameCause({ witnesses = [], unlistedWitnesses = 0 }: Finding): string[] {
  const count = witnesses.length + unlistedWitnesses;
  return count === 0 ? [] : [words.brief.sameCause(count)];
}

/** Nothing for a figure that stands nowhere, such as the twelve months of a year. */
function operandLines(operand: Operand, disclosure: Disclosure): string[] {
  if (!operand.ref) return [];
  const amount = operandText(operand, disclosure);
  if (operand.document !== undefined) return [words.brief.elsewhere(amount, operand.document)];
  const name = evidenceText(operand.ref, disclosure);
  return [words.brief.cell(placed(name, operand.ref, disclosure), amount)];
}

function placed(name: string, ref: NonNullable<Operand['ref']>, disclosure: Disclosure): string {
  const place = evidencePlace(ref, disclosure);
  return place === '' ? name : words.brief.at(name, place);
}
