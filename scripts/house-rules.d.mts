import type { Linter } from 'eslint';
export const layers: Record<
  'domain' | 'ingest' | 'checks' | 'charts' | 'ui' | 'words' | 'store' | 'views' | 'app' | 'cli',
  readonly string[]
>;
export const houseRules: Linter.Config[];
