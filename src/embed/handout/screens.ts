/** Every screen of a disclosure; in this build they are all in the one file. */
import type { View } from '#store/address-format.ts';
import { loadPage, type LoadedScreen } from '../screens.ts';

export const loadView: Record<View, () => LoadedScreen> = {
  ...loadPage,
  department: () => import('#views/department/Department.svelte'),
  tables: () => import('#views/tables/Tables.svelte'),
};
