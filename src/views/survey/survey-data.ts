/** The list over all departments, and all that was found in them, to be taken away. */
import type { Thresholds } from '#checks/options.ts';
import {
  acrossUnits,
  amountColumn,
  numberColumn,
  textColumn,
  type DataTable,
  inHundredths,
} from '#export/data-table.ts';
import { findingsData, type FoundIn } from '#export/findings-data.ts';
import { askChecks } from '#store/checking/ask-checks.ts';
import type { Survey, Surveyed } from '#store/catalog/survey.svelte.ts';
import { words } from '#words/words.ts';

/** The rows as they are listed; one that is not looked at yet has blank cells. */
export function surveyData(title: string, rows: readonly Surveyed[]): DataTable {
  const columns = words.takeAway.listColumns;
  const count = (id: 'contradictions' | 'questions' | 'projects' | 'unmeasured') =>
    numberColumn(id, columns[id], true);
  return {
    id: 'survey',
    title,
    caption: [],
    columns: [
      textColumn('region', columns.region),
      textColumn('organization', columns.organization),
      textColumn('edition', columns.edition),
      count('contradictions'),
      count('questions'),
      textColumn('rise', columns.rise),
      amountColumn('rise_amount', columns.riseAmount, acrossUnits),
      numberColumn('rise_rate', columns.riseRate, false),
      count('projects'),
      count('unmeasured'),
      numberColumn('examined', columns.examined, true),
      numberColumn('held', columns.held, true),
    ],
    rows: rows.map(({ listed: { region, organization, year, stage }, digest }) => {
      const rise = digest?.rise ?? null;
      return {
        cells: [
          region.name,
          organization.name,
          words.yearAndStage(year, stage),
          digest?.contradictions ?? null,
          digest?.questions ?? null,
          rise && words.changeOf(rise.of),
          rise && rise.delta,
          inHundredths(rise?.rate ?? null),
          digest?.projects ?? null,
          digest?.unmeasured ?? null,
          digest?.examined ?? null,
          digest?.held ?? null,
        ],
      };
    }),
    note: null,
  };
}

/** Every finding of the documents listed but doubts, in their order, each checked as its own screen does. */
export async function allFindingsData(
  title: string,
  rows: readonly Surveyed[],
  survey: Survey,
  thresholds: Thresholds,
): Promise<DataTable> {
  const found: FoundIn[] = [];
  for (const { listed } of rows) {
    const documents = await survey.documents(listed);
    if (!documents) continue;
    const outcome = await askChecks('report', { ...documents, thresholds });
    // Named in the list as one that cannot be checked; the others are taken away all the same.
    if (outcome.kind === 'failed') continue;
    const sure = outcome.answer.findings.filter(({ severity }) => severity !== 'doubt');
    found.push({ ...documents, findings: sure });
  }
  return findingsData(title, found);
}
