import { type StatedFacts } from './facts.ts';

/** The tables of this year are another file: subjects are known by name only. */
export const jiangsu2019: StatedFacts = {
  statements: `
      total 18330.37
      revenue.total 18330.37
      revenue.fiscalAppropriation 18330.37
      revenue.generalPublic 18330.37
      revenue.governmentFund 0
      revenue.fiscalAccount 0
      revenue.otherFunds 0
      revenue.carryOver 0
      expenditure.total 18330.37
      function.201 13907.78
      function.208 1121.39
      function.221 3301.2
      expenditure.carryForward 0
      expenditure.basic 9312.9
      expenditure.project 6459.58
      expenditure.reserve 2557.89
      revenue.total 18330.37
      revenue.generalPublic 18330.37
      revenue.governmentFund 0
      revenue.fiscalAccount 0
      revenue.otherFunds 0
      revenue.carryOver 0
      expenditure.total 18330.37
      expenditure.basic 9312.9
      expenditure.project 6459.58
      expenditure.reserve 2557.89
      expenditure.carryForward 0
      fiscal.total 18330.37
      fiscal.expenditure 18330.37
      function.人大事务-行政运行 7448.2
      function.人大事务-一般行政管理事务 2464.02
      function.人大事务-人大会议 1469.73
      function.人大事务-人大立法 729
      function.人大事务-人大监督 376.88
      function.人大事务-人大代表履职能力提升 363.38
      function.人大事务-代表工作 385.52
      function.人大事务-人大信访工作 42.75
      function.人大事务-其他人大事务 628.3
      function.行政事业单位离退休-未归口管理的行政单位离退休支出 271.45
      function.行政事业单位离退休-机关事业单位基本养老保险缴费支出 607.1
      function.行政事业单位离退休-机关事业单位职业年金缴费支出 242.84
      function.住房改革支出-住房公积金 752.9
      function.住房改革支出-提租补贴 2548.3
      fiscal.basic 9312.9
      fiscal.basic.personnel 7670.82
      fiscal.basic.running 1642.08
      general.total 18330.37
      general.basic 9312.9
      general.basic.personnel 7670.82
      general.basic.running 1642.08
      threePublic.overseas 199.25
      threePublic.vehicle 183.6
      threePublic.reception 384.75
      threePublic.overseas 199.25
      threePublic.vehicle 183.6
      threePublic.vehicle.purchase 0
      threePublic.vehicle.operation 183.6
      threePublic.reception 384.75
      conference.total 1469.73
      training.total 363.38
      agencyOperating.total 1642.08
      procurement.total 2416.43
      procurement.goods 233.1
      procurement.services 2183.33
      performance.projectFunds 0`,
  changes: `
      total 2432.93 15.3 -
      revenue.generalPublic 2432.93 15.3 增人增资
      revenue.governmentFund 0 0 本部门无此项收入
      revenue.fiscalAccount 0 0 本部门无此项收入
      revenue.otherFunds 0 0 本部门无此项收入
      revenue.carryOver 0 0 本部门无此项收入
      function.201 1201.5 9.46 人员工资福利
      function.208 52.61 4.92 一是在职人员
      function.221 1178.82 55.54 政策性调增住房
      basic 1435.14 18.22 人员工资福利
      project 125.62 1.98 运转类项目
      reserve 872.17 51.74 省财政增加
      fiscal 2432.93 15.3 增人增资
      fiscal.expenditure 2432.93 15.3 增人增资
      function.人大事务-行政运行 1075.88 16.88 政策性增资
      function.人大事务-一般行政管理事务 123.67 5.28 相关运转类
      function.人大事务-人大会议 164.48 12.6 增加了
      function.人大事务-人大立法 -81 -10 按照规定
      function.人大事务-人大监督 -41.87 -10 按照规定
      function.人大事务-人大代表履职能力提升 -40.37 -10 按照规定
      function.人大事务-代表工作 -42.84 -10 按照规定
      function.人大事务-人大信访工作 -4.75 -10 按照规定
      function.人大事务-其他人大事务 48.3 8.33 增加省人大
      function.行政事业单位离退休-未归口管理的行政单位离退休支出 14.69 5.72 离休人员
      function.行政事业单位离退休-机关事业单位基本养老保险缴费支出 27.09 4.67 增人增资后
      function.行政事业单位离退休-机关事业单位职业年金缴费支出 10.83 4.67 增人增资后
      function.住房改革支出-住房公积金 180.34 31.5 政策性调增住房
      function.住房改革支出-提租补贴 998.48 64.43 政策性调增提租
      general 2432.93 15.3 增人增资
      threePublic.overseas -23.25 - 按规定运转类
      threePublic.vehicle.purchase 0 - -
      threePublic.vehicle.operation 0 - -
      threePublic.reception -42.75 - 按规定运转类
      conference 164.48 - 按规定运转类
      training -40.37 - 按规定运转类
      governmentFund 0 0 本部门无此项支出
      agencyOperating 62.7 3.97 工会经费`,
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
      expenditure.basic.share 50.81 %
      expenditure.project.share 35.24 %
      expenditure.reserve.share 13.95 %
      expenditure.carryForward.share 0 %
      fiscal.expenditure.share 100 %
      threePublic.overseas.share 25.96 %
      threePublic.vehicle.share 23.92 %
      threePublic.reception.share 50.12 %
      assets.vehicles 54 辆
      assets.vehicles.general 54 辆
      assets.equipment.over20 69 台（套）
      performance.projects 0 个`,
  reported: '',
};
