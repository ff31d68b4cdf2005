import type { PluginOption } from 'vite';

export function offlineFiles(): PluginOption;
