/** Every screen of a disclosure; in this build they are all in the one file. */
import type { View } from '#store/address/address-format.ts';
import { pages, papers, type LoadedScreen } from '#views/screens.ts';

export const loadView: Record<View, () => LoadedScreen> = { ...pages, ...papers };
