/**
 * How many notes or imports there were, kept apart from the database: a browser that finds the database
 * damaged, or clears it, begins an empty one without a word, and nobody would know that anything is gone. `identity` is that of the database as it is now.
 */
export function lastCount(of: string, identity = ''): number {
  try {
    const [count = 0, kept = ''] = localStorage.getItem(`${of}.count`)?.split(' ') ?? [];
    return kept === identity ? 0 : Number(count);
  } catch {
    return 0;
  }
}

export function keepCount(of: string, count: number, identity = ''): void {
  try {
    localStorage.setItem(`${of}.count`, `${count} ${identity}`);
  } catch {
    // Blocked or full: then a loss cannot be told.
  }
}
