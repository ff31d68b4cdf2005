/** The words beside published data. */
export { siteData } from '../zh/files/site-data.ts';
