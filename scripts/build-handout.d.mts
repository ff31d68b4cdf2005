import type { BuildOptions, Plugin } from 'vite';

export function handout(): Plugin;
export function writeHandout(out: string, options: BuildOptions): Promise<void>;
