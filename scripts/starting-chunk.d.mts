import type { Rolldown } from 'vite';

export function startingChunk(entry: string): Rolldown.CodeSplittingGroup;
