import type { LaunchOptions } from 'playwright';
export function chromium(): LaunchOptions;
/** Path of a whole Chromium, with settings and profiles. */
export function wholeChromium(): string | null;
