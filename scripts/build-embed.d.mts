import type { Plugin } from 'vite';

export function embed(): Plugin;
