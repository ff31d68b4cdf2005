/** Whether a name is one that the yearly revision of 政府收支分类科目 gave up. */
import { formerClasses, formerSections, type FormerName } from '#domain/subjects/former-names.ts';
import { coreName } from './names.ts';

/** The class of that name, if it was given up. */
export function outdatedClass(name: string): FormerName | undefined {
  return formerClasses.find((old) => coreName(name) === old.name);
}

/** What the subject is called now; `null` where its name under that code stands in that year. */
export function outdatedCode(code: string, name: string, year: number): string | null {
  const old = formerSections.find((former) => former.code === code);
  return old && year >= old.since && coreName(name) === coreName(old.name) ? old.now : null;
}
