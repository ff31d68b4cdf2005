/** Which of the nine tables each published document has. */
import type { Covered } from '#export/published-data.ts';
import { ReadingList } from '../parts/documents/reading-list.svelte.ts';

/** Listed, and not read yet. */
type Listed = Pick<Covered, 'region' | 'entry'>;

export class CoverageRows extends ReadingList<Listed> {
  list(): Promise<void> {
    return this.listAs(
      this.library
        .shards()
        .then((shards) =>
          shards.flatMap(({ region, disclosures }) =>
            disclosures.map((entry) => ({ region, entry })),
          ),
        ),
    );
  }

  /** Empty where it was ended. */
  async read(chosen: readonly Listed[]): Promise<readonly Covered[]> {
    const counts = await this.begin();
    const rows: Covered[] = [];
    const byId = new Map(chosen.map((each) => [each.entry.id, each]));
    for await (const [id, disclosure] of this.documents([...byId.keys()], counts)) {
      const listed = byId.get(id);
      if (listed) rows.push({ ...listed, disclosure });
    }
    return counts() ? rows : [];
  }
}
