/** Prose that was read without the tables beside it names subjects; the tables have their codes. */
import type { Disclosure, Table } from '../disclosure/disclosure.ts';
import { subjectKey } from '../subjects/subject-names.ts';

/** `function.人大事务-行政运行`: the names from outside in, of a subject without a code. */
const named = /^function\.(\D.*)$/;

/**
 * The figures and changes of a disclosure with each subject under the code that the tables give its
 * name, below the names above it: `function.人大事务-行政运行` as `function.2010101`. A name that the
 * tables do not have, or have more than once, stays.
 */
export function codedByTables(
  { statements, changes }: Pick<Disclosure, 'statements' | 'changes'>,
  tables: readonly Table[],
): Pick<Disclosure, 'statements' | 'changes'> {
  const keys = functionalKeys(tables);
  const coded = (id: string): string => {
    const names = named.exec(id)?.[1];
    const code = names === undefined ? null : codeOf(names.split('-').map(subjectKey), keys);
    return code === null ? id : `function.${code}`;
  };
  return {
    statements: statements.map((said) => ({ ...said, id: coded(said.id) })),
    changes: changes.map((change) => ({ ...change, of: coded(change.of) })),
  };
}

/** The names of the tables' functional subjects, as names are matched, by code. */
function functionalKeys(tables: readonly Table[]): ReadonlyMap<string, string> {
  const rows = tables.flatMap((table) => table.rows);
  return new Map(
    rows.flatMap(({ code = '', name }) =>
      /^2\d{2}(?:\d{2}){0,2}$/.test(code) ? [[code, subjectKey(name)] as const] : [],
    ),
  );
}

function codeOf(names: readonly string[], keys: ReadonlyMap<string, string>): string | null {
  const own = names[names.length - 1];
  const above = names.slice(0, -1);
  const found = [...keys].filter(([code, key]) => {
    const parents = [code.slice(0, 3), code.slice(0, 5)].map((parent) => keys.get(parent));
    return key === own && above.every((name) => parents.includes(name));
  });
  const [only, second] = found;
  return only && !second ? only[0] : null;
}
