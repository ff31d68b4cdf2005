/** Reads the documents whose paths come in, a line each, and tells of each in a line of JSON. */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { printBudgetJson } from '../src/domain/disclosure/budget-json.ts';
import { importDocument } from '../src/ingest/import-document.ts';
import { runChecks } from '../src/checks/run-checks.ts';
import { findingSentence } from '../src/words/zh/findings/findings.ts';
import { evidencePlace } from '../src/words/zh/names/evidence.ts';
import { issueSentence } from '../src/words/zh/findings/issues.ts';

export interface CityDocument {
  readonly id: string;
  readonly organization: string;
  readonly year: number;
  readonly examined: number;
  readonly held: number;
  readonly contradictions: number;
  readonly doubts: number;
  readonly tables: number;
  readonly notUnderstood: number;
  readonly warnings: number;
  readonly seconds: number;
}

const [out = ''] = process.argv.slice(2);

for await (const path of createInterface({ input: process.stdin })) {
  const began = performance.now();
  const { value, issues } = await importDocument(
    new Uint8Array(readFileSync(path)),
    basename(path),
  );
  const report = value ? runChecks(value) : { examined: 0, held: 0, findings: [] };
  const seconds = (performance.now() - began) / 1000;
  const severe = (severity: string) => report.findings.filter((each) => each.severity === severity);
  const told: CityDocument = {
    id: value?.id ?? '',
    organization: value?.organization.name ?? '(refused)',
    year: value?.year ?? 0,
    examined: report.examined,
    held: report.held,
    contradictions: severe('contradiction').length,
    doubts: severe('doubt').length,
    tables: value?.tables.length ?? 0,
    notUnderstood: issues.filter(({ key }) => key === 'table-unknown').length,
    warnings: issues.filter(({ severity }) => severity === 'warning').length,
    seconds,
  };
  const base = join(out, basename(path));
  if (value) writeFileSync(`${base}.json`, printBudgetJson(value));
  const findings = report.findings.map((finding) =>
    [
      finding.severity,
      finding.rule,
      value ? findingSentence(finding, value) : '',
      finding.evidence
        .slice(0, 4)
        .map(({ ref }) => (value ? evidencePlace(ref, value) : ''))
        .join(' | '),
    ].join('\t'),
  );
  writeFileSync(`${base}.findings`, findings.join('\n'));
  writeFileSync(
    `${base}.issues`,
    issues
      .map(
        (issue) =>
          `${issue.severity}\t${issue.key}\t${JSON.stringify(issue.at ?? null)}\t${issueSentence(issue as never)}`,
      )
      .join('\n'),
  );
  process.stdout.write(`${JSON.stringify(told)}\n`);
}
