/** Subjects that are called the same are told apart by what they belong to. */
import { parentCode } from './classification.ts';

interface Named {
  readonly code: string;
  readonly name: string;
}

/**
 * By code the name of the subject above, for every subject whose name another one of its level has too;
 * nothing for the others, nor where the one above has that name as well (其他支出). Subjects without the
 * one above among them stay as they are.
 */
export function namesAbove(subjects: Iterable<Named>): ReadonlyMap<string, string> {
  const byCode = new Map([...subjects].map((subject) => [subject.code, subject.name]));
  const times = new Map<string, number>();
  const key = (code: string, name: string) => `${code.length} ${name}`;
  for (const [code, name] of byCode) {
    times.set(key(code, name), (times.get(key(code, name)) ?? 0) + 1);
  }
  const above = new Map<string, string>();
  for (const [code, name] of byCode) {
    const parent = byCode.get(parentCode(code) ?? '');
    if ((times.get(key(code, name)) ?? 0) > 1 && parent !== undefined && parent !== name) {
      above.set(code, parent);
    }
  }
  return above;
}
