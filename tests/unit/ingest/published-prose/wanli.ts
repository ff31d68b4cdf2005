import { functions, nothingBut, ratesOf, saidTwice, vehicles, type StatedFacts } from './facts.ts';

/** Code, amount, executed last year, amount again, rate (`=` is 持平). */
const wanli2023 = `
2010506 2.63 1.48 2.63 77.7
2010507 60.13 0 60.13 100
2012902 45.41 11.67 45.41 314.82
2013202 65.69 60.51 65.69 8.56
2013302 100.2 79.9 100.2 25.41
2013402 9 6.75 9 33.33
2013802 14.62 4.17 14.62 250.6
2040607 15 15 15 =
2049999 110.23 84.45 110.23 30.53
2060702 10 10 10 =
2070308 20 12.04 20 66.11
2080206 21.5 14 21.5 53.57
2080501 17.72 8.61 17.72 105.81
2080502 5.21 1.79 5.21 191.06
2080505 441.25 274.85 441.25 60.54
2080506 220.63 132.59 441.25 60.54
2080599 0.31 0 0.31 100
2080705 635.1 667.32 635.1 -4.83
2081602 4.33 4.26 4.33 1.64
2082501 30 5 30 500
2089999 1331.27 692.63 1331.27 92.21
2100717 20 15 20 33.33
2101101 144.55 75.95 144.55 90.32
2101102 145.02 104.25 145.02 39.11
2120101 1837.36 2695.8 1837.36 -31.84
2120102 1822.95 1096.67 1822.95 66.23
2120104 690.58 767.68 690.58 -10.04
2120199 4992.71 4953.14 4992.71 0.8
2120399 775 1576.05 775 -50.83
2120501 563.38 659.24 563.38 -14.54
2129999 1450 3853.06 1450 -62.37
2210201 352.67 440.75 352.67 -19.98
2210203 325.68 319.41 325.68 1.96
2210399 217.72 217.54 217.72 0.08`;

const wanli2024 = `
2010507 25.77 60.13 25.77 -57.14
2012902 42.6 45.41 42.6 -6.19
2013202 88.87 60.79 88.87 46.19
2013302 110.6 114 110.6 -2.98
2013402 11.91 9 11.91 32.33
2013802 13.52 14.62 13.52 -7.52
2040607 30 15 30 100
2049999 133.3 130.23 133.3 2.36
2059999 25 0 25 100
2060702 10 10 10 =
2070308 20 20 20 =
2080501 24.31 20.3 24.31 19.75
2080502 7.66 6.26 7.66 22.36
2080505 460.85 357.56 460.85 28.89
2080506 230.28 198.6 230.28 15.95
2080599 0.39 0.31 0.39 25.81
2080705 421.23 389.59 421.23 8.12
2081602 4.44 4.33 4.44 2.54
2082501 30 30 30 =
2089999 781.24 1410.22 781.24 -44.6
2100717 20 20 20 =
2101101 142.22 95.16 142.22 49.45
2101102 160.14 132.56 160.14 20.81
2120101 1660.32 1899.77 1660.32 -12.6
2120102 1759.1 2083.68 1759.1 -15.58
2120104 604.34 676.66 604.34 -10.69
2120199 5421.24 5276.21 5421.24 2.75
2120399 972.18 775 972.18 25.44
2120501 599.33 830.24 599.33 -27.81
2129999 922.02 1822.46 922.02 -49.41
2210201 350.35 348.52 352.67 0.53
2210203 320.17 318.14 320.17 0.64
2210399 217.72 217.72 217.72 =`;

const wanli2025 = `
2010507 43.83
2012902 42.29
2013202 107.5
2013302 110.6
2013402 11.91
2013802 13.53
2040607 30
2049999 257.8
2059999 25
2060702 10
2070308 20
2080501 25.93
2080502 8.53
2080505 482.72
2080506 241.36
2080599 0.42
2080705 58.28
2081602 4.52
2082501 30
2089999 757.44
2100717 20
2101101 146.89
2101102 154.8
2120101 1788.77
2120102 1746.42
2120104 652.27
2120199 5312.11
2120399 219.13
2120501 483.33
2129999 5234.89
2210201 384.67
2210203 334.08
2210399 217.72`;

export const wanliIn2023: StatedFacts = {
  statements: `${nothingBut('16497.86')}
      ${saidTwice(wanli2023)}
      threePublic.total 22.91
      threePublic.overseas 0
      threePublic.vehicle 21.56
      threePublic.vehicle.purchase 0
      threePublic.vehicle.operation 21.56
      threePublic.reception 1.35
      agencyOperating.total 786.09
      procurement.total 830
      procurement.goods 10
      procurement.works 550
      procurement.services 270
      procurement.smallBusiness 332
      procurement.smallBusiness.micro 232.4
      performance.projectFunds 3328.13
      assets.current 448.82
      assets.fixed 3149.52
      assets.fixed.other 0
      assets.longTermInvestment 0
      assets.underConstruction 12277.73
      assets.intangible 234.37
      project.quarter1 25.88
      project.quarter2 180.74
      project.quarter3 186.6
      project.quarter4 16.78`,
  // The increase of 政府性基金 from nothing to nothing is so printed.
  changes: `
      revenue.fiscalAppropriation 1421.25 - 项目调整
      fiscal.expenditure 1421.25 - 项目调整
      general 1421.25 - -
      governmentFund 1421.25 - -
      stateCapital 0 - -
      ${ratesOf(wanli2023)}
      threePublic 0 - -
      threePublic.overseas 0 - 因公出国
      threePublic.vehicle.purchase 0 - 公务用车购置费
      threePublic.vehicle.operation 0 - 公务车用车
      threePublic.reception 0 - 公务接待费`,
  quantities: `
      performance.projects 5 个
      assets.buildings.area 14609.83 平方米
      assets.vehicles 7 辆
      assets.vehicles.general 3 辆
      assets.vehicles.enforcement 4 辆
      assets.vehicles.technical 0 辆
      assets.vehicles.other 0 辆
      assets.generalEquipment.over50 0 台/套
      assets.specialEquipment.over100 0 台/套`,
  // By quarters, of a project that its heading does not name.
  reported: '',
};

export const wanliIn2024: StatedFacts = {
  statements: `${nothingBut('15621.11')}
      ${saidTwice(wanli2024)}
      threePublic.total 47.91
      threePublic.overseas 0
      threePublic.vehicle 46.56
      threePublic.vehicle.purchase 25
      threePublic.vehicle.operation 21.56
      threePublic.reception 1.35
      agencyOperating.total 443.18
      procurement.total 1662.44
      procurement.goods 93.98
      procurement.works 815.87
      procurement.services 752.59
      procurement.smallBusiness 664.98
      procurement.smallBusiness.micro 465.49
      performance.projectFunds 5634.81
      project.quarter1 158.05
      project.quarter2 158.05
      project.quarter3 158.05
      project.quarter4 158.05`,
  changes: `
      revenue.fiscalAppropriation -876.75 - 项目调整
      fiscal.expenditure -876.75 - 项目调整
      general -876.75 - -
      governmentFund 0 - -
      stateCapital 0 - -
      ${ratesOf(wanli2024)}
      threePublic 25 - -
      threePublic.overseas 0 - 因公出国
      threePublic.vehicle 25 - 购置公务用车
      threePublic.vehicle.purchase 25 - 购置公务用车
      threePublic.vehicle.operation 0 - 公务车用车
      threePublic.reception 0 - 公务接待费`,
  quantities: `
      performance.projects 50 个
      ${vehicles('assets.vehicles', 7, 7)}
      assets.equipment.over100 0 台（套）
      ${vehicles('assets.plannedPurchase.vehicles', 1, 1)}
      assets.plannedPurchase.equipment.over100 0 台（套）`,
  reported: '',
};

export const wanliIn2025: StatedFacts = {
  // The text gives the item of 2100717 as 卫生健康支出（款）计划生育事务（项）: no such subject is in the tables.
  statements: `${nothingBut('18976.76')}
      ${functions(wanli2025).replace('2100717', '卫生健康支出-卫生健康支出-计划生育事务')}
      threePublic.total 37.91
      threePublic.overseas 0
      threePublic.vehicle 36.56
      threePublic.vehicle.purchase 15
      threePublic.vehicle.operation 21.56
      threePublic.reception 1.35
      agencyOperating.total 464.64
      procurement.total 4821.2
      procurement.goods 57.43
      procurement.works 3780.72
      procurement.services 983.05
      procurement.smallBusiness 1928.48
      procurement.smallBusiness.micro 1349.94
      performance.projectFunds 8825.98
      project.quarter1 15
      project.quarter2 15
      project.quarter3 15
      project.quarter4 15`,
  changes: `
      revenue.fiscalAppropriation 3355.65 - 项目调整
      fiscal.expenditure 3355.65 - 项目调整
      general 3355.65 - -
      governmentFund 0 - -
      stateCapital 0 - -
      threePublic -10 - -
      threePublic.overseas 0 - 因公出国
      threePublic.vehicle -10 - 2025年新增1辆
      threePublic.vehicle.purchase -10 - 购置车辆
      threePublic.vehicle.operation 0 - 公务车用车
      threePublic.reception 0 - 公务接待费`,
  quantities: `
      performance.projects 49 个
      ${vehicles('assets.vehicles', 8, 8)}
      assets.equipment.over100 0 台（套）
      ${vehicles('assets.plannedPurchase.vehicles', 1, 1)}
      assets.plannedPurchase.equipment.over100 0 台（套）`,
  reported: '',
};
