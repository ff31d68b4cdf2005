import { vehicles, type StatedFacts } from './facts.ts';

export const planning: StatedFacts = {
  statements: `
      total 9859.38
      revenue.total 9746.5
      revenue.fiscalAppropriation 9746.5
      expenditure.total 9759.38
      expenditure.basic 5377.64
      expenditure.project 4381.74
      fiscal.total 9746.5
      general.total 9746.5
      general.total 9746.5
      function.208 754.75
      function.210 236.63
      function.212 3832.36
      function.220 4461.67
      function.221 461.08
      general.total.budget 10210.34
      general.total 9746.5
      function.2080501.budget 54.53
      function.2080501 54.53
      function.2080502.budget 28.11
      function.2080502 28.11
      function.2080505.budget 452.4
      function.2080505 446.11
      function.2080506.budget 226.25
      function.2080506 225.12
      function.社会保障和就业支出-行政事业单位养老支出-机关事业单位退休人员活动费支出.budget 0.88
      function.社会保障和就业支出-行政事业单位养老支出-机关事业单位退休人员活动费支出 0.88
      function.2101101.budget 42.73
      function.2101101 40.35
      function.2101102.budget 196.4
      function.2101102 196.29
      function.2120101.budget 1115.48
      function.2120101 1092.8
      function.2120201.budget 3110.14
      function.2120201 2739.56
      function.2200150.budget 4477.33
      function.2200150 4416.67
      function.自然资源海洋气象等支出-自然资源事务-其他国土资源事务支出.budget 45
      function.自然资源海洋气象等支出-自然资源事务-其他国土资源事务支出 45
      function.2210201.budget 289.59
      function.2210201 289.59
      function.2210203.budget 171.49
      function.2210203 171.49
      general.basic 5377.64
      general.basic.personnel 4896.98
      general.basic.running 480.66
      threePublic.total.budget 2.85
      threePublic.total 0.39
      threePublic.overseas 0
      threePublic.vehicle 0
      threePublic.reception 0.39
      threePublic.overseas 0
      threePublic.vehicle 0
      threePublic.reception 0.39
      threePublic.overseas 0
      threePublic.vehicle 0
      threePublic.vehicle.purchase 0
      threePublic.vehicle.operation 0
      threePublic.reception 0.39
      threePublic.reception.domestic 0.39
      threePublic.reception.foreign 0
      performance.projectFunds 4415.48
      performance.monitoredFunds 4415.48
      performance.evaluatedFunds 4415.48
      agencyOperating.total 142.8
      procurement.total 2319.21
      procurement.goods 122.43
      procurement.works 1387.72
      procurement.services 809.07
      procurement.smallBusiness 225.1
      procurement.smallBusiness.micro 164.87
      procurement.smallBusiness.awarded 225.1
      procurement.smallBusiness.micro.awarded 164.87
      procurement.others.awarded 0`,
  changes: `
      total 1062.85 12.08 项目支出增加
      fiscal 1193.2 13.95 项目支出增加
      general 1193.2 - 项目支出增加
      general@budget - - 城乡社区
      function.2080501@budget 0 - -
      function.2080502@budget 0 - -
      function.2080505@budget - - 机构改革
      function.2080506@budget - - 年中社会保险
      function.社会保障和就业支出-行政事业单位养老支出-机关事业单位退休人员活动费支出@budget 0 - -
      function.2101101@budget - - 医疗保险基数
      function.2101102@budget - - 年中社会保险
      function.2120101@budget - - 严格贯彻
      function.2120201@budget - - 部分项目
      function.2200150@budget - - 严格贯彻
      function.自然资源海洋气象等支出-自然资源事务-其他国土资源事务支出@budget 0 - -
      function.2210201@budget 0 - -
      function.2210203@budget 0 - -
      threePublic@budget - - 严格落实
      threePublic -0.15 -27.78 -
      threePublic.overseas 0 - -
      threePublic.vehicle 0 - -
      threePublic.reception -0.15 -27.78 严格落实
      agencyOperating -13.52 -8.65 严格落实`,
  quantities: `
      revenue.fiscalAppropriation.share 100 %
      expenditure.basic.share 55.1 %
      expenditure.project.share 44.9 %
      general.total.share 99.86 %
      function.208.share 7.74 %
      function.210.share 2.43 %
      function.212.share 39.32 %
      function.220.share 45.78 %
      function.221.share 4.73 %
      general.total.completion 95.45 %
      function.2080501.completion 100 %
      function.2080502.completion 100 %
      function.2080505.completion 98.61 %
      function.2080506.completion 99.5 %
      function.2101101.completion 94.43 %
      function.2101102.completion 99.94 %
      function.2120101.completion 97.97 %
      function.2120201.completion 88.08 %
      function.2200150.completion 98.65 %
      function.自然资源海洋气象等支出-自然资源事务-其他国土资源事务支出.completion 100 %
      function.2210201.completion 100 %
      function.2210203.completion 100 %
      threePublic.total.completion 13.68 %
      threePublic.overseas.completion 0 %
      threePublic.vehicle.completion 0 %
      threePublic.reception.completion 13.68 %
      threePublic.overseas.share 0 %
      threePublic.vehicle.share 0 %
      threePublic.reception.share 100 %
      threePublic.overseas.groups 0 个
      threePublic.overseas.people 0 人次
      threePublic.vehicle.held 0 辆
      threePublic.reception.batches 2 批次
      threePublic.reception.people 26 人次
      threePublic.reception.foreign.batches 0 批次
      threePublic.reception.foreign.people 0 人次
      performance.projects 39 个
      performance.monitored 39 个
      performance.evaluated 39 个
      ${vehicles('assets.vehicles', 0, 0)}
      assets.equipment.over100 0 台（套）`,
  // 由中小企业供应商中标或成交的，采购金额…
  reported: '',
};
