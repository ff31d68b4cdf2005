/** What the browser answered when it was asked to keep this page's storage. */
export type Persistence = 'granted' | 'denied' | 'unknown';

/**
 * Asks the browser not to clear this page's storage when room runs short. Chrome and Safari answer by
 * themselves, Firefox asks its user; pages on plain HTTP have no such question, and get `unknown`.
 */
export async function askPersistence(): Promise<Persistence> {
  try {
    return (await navigator.storage.persist()) ? 'granted' : 'denied';
  } catch {
    return 'unknown';
  }
}

/** What the browser would answer, without asking it for anything. */
export async function presentPersistence(): Promise<Persistence> {
  try {
    return (await navigator.storage.persisted()) ? 'granted' : 'denied';
  } catch {
    return 'unknown';
  }
}

export interface Room {
  /** In bytes, as the browser estimates them. */
  readonly used: number;
  readonly allowed: number;
}

/** How much room this page's storage has; `null` where the browser does not tell. */
export async function estimateRoom(): Promise<Room | null> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || quota === undefined ? null : { used: usage, allowed: quota };
  } catch {
    return null;
  }
}
