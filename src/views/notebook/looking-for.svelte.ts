import { everything, type NoteFilter } from './note-filter.ts';

/** What is looked for in the notebook: kept for this visit, and in memory alone. */
class LookingFor {
  filter = $state.raw<NoteFilter>(everything);

  /** Those notes and no others. `label` is what they are on. */
  only(notes: NonNullable<NoteFilter['only']>): void {
    this.filter = { ...everything, only: notes };
  }

  /** Who comes back another way is shown all of them again. */
  leave(): void {
    if (this.filter.only) this.filter = everything;
  }
}

export const lookingFor = new LookingFor();
