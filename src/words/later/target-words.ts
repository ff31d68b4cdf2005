/** The words of targets over the years and of their results: loaded with what shows them. */
export { targetYears } from '../zh/screens/target-years.ts';
