/** The sentence for how much of a pack is kept, and for what did not come. */
import type { KeptShare } from '#store/catalog/packs.svelte.ts';
import type { MissedDisclosure } from '#store/catalog/pack-job.svelte.ts';
import { words } from '#words/words.ts';
import { failureText } from '../parts/loading/load-words.ts';

const say = words.packs;

/** Of `count` disclosures. */
export function shareText(share: KeptShare, count: number): string {
  const { current, old, size, keptSize, keptAt } = share;
  const outdated = old > 0 ? say.outdated(old) : '';
  if (keptAt === null) return say.notStored(count, size);
  if (current === count) return say.stored(count, keptSize, keptAt);
  return say.partStored(current + old, count, size) + outdated;
}

/** Which one did not come, why, and what can be done. */
export function missedText({ entry, fault }: MissedDisclosure): string {
  const { organization, year, stage } = entry;
  return say.missed(organization.name, words.yearAndStage(year, stage), faultText(fault));
}

function faultText(fault: MissedDisclosure['fault']): string {
  if (fault.kind === 'not-loaded') return failureText(fault.failure);
  return fault.because === 'full' ? say.notKept.full : say.notKept.other;
}
