/** How the names of what money is spent on and comes from are made up of words: one line a name. */
import type { Topic } from '../../recognise/document/sections.ts';
import type { Word } from './lexicon.ts';
import { takesAll } from './word-patterns.ts';

/** A pattern over words, see word-patterns.ts. */
export type Row = readonly [path: string, pattern: string, topics?: RegExp];

export const everywhere: readonly Row[] = [
  ['expenditure.reserve', 'reserve'],
  ['expenditure.carryForward', 'carryForward'],
  ['expenditure.fiscalCarryForward', 'fiscalCarryForward'],
  ['revenue.fiscalCarryOver', 'fiscalCarryOver'],
  ['expenditure.surplusDistributed', 'surplusDistributed'],
  ['expenditure.toSuperior', 'toSuperior'],
  ['expenditure.operating', 'operatingSpend'],
  ['expenditure.toAffiliates', 'toAffiliates'],
  ['revenue.fiscalAccount', 'fiscalAccount income?'],
  ['revenue.ownFunds', 'ownFunds income?'],
  ['revenue.otherFunds', 'otherFunds income?'],
  ['revenue.carryOver', 'carryOver income?'],
  ['revenue.carryOver.generalPublic', 'carryOver general fiscal? income'],
  ['revenue.carryOver.governmentFund', 'carryOver governmentFund fiscal? income'],
  ['revenue.carryOver.stateCapital', 'carryOver stateCapital fiscal? income'],
  ['revenue.carryOver.fiscalAccount', 'carryOver fiscalAccount'],
  ['revenue.carryOver.ownFunds', 'carryOver ownFunds'],
  ['revenue.accountBalance', 'accountBalance'],
  ['revenue.fiscalAppropriation', 'subsidy'],
  ['revenue.superiorSubsidy', 'superiorSubsidy'],
  ['revenue.affiliateRemittance', 'affiliateRemittance'],
  ['revenue.operating', 'operatingIncome'],
  ['revenue.service', 'service'],
  ['revenue.other', 'otherIncome'],
  ['revenue.nonFiscalSurplus', 'nonFiscalSurplus'],
];

/** What may be spoken of beside the subject of a section on one kind of spending. */
export const besides: readonly Row[] = [
  ['purchasedServices.total', 'purchasedServices'],
  ['agencyOperating.total', 'agencyOperating'],
  ['commissioned.total', 'commissioned'],
  ['agencyOperating.total', 'keeping fee', /^agencyOperating$/],
  // 机关运行经费 by its definition (预算法 2018, 14): the 公用经费 of 行政单位 out of appropriations.
  ['agencyOperating.total', 'basic inside running', /^agencyOperating$/],
];

export const local: readonly Row[] = [['revenue.carryOver', 'carried', /^revenue$/]];

export const threePublic: readonly Row[] = [
  ['threePublic.overseas', 'trips'],
  ['threePublic.vehicle', 'vehicle buying and vehicle? keeping+'],
  ['threePublic.vehicle', 'vehicle fee'],
  ['threePublic.vehicle.purchase', 'vehicle buying'],
  ['threePublic.vehicle.operation', 'vehicle keeping+'],
  ['threePublic.reception.domestic', 'domestic guests|hosting'],
  ['threePublic.reception.foreign', 'foreign guests|hosting'],
  ['threePublic.reception', 'guests'],
  ['threePublic.total', 'threePublic'],
  ['threePublic.vehicle', 'buying and keeping+', /^threePublic$/],
  ['threePublic.vehicle.purchase', 'buying fee', /^threePublic$/],
  ['threePublic.vehicle.operation', 'keeping+', /^threePublic$/],
  ['threePublic.reception', 'hosting fee', /^threePublic$/],
  ['conference.total', 'meetings', /^threePublic$/],
  ['training.total', 'training', /^threePublic$/],
];

const small = 'procurement? item?';
export const procurement: readonly Row[] = [
  ['procurement.goods', 'planned? procurement|buys? goods buys|item?'],
  ['procurement.works', 'planned? procurement|buys? works buys|item?'],
  ['procurement.services', 'planned? procurement|buys? services buys|item?'],
  ['procurement.smallBusiness.micro', `reserved+ micro buys? reserved? ${small}`],
  ['procurement.smallBusiness', `reserved+ small buys? reserved? ${small}`],
  ['procurement.smallBusiness.micro.awarded', `within reserved+ micro reserved? ${small} inside`],
  ['procurement.smallBusiness.awarded', `within reserved+ small reserved? ${small} inside`],
  ['procurement.others.awarded', 'within othersBuy procurement|buys item? inside'],
  ['procurement.awarded.smallBusiness.micro', 'procurement? awarded micro contract'],
  ['procurement.awarded.smallBusiness', 'procurement? awarded small contract'],
  ['procurement.total', 'procurement item?'],
];

export const assets: readonly Row[] = [
  ['assets.plannedPurchase', 'planned added|buying fixed|assets'],
  ['assets.fixed.other', 'otherFixed'],
  ['assets.fixed', 'fixed worth?'],
  ['assets.current', 'current'],
  ['assets.longTermInvestment', 'investment'],
  ['assets.underConstruction', 'construction'],
  ['assets.intangible', 'intangible'],
  ['assets.total', 'assets worth?'],
];

/** Spending as a whole and in its kinds, within the budget that stands before it. */
export const kinds: readonly Row[] = [
  ['both', 'both spend? fee?'],
  ['revenue', 'income fee?'],
  ['basic.personnel', 'personnel spend? fee?'],
  ['basic.running', 'running spend? fee?'],
  ['basic', 'basic spend? fee?'],
  ['project', 'project spend? fee?'],
  ['total', 'spend+ fee?'],
];

/** The path of the first pattern that takes all the words in a section of that topic. */
export function pathIn(rows: readonly Row[], words: readonly Word[], topic: Topic): string | null {
  const found = rows.find(
    ([, pattern, topics]) => (topics?.test(topic) ?? true) && takesAll(pattern, words),
  );
  return found?.[0] ?? null;
}
