/** 细化程度: down to which subject, which item, which target. */
import { currentFigure } from '#domain/disclosure/current-figure.ts';
import { tableOf, totalRow, valueOf, type Disclosure } from '#domain/disclosure/disclosure.ts';
import type { EvidenceRef } from '#domain/findings/finding.ts';
import type { CriterionId, Judgement } from '#domain/findings/openness.ts';
import { targetValue } from '#domain/targets/target.ts';
import { threePublicTotals } from '../three-public.ts';
import { lackingOnly, missing, notApplicable, present, type Criterion } from './criterion.ts';

/** What final accounts give of 三公 beside the money. */
const threePublicCounts = [
  'threePublic.overseas.groups',
  'threePublic.overseas.people',
  'threePublic.vehicle.held',
  'threePublic.reception.batches',
  'threePublic.reception.people',
];

export const detailed: readonly Criterion[] = [
  leaves('functional-items', 'general', 7),
  leaves('economic-items', 'basic', 5),
  {
    id: 'three-public-items',
    head: 'detailed',
    judge(disclosure) {
      const items = threePublicTotals(disclosure);
      if (!items) return tableOf(disclosure, 'threePublic') ? missing : notApplicable;
      const wanted = ['overseas', 'vehicle', 'purchase', 'operation', 'reception'] as const;
      const printed = wanted.flatMap((item) => items[item]?.ref ?? []);
      // A printed nil counts; of no vehicles at all there is nothing to split.
      const isNil = items.vehicle?.amount === 0;
      const lacking = wanted.filter((item) => {
        const amount = items[item]?.amount ?? null;
        const isPart = item === 'purchase' || item === 'operation';
        return amount === null && !(isPart && isNil);
      });
      return lackingOnly(
        lacking.map((item) => `threePublic.${item}`),
        printed,
      );
    },
  },
  {
    id: 'three-public-reasons',
    head: 'detailed',
    judge({ changes }) {
      const own = changes.flatMap((change, index) =>
        change.of.startsWith('threePublic') ? [{ ...change, index }] : [],
      );
      if (own.length === 0) return missing;
      const moved = own.filter(({ delta }) => delta !== 0);
      if (moved.length === 0) return notApplicable;
      return lackingOnly(
        moved.filter(({ reason }) => reason === null).map(({ of }) => of),
        moved.map(({ index }) => ({ kind: 'change', index })),
      );
    },
  },
  {
    id: 'three-public-counts',
    head: 'detailed',
    judge: (disclosure) =>
      disclosure.stage === 'finalAccounts'
        ? judgeStatements(disclosure, threePublicCounts)
        : notApplicable,
  },
  {
    id: 'procurement-kinds',
    head: 'detailed',
    judge(disclosure) {
      const total = disclosure.statements.find(({ id }) => id === 'procurement.total');
      if (total?.amount === 0) return notApplicable;
      const kinds = ['procurement.goods', 'procurement.works', 'procurement.services'];
      const judged = judgeStatements(disclosure, kinds);
      // One of the three kinds may be all that is bought.
      const some = judged.places.length > 0;
      if (some) return present(judged.places);
      return tableOf(disclosure, 'procurement')
        ? present([{ kind: 'table', table: 'procurement' }])
        : judged;
    },
  },
  {
    id: 'procurement-small-business',
    head: 'detailed',
    judge(disclosure) {
      if (disclosure.stage !== 'finalAccounts') return notApplicable;
      const { statements } = disclosure;
      const found = statements.flatMap(({ id }, index): EvidenceRef[] =>
        /^procurement\..*smallBusiness/.test(id) ? [{ kind: 'statement', index }] : [],
      );
      return found.length > 0 ? present(found) : missing;
    },
  },
  {
    id: 'project-targets',
    head: 'detailed',
    judge: (disclosure) => judgeTargets(disclosure, () => true),
  },
  {
    id: 'project-targets-in-figures',
    head: 'detailed',
    judge: (disclosure) =>
      judgeTargets(disclosure, (target) => targetValue(target).kind === 'measurable'),
  },
];

/** Every subject with money under which no other is printed has a code of so many digits. */
function leaves(id: CriterionId, table: string, digits: number): Criterion {
  return {
    id,
    head: 'detailed',
    judge(disclosure) {
      const found = tableOf(disclosure, table);
      const coded = (found?.rows ?? []).flatMap((row, index) =>
        row.code !== undefined && row.values.some((value) => value) ? [{ ...row, index }] : [],
      );
      if (coded.length === 0) {
        const total = found && totalRow(found);
        const money = (found && total && valueOf(found, total, 'total')) ?? 0;
        return money === 0 ? notApplicable : { ...missing, places: [{ kind: 'table', table }] };
      }
      const codes = coded.map(({ code = '' }) => code);
      const ends = coded.filter(
        ({ code = '' }) => !codes.some((other) => other !== code && other.startsWith(code)),
      );
      const short = ends.filter(({ code = '' }) => code.length < digits);
      return {
        ...lackingOnly(
          short.map(({ code = '', name }) => `${code} ${name}`),
          (short.length > 0 ? short : ends.slice(0, 3)).map(({ index }) => ({
            kind: 'row',
            table,
            row: index,
          })),
        ),
        share: { of: ends.length - short.length, all: ends.length, unit: 'count' },
      };
    },
  };
}

function judgeStatements({ statements }: Disclosure, ids: readonly string[]): Judgement {
  const places = ids.flatMap((id): EvidenceRef[] => {
    const index = statements.findIndex((statement) => statement.id === id);
    return index < 0 ? [] : [{ kind: 'statement', index }];
  });
  const lacking = ids.filter((id) => !statements.some((statement) => statement.id === id));
  return lackingOnly(lacking, places);
}

/** Which part of the projects' money has an indicator that is one. */
function judgeTargets(disclosure: Disclosure, isOne: (target: string) => boolean): Judgement {
  const { projects } = disclosure;
  const money = projects.flatMap((project, index) =>
    project.amount !== null && project.amount > 0
      ? [{ ...project, amount: project.amount, index }]
      : [],
  );
  // Money for projects that are not listed has no target that could be seen.
  const spent = currentFigure(disclosure, 'project');
  if (money.length === 0) {
    return spent && spent.amount > 0 ? { ...missing, places: [spent.ref] } : notApplicable;
  }
  const sum = (some: typeof money) => some.reduce((all, { amount }) => all + amount, 0);
  const having = money.filter(({ indicators }) => indicators.some(({ target }) => isOne(target)));
  const without = money.filter((project) => !having.includes(project));
  return {
    ...lackingOnly(
      without.map(({ name }) => name),
      (without.length > 0 ? without : having).map(({ index }) => ({ kind: 'project', index })),
    ),
    share: { of: sum(having), all: sum(money), unit: 'fen' },
  };
}
