/** Projects that buy vehicles cost what the 三公 table gives for 公务用车购置; other funds may add to it. */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { said } from '../disclosure-index.ts';
import { identity, sum, type Figure } from '../identity.ts';
import { identityRule } from '../rule.ts';
import { threePublicTotals } from '../three-public.ts';

export const vehicleProject = identityRule('vehicle-project', (disclosure) => {
  const purchase = threePublicTotals(disclosure)?.purchase;
  const buying = vehicleProjects(disclosure);
  if (!purchase || buying.length === 0) return [];
  return [
    identity({
      key: 'vehicle-project',
      names: {},
      left: sum(buying),
      relation: '=',
      right: sum(purchase),
      severity: 'warning',
    }),
  ];
});

function vehicleProjects(disclosure: Disclosure): Figure[] {
  return disclosure.projects.flatMap(({ name }, index) =>
    /公务(?:用)?车(?:辆)?(?:购置|更新|采购)|购置公务(?:用)?车/.test(name)
      ? [said(disclosure, 'project', index) ?? []].flat()
      : [],
  );
}
