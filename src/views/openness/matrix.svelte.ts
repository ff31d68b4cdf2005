/**
 * 公开自查 of all departments of a region and a year: their documents are read one after the other, with the
 * page free in between, because one is held against the others.
 */
import { judgeOpenness, type Judged } from '#checks/openness/openness.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import type { Listed } from '#store/catalog/other-disclosures.ts';
import { nextTask } from '../parts/documents/in-turn.ts';
import { mostRead, ReadingList } from '../parts/documents/reading-list.svelte.ts';

export interface MatrixRow {
  readonly listed: Listed;
  /** `null` where the document cannot be had. */
  readonly judged: readonly Judged[] | null;
}

export class OpennessRows extends ReadingList<Listed> {
  list(): Promise<void> {
    return this.listAs(this.library.everything());
  }

  /** Judges those that are chosen, with the same departments' other years beside them. Empty where it was ended. */
  async judge(chosen: readonly Listed[]): Promise<readonly MatrixRow[]> {
    const counts = await this.begin();
    const judged = chosen.slice(0, mostRead);
    const ids = new Set(judged.map(({ id }) => id));
    const years = new Set(chosen.map(({ year }) => year - 1));
    const beside = (this.listed ?? []).filter(({ id, year }) => !ids.has(id) && years.has(year));
    const asked = [...judged, ...beside.slice(0, mostRead)].map(({ id }) => id);
    const documents = new Map<string, Disclosure>();
    for await (const [id, disclosure] of this.documents(asked, counts, ids)) {
      if (disclosure) documents.set(id, disclosure);
    }
    const all = [...documents.values()];
    const rows: MatrixRow[] = [];
    for (const listed of judged) {
      if (!counts()) return [];
      const disclosure = documents.get(listed.id);
      const related = all.filter((other) => other !== disclosure);
      rows.push({ listed, judged: disclosure ? judgeOpenness(disclosure, { related }) : null });
      await nextTask();
    }
    return rows;
  }
}
