/** 及时性, 公开方式 and 真实性: what needs dates, other documents, or the arithmetic of all rules. */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import type { EvidenceRef, Finding } from '#domain/findings/finding.ts';
import type { Judgement } from '#domain/findings/openness.ts';
import { nameKey } from '#domain/text/name-key.ts';
import { sameOrganization } from '#domain/organization/same-organization.ts';
import { lastYear } from '../documents/last-year.ts';
import { defaultOptions } from '../options.ts';
import { runChecks } from '../run-checks.ts';
import { lackingOnly, missing, notApplicable, present, type Criterion } from './criterion.ts';

/** 预算法 art. 14: within twenty days of the approval. */
const daysToPublish = 20;
const day = 86_400_000;

export const others: readonly Criterion[] = [
  {
    id: 'published-in-time',
    head: 'timely',
    judge(_, { approved, published }) {
      if (approved === undefined || published === undefined) return null;
      const days = Math.round((Date.parse(published) - Date.parse(approved)) / day);
      const share = { of: days, all: daysToPublish, unit: 'count' } as const;
      const isInTime = days >= 0 && days <= daysToPublish;
      return { ...(isInTime ? present() : missing), share };
    },
  },
  {
    id: 'text-layer',
    head: 'manner',
    judge: ({ tables, texts }) =>
      tables.some(({ rows }) => rows.length > 0) || texts.length > 0 ? present() : missing,
  },
  {
    id: 'data-beside',
    head: 'manner',
    judge: (_, { dataBeside }) =>
      dataBeside === undefined ? null : dataBeside ? present() : missing,
  },
  {
    id: 'year-before',
    head: 'manner',
    judge(disclosure, { related }) {
      const own = related.filter((other) => isEdition(other, disclosure));
      if (own.length === 0) return null;
      const isThere = own.some(({ year }) => year === disclosure.year - 1);
      const isFirst = own.every(({ year }) => year > disclosure.year);
      return isFirst ? notApplicable : lackingOnly(isThere ? [] : [String(disclosure.year - 1)]);
    },
  },
  { id: 'agreement', head: 'true', judge: (disclosure) => judgeAgreement(disclosure) },
  {
    id: 'last-year-agrees',
    head: 'true',
    judge(disclosure, { related }) {
      const { examined, claims } = lastYear.check(disclosure, { ...defaultOptions, related });
      if (examined === 0) return notApplicable;
      const wrong = claims.filter(({ severity }) => severity === 'contradiction');
      return {
        ...(wrong.length === 0
          ? present()
          : { ...missing, places: placesIn(wrong.map((claim) => claim.told())) }),
        share: { of: examined - wrong.length, all: examined, unit: 'count' },
      };
    },
  },
  {
    id: 'project-once',
    head: 'true',
    judge(disclosure, { related }) {
      const elsewhere = related.filter(
        (other) =>
          other.year === disclosure.year &&
          other.stage === disclosure.stage &&
          other.organization.kind === disclosure.organization.kind &&
          !sameOrganization(other, disclosure),
      );
      const named = disclosure.projects.filter(({ amount }) => amount !== null && amount > 0);
      if (elsewhere.length === 0) return null;
      if (named.length === 0) return notApplicable;
      return judgeTwins(disclosure, elsewhere);
    },
  },
];

/** Of the same department and stage, in any year. */
function isEdition(other: Disclosure, { stage, ...one }: Disclosure): boolean {
  return other.stage === stage && other.id !== one.id && sameOrganization(other, one);
}

/** Sums, tables and words inside the document; roundings are none of it. */
function judgeAgreement(disclosure: Disclosure): Judgement {
  const { examined, findings, counts } = runChecks(disclosure);
  if (examined === 0) return notApplicable;
  const wrong = findings.filter(({ severity }) => severity === 'contradiction');
  const of = Math.max(0, examined - counts.contradiction);
  const share = { of, all: examined, unit: 'count' } as const;
  return { ...(wrong.length === 0 ? present() : { ...missing, places: placesIn(wrong) }), share };
}

/** Projects of exactly the same name and amount: never by likeness alone. */
function judgeTwins(disclosure: Disclosure, elsewhere: readonly Disclosure[]): Judgement {
  const known = new Map<string, string>();
  for (const { projects, organization } of elsewhere) {
    for (const { name, amount } of projects)
      known.set(`${nameKey(name)}/${amount}`, organization.name);
  }
  const twins = disclosure.projects.flatMap(({ name, amount }, index) => {
    const other = amount ? known.get(`${nameKey(name)}/${amount}`) : undefined;
    return other === undefined ? [] : [{ name, other, index }];
  });
  return lackingOnly(
    twins.map(({ name, other }) => `${name}（${other}）`),
    twins.map(({ index }) => ({ kind: 'project', index })),
  );
}

function placesIn(findings: readonly Pick<Finding, 'evidence'>[]): EvidenceRef[] {
  return findings
    .flatMap(({ evidence }) => evidence)
    .filter(({ document }) => document === undefined)
    .map(({ ref }) => ref)
    .slice(0, 12);
}
