/**
 * 机关运行经费 is the 公用经费 of the offices (行政单位) and of units run like them, so it is no more than all
 * 公用经费, and the same where there are offices only (预算法 art. 14: it is explained in the disclosure).
 */
import { basicFigures } from '../../basic-figures.ts';
import { statementsOf } from '../../disclosure-index.ts';
import { identity, sum } from '../../identity.ts';
import { identityRule } from '../../rule.ts';

export const agencyOperating = identityRule('agency-operating', (disclosure) => {
  const running = basicFigures(disclosure)?.running;
  const { units } = disclosure.organization;
  const officesOnly = units.length > 0 && units.every(({ nature }) => nature === '行政');
  if (!running) return [];
  return statementsOf(disclosure, 'agencyOperating.total').map((figure) =>
    identity({
      key: 'agency-operating',
      names: {},
      left: sum(figure),
      relation: officesOnly ? '=' : '≤',
      right: sum(running.figure),
    }),
  );
});
