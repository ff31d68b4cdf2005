import { everything, type NoteFilter } from './note-filter.ts';

/** What is looked for in the notebook: kept for this visit, and in memory alone. */
class LookingFor {
  filter = $state.raw<NoteFilter>(everything);
}

export const lookingFor = new LookingFor();
