/** The words of the list over all departments, which few visits open. */
export { survey } from '../zh/screens/survey.ts';
