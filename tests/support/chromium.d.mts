import type { LaunchOptions } from 'playwright';
export function chromium(): LaunchOptions;
