/** `check FILE… [--json]`: what does not agree in documents, and what may be asked about them. */
import type { Thresholds } from '#checks/options.ts';
import { runChecks, type CheckReport } from '#checks/run-checks.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import type { Finding, Formula, Operand } from '#domain/findings/finding.ts';
import { numberFromFen } from '#domain/money/money.ts';
import { cliWords } from '#words/zh/cli/cli.ts';
import { evidencePlace, evidenceText, operandText } from '#words/zh/names/evidence.ts';
import { findingSentence } from '#words/zh/findings/findings.ts';
import { review as words } from '#words/zh/screens/review.ts';
import { findingSeverityWords } from '#words/zh/names/severities.ts';
import { readDisclosure, type ReadOptions } from '../files.ts';
import { forTerminal, shownName, Stop, tell, type ExitCode } from '../reply.ts';

export interface CheckRequest extends ReadOptions {
  readonly files: readonly string[];
  /** One JSON array for all files instead of lines. */
  readonly json: boolean;
  /** Those by which the questions are asked. */
  readonly thresholds: Thresholds;
}

interface Checked {
  readonly file: string;
  readonly disclosure: Disclosure;
  readonly report: CheckReport;
}

/**
 * Every document is checked, also against the others of the same department among them. Gives 3 where
 * something is contradicted, for which no doubt counts, else 1 where a document could not be read, else 0.
 */
export async function check({
  files,
  json,
  thresholds,
  ...options
}: CheckRequest): Promise<ExitCode> {
  const { read, failed } = await readAll(files, options);
  const checked = read.map(({ file, disclosure }): Checked => {
    const related = read.map((each) => each.disclosure).filter((other) => other !== disclosure);
    return { file, disclosure, report: runChecks(disclosure, { related, thresholds }) };
  });
  const text = json
    ? `${JSON.stringify(checked.flatMap(asJson), null, 2)}\n`
    : forTerminal(checked.map(asLines).join('\n'));
  process.stdout.write(text);
  const findings = checked.flatMap(({ report }) => report.findings);
  if (findings.some(({ severity }) => severity === 'contradiction')) return 3;
  return failed ? 1 : 0;
}

/** A file that cannot be read is told and does not keep the others from being checked. */
export async function readAll(files: readonly string[], options: ReadOptions) {
  const read: { file: string; disclosure: Disclosure }[] = [];
  let failed = false;
  for (const file of files) {
    try {
      read.push({ file, disclosure: await readDisclosure(file, options) });
    } catch (failure) {
      if (!(failure instanceof Stop) || failure.code !== 1) throw failure;
      if (failure.message !== '') tell(`${shownName(file)}: ${failure.message}`);
      failed = true;
    }
  }
  return { read, failed };
}

function asLines({ file, disclosure, report }: Checked): string {
  const { examined, held, findings, unlisted } = report;
  const lines = findings.flatMap((finding) => [
    `${findingSeverityWords[finding.severity]}: ${findingSentence(finding, disclosure)}`,
    ...(finding.doubt ? [`    ${words.doubtWhy[finding.doubt]}`] : []),
    ...places(finding, disclosure).map((place) => `    ${place}`),
    ...(finding.witnesses ?? []).map((witness) => {
      return `    ${cliWords.alsoSeen(findingSentence(witness, disclosure))}`;
    }),
    ...further(finding.unlistedWitnesses),
  ]);
  const more = unlisted > 0 ? [words.unlisted(unlisted)] : [];
  return [`${shownName(file)}: ${cliWords.checked(examined, held)}`, ...lines, ...more, ''].join(
    '\n',
  );
}

function further(count = 0): string[] {
  return count > 0 ? [`    ${words.further(count)}`] : [];
}

/** Both sides with their amounts and places; for a finding without a formula the places alone. */
function places({ formula, evidence }: Finding, disclosure: Disclosure): string[] {
  if (formula) return sides(formula, disclosure);
  return evidence.map(({ ref }) => placed(evidenceText(ref, disclosure), ref, disclosure));
}

function sides({ left, relation, right }: Formula, disclosure: Disclosure): string[] {
  return [
    ...left.operands.map((operand) => operandLine(operand, disclosure)),
    ...further(left.unlisted),
    relation,
    ...right.operands.map((operand) => operandLine(operand, disclosure)),
    ...further(right.unlisted),
  ];
}

function operandLine(operand: Operand, disclosure: Disclosure): string {
  const amount = `${operand.sign < 0 ? '− ' : ''}${operandText(operand, disclosure)}`;
  if (!operand.ref) return amount;
  if (operand.document !== undefined) return `${amount}  ${cliWords.elsewhere(operand.document)}`;
  const name = evidenceText(operand.ref, disclosure);
  return `${amount}  ${placed(name, operand.ref, disclosure)}`;
}

function placed(name: string, ref: NonNullable<Operand['ref']>, disclosure: Disclosure): string {
  const place = evidencePlace(ref, disclosure);
  return place === '' ? name : `${name}（${place}）`;
}

/** The difference in the document's unit, as its figures are printed. */
function asJson({ file, disclosure, report }: Checked) {
  return report.findings.map((finding) => ({
    file,
    id: finding.id,
    rule: finding.rule,
    severity: finding.severity,
    message: findingSentence(finding, disclosure),
    difference:
      finding.difference === null ? null : numberFromFen(finding.difference, disclosure.unit),
    unit: disclosure.unit,
    cells: cellsOf(finding, disclosure),
    ...(finding.doubt ? { doubt: finding.doubt } : {}),
    ...(finding.unlistedWitnesses ? { unlistedWitnesses: finding.unlistedWitnesses } : {}),
    ...(finding.witnesses
      ? {
          witnesses: finding.witnesses.map((witness) => {
            return {
              id: witness.id,
              rule: witness.rule,
              message: findingSentence(witness, disclosure),
            };
          }),
        }
      : {}),
  }));
}

function cellsOf({ formula, evidence }: Finding, disclosure: Disclosure) {
  if (!formula) return evidence.map(({ ref }) => ({ ...ref, ...described(ref, disclosure) }));
  const side = (operands: readonly Operand[], name: 'left' | 'right') =>
    operands.flatMap(({ ref, amount, unit, document }) => {
      if (!ref) return [];
      const value =
        unit === 'fen' && amount !== null ? numberFromFen(amount, disclosure.unit) : amount;
      const other = document === undefined ? described(ref, disclosure) : { document };
      return [{ side: name, value, ...ref, ...other }];
    });
  return [...side(formula.left.operands, 'left'), ...side(formula.right.operands, 'right')];
}

function described(ref: NonNullable<Operand['ref']>, disclosure: Disclosure) {
  return { name: evidenceText(ref, disclosure), place: evidencePlace(ref, disclosure) };
}
