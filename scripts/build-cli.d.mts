import type { Plugin } from 'vite';

export function commandLine(): Plugin;
