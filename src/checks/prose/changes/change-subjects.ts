/**
 * The changes of all classes are the change of the whole, and those of all items of a class the change of
 * that class. A subject that ended has no words of its own, so what is left over is a warning.
 */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { changeOf, statementsOf } from '../../disclosure-index.ts';
import { amountOf, identity, sum, type Figure, type Identity } from '../../identity.ts';
import { identityRule } from '../../rule.ts';
import { currentOf } from '../../stated-changes.ts';

export const changeSubjects = identityRule('change-subjects', (disclosure) => {
  const codes = [...new Set(disclosure.statements.flatMap(({ id }) => codeIn(id) ?? []))];
  const classes = codes.filter((code) => code.length === 3);
  return [
    ...addsUp(disclosure, 'total', classes),
    ...classes.flatMap((code) =>
      addsUp(
        disclosure,
        `function.${code}`,
        codes.filter((item) => item.length === 7 && item.startsWith(code)),
      ),
    ),
  ];
});

function codeIn(id: string): string | undefined {
  return /^function\.(\d{3}|\d{7})$/.exec(id)?.[1];
}

/** Only where the parts are all of this year's figure, and every one has its change. */
function addsUp(disclosure: Disclosure, of: string, codes: readonly string[]): Identity[] {
  const whole = changeOf(disclosure, of);
  const now = currentOf(disclosure, of);
  const amounts = codes.map((code) => statementsOf(disclosure, `function.${code}`)[0]);
  const changes = codes.map((code) => changeOf(disclosure, `function.${code}`));
  if (!whole || !now || codes.length < 2 || changes.some((change) => change === null)) return [];
  if (amountOf(sum(amounts)) !== now.amount) return [];
  return [
    identity({
      key: 'change-parts',
      names: { of },
      left: sum(whole),
      relation: '=',
      right: sum(changes as Figure[]),
      severity: 'warning',
    }),
  ];
}
