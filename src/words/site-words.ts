/** The words beside published data. */
export { siteData } from './zh/site-data.ts';
