import { type StatedFacts } from './facts.ts';

export const jiangsu2018: StatedFacts = {
  statements: `
      total 15897.44
      revenue.total 15897.44
      revenue.fiscalAppropriation 15897.44
      revenue.generalPublic 15897.44
      revenue.governmentFund 0
      revenue.fiscalAccount 0
      revenue.otherFunds 0
      revenue.carryOver 0
      expenditure.total 15897.44
      function.201 12706.28
      function.208 1068.78
      function.221 2122.38
      expenditure.carryForward 0
      expenditure.basic 7877.76
      expenditure.project 6333.96
      expenditure.reserve 1685.72
      revenue.total 15897.44
      revenue.generalPublic 15897.44
      revenue.governmentFund 0
      revenue.fiscalAccount 0
      revenue.otherFunds 0
      revenue.carryOver 0
      expenditure.total 15897.44
      expenditure.basic 7877.76
      expenditure.project 6333.96
      expenditure.reserve 1685.72
      expenditure.carryForward 0
      fiscal.total 15897.44
      fiscal.expenditure 15897.44
      function.2010101 6372.32
      function.2010102 2340.35
      function.2010104 1305.25
      function.2010105 810
      function.2010106 418.75
      function.2010107 403.75
      function.2010108 428.36
      function.2010109 47.5
      function.2010199 580
      function.2080504 256.76
      function.2080505 580.01
      function.2080506 232.01
      function.2210201 572.56
      function.2210202 1549.82
      fiscal.basic 7877.76
      fiscal.basic.personnel 6298.38
      fiscal.basic.running 1579.38
      general.total 15897.44
      general.basic 7877.76
      general.basic.personnel 6298.38
      general.basic.running 1579.38
      threePublic.overseas 222.5
      threePublic.vehicle 183.6
      threePublic.reception 427.5
      threePublic.overseas 222.5
      threePublic.vehicle 183.6
      threePublic.vehicle.purchase 0
      threePublic.vehicle.operation 183.6
      threePublic.reception 427.5
      conference.total 1305.25
      training.total 403.75
      governmentFund.total 0
      agencyOperating.total 1579.38
      procurement.total 2064.25
      procurement.goods 59
      procurement.works 0
      procurement.services 2005.25
      performance.projectFunds 0
      revenue.stateCapital 0`,
  changes: `
      total 2248.37 16.47 增人增资
      revenue.generalPublic 2248.37 16.47 政策性增资
      revenue.governmentFund 0 0 本部门无此项收入
      revenue.fiscalAccount 0 0 本部门无此项收入
      revenue.otherFunds 0 0 本部门无此项收入
      revenue.carryOver 0 0 本部门无此项结转
      function.201 2177.95 20.69 人员工资福利
      function.208 -539.73 -33.55 一是在职人员
      function.221 610.15 40.35 政策性调增住房
      basic 211.08 2.75 人员工资福利
      project 480 8.2 新增省人大立法研究所
      reserve 1557.29 1312.56 预留人员
      fiscal 2248.37 16.47 增人增资
      fiscal.expenditure 2248.37 16.47 增人增资
      function.2010101 1826.38 40.18 政策性增资
      function.2010102 -128.43 -5.2 上年度列入
      function.2010104 0 - -
      function.2010105 0 - -
      function.2010106 0 - -
      function.2010107 0 - -
      function.2010108 0 - -
      function.2010109 0 - -
      function.2010199 480 480 新增省人大立法研究所
      function.2080504 -1351.75 -84.04 退休人员工资
      function.2210201 78.34 15.85 政策性调增住房
      function.2210202 531.81 52.24 政策性调增提租
      general 2248.37 16.47 增人增资
      threePublic.overseas 0 - -
      threePublic.vehicle.purchase 0 - 无此项预算
      threePublic.vehicle.operation 0 - -
      threePublic.reception 0 - -
      conference 0 - -
      training 0 - -
      governmentFund 0 0 本部门无此项支出
      agencyOperating -4039.93 -71.89 今年与去年
      revenue.stateCapital 0 0 本部门无此项预算`,
  quantities: `
      staff.establishment 338 名
      staff.establishment.administrative 200 名
      staff.establishment.auxiliary 104 名
      staff.establishment.institution 34 名
      revenue.generalPublic.share 100 %
      revenue.governmentFund.share 0 %
      revenue.fiscalAccount.share 0 %
      revenue.otherFunds.share 0 %
      revenue.carryOver.share 0 %
      expenditure.basic.share 49.55 %
      expenditure.project.share 39.84 %
      expenditure.reserve.share 10.61 %
      expenditure.carryForward.share 0 %
      fiscal.expenditure.share 100 %
      threePublic.overseas.share 26.69 %
      threePublic.vehicle.share 22.03 %
      threePublic.reception.share 51.28 %
      performance.projects 0 个`,
  reported: '',
};
