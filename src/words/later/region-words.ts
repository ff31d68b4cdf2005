/** The words of a region's departments looked over together, which few visits open. */
export { region } from '../zh/screens/region.ts';
