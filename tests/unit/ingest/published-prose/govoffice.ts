import { functions, nothingBut, vehicles, type StatedFacts } from './facts.ts';

const govoffice2025 = `
2010301 1202.95
2010302 4614
2010350 380.73
2010399 2012
2080501 155.42
2080505 176.32
2080506 88.16
2080599 1.48
2101101 78.29
2101102 31.42
2210201 174.14
2210203 186.77`;

export const govoffice: StatedFacts = {
  statements: `${nothingBut('9101.68')}
      ${functions(govoffice2025)}
      threePublic.total 867.5
      threePublic.overseas 839
      threePublic.vehicle 0
      threePublic.vehicle.purchase 0
      threePublic.vehicle.operation 0
      threePublic.reception 28.5
      agencyOperating.total 213.28
      procurement.total 34
      procurement.goods 0
      procurement.works 0
      procurement.services 34
      procurement.smallBusiness 34
      procurement.smallBusiness.micro 34
      performance.projectFunds 6626`,
  changes: `
      revenue.fiscalAppropriation -2389.52 - 项目调整
      fiscal.expenditure -2389.52 - 项目调整
      general -2389.52 - -
      governmentFund 0 - -
      stateCapital 0 - -
      threePublic 0 - -
      threePublic.overseas 0 - -
      threePublic.vehicle 0 - -
      threePublic.vehicle.purchase 0 - -
      threePublic.vehicle.operation 0 - -
      threePublic.reception 0 - -`,
  quantities: `
      performance.projects 11 个
      ${vehicles('assets.vehicles', 0, 0)}
      assets.equipment.over100 0 台（套）
      ${vehicles('assets.plannedPurchase.vehicles', 0, 0)}
      assets.plannedPurchase.equipment.over100 0 台（套）`,
  reported: '',
};
