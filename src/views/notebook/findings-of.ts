import type { Thresholds } from '#checks/options.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import type { Finding } from '#domain/findings/finding.ts';

/**
 * What the checks find in a disclosure, as on its review screen; checked once for all notes on it, until
 * it is compared with other documents or by other thresholds. Rejects where it cannot be checked.
 */
export async function findingsOf(
  disclosure: Disclosure,
  related: readonly Disclosure[],
  thresholds: Thresholds,
): Promise<readonly Finding[]> {
  const { checkOnce } = await import('#store/checking/checking.svelte.ts');
  const outcome = await checkOnce({ disclosure, related, thresholds });
  if (outcome.kind === 'failed') throw new Error(outcome.failure.kind);
  return outcome.answer.findings;
}
