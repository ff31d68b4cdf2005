import type { Plugin } from 'vite';

export function forOldBrowsers(): Plugin;
