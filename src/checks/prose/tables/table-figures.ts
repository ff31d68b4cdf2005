/** Where the tables give what a statement in the prose is about. */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import {
  basicTotal,
  byUse,
  carriedForward,
  carriedOver,
  classesOf,
  inBasic,
  incomeOf,
  inLedger,
  ofSubject,
  planned,
  procured,
  procuredAs,
  sumLine,
  threePublic,
  threePublicRow,
  totalIn,
  type Candidate,
  type Lookup,
} from './table-lookups.ts';

/** Every table that may give the figure, the likeliest first. */
const lookups: ReadonlyMap<string, readonly Lookup[]> = new Map(
  Object.entries<readonly Lookup[]>({
    total: [sumLine('balance', 'revenue', 'total'), totalIn('expenditure', 'total')],
    'revenue.total': [
      sumLine('balance', 'revenue', 'total'),
      sumLine('balance', 'revenue', 'subtotal'),
      totalIn('revenue', 'total'),
      sumLine('fiscal', 'revenue', 'total'),
    ],
    'revenue.grandTotal': [sumLine('balance', 'revenue', 'total')],
    'expenditure.grandTotal': [sumLine('balance', 'expenditure', 'total')],
    'revenue.fiscalAppropriation': [
      totalIn('revenue', 'fiscalAppropriation'),
      incomeOf(/财政拨款|一般公共预算|政府性?基金|国有资本经营/),
      sumLine('fiscal', 'revenue', 'total'),
    ],
    'revenue.generalPublic': [totalIn('revenue', 'generalPublic'), incomeOf(/一般公共预算/)],
    'revenue.governmentFund': [totalIn('revenue', 'governmentFund'), incomeOf(/政府性?基金/)],
    'revenue.stateCapital': [totalIn('revenue', 'stateCapital'), incomeOf(/国有资本经营/)],
    'revenue.fiscalAccount': [totalIn('revenue', 'fiscalAccount'), incomeOf(/财政专户/)],
    'revenue.ownFunds': [
      totalIn('revenue', 'ownFunds'),
      incomeOf(/单位资金|^事业(?:单位)?收入|经营收入|上级补助|附属单位|^其他收入/),
    ],
    'revenue.service': [totalIn('revenue', 'service'), incomeOf(/^事业(?:单位)?收入/)],
    'revenue.operating': [totalIn('revenue', 'operating'), incomeOf(/经营收入/)],
    'revenue.superiorSubsidy': [totalIn('revenue', 'superiorSubsidy'), incomeOf(/上级补助/)],
    'revenue.affiliateRemittance': [
      totalIn('revenue', 'affiliateRemittance'),
      incomeOf(/附属单位/),
    ],
    'revenue.other': [totalIn('revenue', 'other'), incomeOf(/^其他收入/)],
    'revenue.otherFunds': [incomeOf(/^其他资金/)],
    'revenue.carryOver': [
      totalIn('revenue', 'carryOver'),
      inLedger('balance', carriedOver, 'revenue'),
    ],
    'expenditure.total': [
      totalIn('expenditure', 'total'),
      sumLine('balance', 'expenditure', 'subtotal'),
      sumLine('balance', 'expenditure', 'total'),
      totalIn('general', 'total'),
    ],
    'expenditure.basic': [totalIn('expenditure', 'basic'), totalIn('general', 'basic')],
    'expenditure.project': [totalIn('expenditure', 'project'), totalIn('general', 'project')],
    'expenditure.basic.personnel': [
      inBasic('personnel'),
      totalIn('expenditure', 'personnel'),
      totalIn('general', 'personnel'),
    ],
    'expenditure.basic.running': [
      inBasic('running'),
      totalIn('expenditure', 'running'),
      totalIn('general', 'running'),
    ],
    'expenditure.reserve': [totalIn('expenditure', 'reserve'), byUse(/机动/)],
    'expenditure.operating': [totalIn('expenditure', 'operating')],
    'expenditure.toSuperior': [totalIn('expenditure', 'toSuperior')],
    'expenditure.toAffiliates': [totalIn('expenditure', 'toAffiliates')],
    'expenditure.carryForward': [
      totalIn('expenditure', 'carryForward'),
      inLedger('balance', carriedForward, 'expenditure'),
    ],
    'fiscal.total': [
      sumLine('fiscal', 'revenue', 'total'),
      sumLine('fiscal', 'expenditure', 'total'),
    ],
    'fiscal.expenditure': [
      sumLine('fiscal', 'expenditure', 'subtotal'),
      sumLine('fiscal', 'expenditure', 'total'),
    ],
    'general.total': [totalIn('general', 'total')],
    'general.basic': [totalIn('general', 'basic'), basicTotal],
    'fiscal.basic': [totalIn('fiscalBasic', 'total'), totalIn('general', 'basic'), basicTotal],
    'fiscal.basic.personnel': [inBasic('personnel'), classesOf('fiscalBasic', 'personnel')],
    'fiscal.basic.running': [inBasic('running'), classesOf('fiscalBasic', 'running')],
    'fiscal.project': [totalIn('general', 'project')],
    'general.basic.personnel': [inBasic('personnel'), classesOf('basic', 'personnel')],
    'general.basic.running': [inBasic('running'), classesOf('basic', 'running')],
    'general.project': [totalIn('general', 'project')],
    'governmentFund.total': [totalIn('governmentFund', 'total')],
    'stateCapital.total': [totalIn('stateCapital', 'total')],
    'threePublic.total': [threePublic('all'), threePublic('total')],
    'threePublic.overseas': [threePublic('overseas')],
    'threePublic.vehicle': [threePublic('vehicle')],
    'threePublic.vehicle.purchase': [threePublic('purchase')],
    'threePublic.vehicle.operation': [threePublic('operation')],
    'threePublic.reception': [threePublic('reception')],
    'conference.total': [threePublicRow(/^会议费/)],
    'training.total': [threePublicRow(/^培训费/)],
    'agencyOperating.total': [totalIn('agencyOperating', 'total'), threePublicRow(/机关运行经费/)],
    'procurement.total': [procured],
    'procurement.goods': [procuredAs(/^货物/)],
    'procurement.works': [procuredAs(/^工程/)],
    'procurement.services': [procuredAs(/^服务/)],
    'assets.fixed': [totalIn('assets', 'value')],
    'assets.total': [totalIn('assets', 'value')],
  }),
);

/**
 * The tables' figures for a statement's id, also for a subject (`function.2010101`) and for what was
 * planned of what was spent (`threePublic.total.budget`); none if unknown.
 */
export function tableFigures(disclosure: Disclosure, id: string): Candidate[] {
  const subject = /^function\.([^.]+)$/.exec(id)?.[1];
  const item = /^(threePublic\..+)\.budget$/.exec(id)?.[1];
  if (item !== undefined) return planned(disclosure, item);
  const tried = subject === undefined ? (lookups.get(id) ?? []) : [ofSubject(subject)];
  return tried.flatMap((lookup) => lookup(disclosure));
}
