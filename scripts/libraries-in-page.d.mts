import type { Plugin } from 'vite';

export function librariesInPage(): Plugin[];
