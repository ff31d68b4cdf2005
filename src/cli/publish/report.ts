/** What a publication read, what it did not and why: for the person at the terminal, and as files. */
import { join } from 'node:path';
import type { CatalogRegion, ShardDisclosure } from '#domain/catalog/catalog.ts';
import { withVisibleControls } from '#domain/text/visible-controls.ts';
import { publishWords } from '#words/zh/cli/cli-publish.ts';
import { writeWhole } from '../write-whole.ts';
import type { Document } from './documents/documents.ts';
import type { Outcome } from './outcome.ts';

export interface Publication {
  readonly documents: readonly Document[];
  readonly outcomes: readonly Outcome[];
  readonly regions: readonly CatalogRegion[];
  /** Entries of this publication's lists that were not in the lists before. */
  readonly changed: readonly ShardDisclosure[];
}

/** Writes `report.txt` and `report.json` into the folder; gives the lines for the terminal. */
export function writeReport(work: string, publication: Publication): string {
  const say = publishWords.report;
  const text = join(work, 'report.txt');
  const { outcomes, documents } = publication;
  const heads = new Map(documents.map(({ file, head }) => [file, head]));
  const files = outcomes
    .filter(({ kind }) => kind === 'used')
    .map(({ file, id }) => {
      const head = file === null ? undefined : heads.get(file);
      return [file, id, head?.warnings ?? 0, head?.notes ?? 0].join('\t');
    });
  const short = shortReport(publication);
  const long = [say.title, '', short, section(say.used, [say.usedColumns.join('\t'), ...files])];
  writeWhole(text, withVisibleControls(long.join('\n')));
  const { regions, changed } = publication;
  const data = { regions, outcomes, changed: changed.map(changeOf) };
  writeWhole(join(work, 'report.json'), `${JSON.stringify(data, null, 2)}\n`);
  return `${withVisibleControls(short)}${say.written(text)}\n`;
}

function shortReport({ outcomes, regions, changed }: Publication): string {
  const say = publishWords.report;
  const of = (...kinds: Outcome['kind'][]) => outcomes.filter(({ kind }) => kinds.includes(kind));
  const total = regions.reduce((sum, { disclosures }) => sum + disclosures, 0);
  const added = changed.filter(({ versions = [] }) => versions.length === 0);
  const republished = changed.filter(({ changedCells }) => changedCells !== undefined);
  const reread = changed.length - added.length - republished.length;
  const read = of('used').length;
  return [
    say.lead(
      read + of('unused', 'covered').length,
      read,
      of('unused').length,
      of('covered').length,
    ),
    say.library(total, regions.length),
    say.fresh(added.length, republished.length, reread),
    section(
      say.notUsed,
      of('unused').map(({ file, reason }) => `${file}: ${reason}`),
    ),
    section(
      say.covered,
      of('covered').map(({ file, reason }) => `${file}: ${reason}`),
    ),
    section(
      say.kept,
      of('kept', 'withdrawn').map(({ reason }) => reason),
    ),
    section(
      say.republished,
      republished.map(({ id, changedCells = 0 }) => say.republishedCells(id, changedCells)),
    ),
    '',
  ]
    .filter((line, index, all) => line !== '' || index === all.length - 1)
    .join('\n');
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [`\n${title}`, ...lines.map((line) => `  ${line}`)].join('\n');
}

function changeOf({ id, published, versions = [], changedCells }: ShardDisclosure) {
  return { id, published, versions: versions.length + 1, changedCells };
}
