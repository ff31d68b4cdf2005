/**
 * Changes add up as the figures do that they are changes of: 总支出 = 基本 + 项目, 基本 = 人员 + 公用, 三公 =
 * 出国 + 用车 + 接待, and the projects that are named make up the change of 项目支出.
 */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { changeOf, said } from '../../disclosure-index.ts';
import { identity, sum, type Figure, type Identity } from '../../identity.ts';
import { identityRule } from '../../rule.ts';
import { otherKinds } from '../prose-parts.ts';

/** Where the text gives no change of 用车 as a whole. */
const threePublicItems = [
  'threePublic.overseas',
  'threePublic.vehicle.purchase',
  'threePublic.vehicle.operation',
  'threePublic.reception',
];

const wholes: readonly (readonly [string, readonly string[]])[] = [
  ['total', ['basic', 'project']],
  ['basic', ['basic.personnel', 'basic.running']],
  ['threePublic', ['threePublic.overseas', 'threePublic.vehicle', 'threePublic.reception']],
  ['threePublic.vehicle', ['threePublic.vehicle.purchase', 'threePublic.vehicle.operation']],
  ['threePublic', threePublicItems],
  ['fiscal.expenditure', ['general', 'governmentFund', 'stateCapital']],
];

export const changeParts = identityRule('change-parts', (disclosure) => [
  ...wholes.flatMap(([of, parts]) => {
    if (parts === threePublicItems && changeOf(disclosure, 'threePublic.vehicle')) return [];
    if (of !== 'total') return addsUp(disclosure, of, parts);
    const others = otherKinds(disclosure);
    return others === null ? [] : addsUp(disclosure, of, [...parts, ...others]);
  }),
  ...namedProjects(disclosure),
]);

function addsUp(disclosure: Disclosure, of: string, parts: readonly string[]): Identity[] {
  const once = [of, ...parts].every((path) => timesSaid(disclosure, path) === 1);
  const whole = changeOf(disclosure, of);
  const figures = parts.map((part) => changeOf(disclosure, part));
  if (!once || !whole || figures.some((figure) => figure === null)) return [];
  return [
    identity({
      key: 'change-parts',
      names: { of },
      left: sum(whole),
      relation: '=',
      right: sum(figures),
    }),
  ];
}

function timesSaid({ changes }: Disclosure, of: string): number {
  return changes.filter((change) => change.of === of && !change.basis).length;
}

/** A text may name the largest only, so what is left over is a warning. */
function namedProjects(disclosure: Disclosure): Identity[] {
  const whole = changeOf(disclosure, 'project');
  const named = disclosure.changes.flatMap(({ of, basis }, index): Figure[] =>
    of.startsWith('project.') && !basis ? [said(disclosure, 'change', index) ?? []].flat() : [],
  );
  if (!whole || named.length === 0 || timesSaid(disclosure, 'project') > 1) return [];
  return [
    identity({
      key: 'change-parts',
      names: { of: 'project' },
      left: sum(whole),
      relation: '=',
      right: sum(named),
      severity: 'warning',
    }),
  ];
}
