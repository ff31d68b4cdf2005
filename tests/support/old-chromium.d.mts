import type { LaunchOptions } from 'playwright';
/** Whether it can run here: it comes for Linux on x64 alone. */
export const runsOldChromium: boolean;
export function oldChromium(): LaunchOptions;
