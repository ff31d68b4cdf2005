/** 第一季度用款计划 … 第四季度用款计划: the quarters are the year's money of the project. */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { said, statementsOf } from '../disclosure-index.ts';
import { identity, sum, type Identity } from '../identity.ts';
import { identityRule } from '../rule.ts';

export const projectQuarters = identityRule('project-quarters', (disclosure) =>
  disclosure.projects.flatMap((_, index) => quartersOf(disclosure, index)),
);

function quartersOf(disclosure: Disclosure, index: number): Identity[] {
  const name = disclosure.projects[index]?.name ?? '';
  const amount = said(disclosure, 'project', index);
  const quarters = [1, 2, 3, 4].map((quarter) =>
    statementsOf(disclosure, `project.${name}.quarter${quarter}`),
  );
  if (!amount || quarters.some(({ length }) => length !== 1)) return [];
  return [
    identity({
      key: 'project-quarters',
      names: { project: name },
      left: sum(quarters.flat()),
      relation: '=',
      right: sum(amount),
    }),
  ];
}
