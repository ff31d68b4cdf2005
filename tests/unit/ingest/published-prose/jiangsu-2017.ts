import { type StatedFacts } from './facts.ts';

export const jiangsu2017: StatedFacts = {
  statements: `
      total 13649.07
      revenue.total 13649.07
      expenditure.total 13649.07
      function.201 10528.33
      function.208 1608.51
      function.221 1512.23
      expenditure.basic 7666.68
      expenditure.project 5853.96
      expenditure.reserve 128.43
      revenue.total 13649.07
      expenditure.total 13649.07
      expenditure.basic 7666.68
      expenditure.project 5853.96
      expenditure.reserve 128.43
      fiscal.total 13649.07
      fiscal.expenditure 13649.07
      function.2010101 10528.33
      function.208 1608.51
      function.221 1512.23
      fiscal.basic 7666.68
      fiscal.basic.personnel 6080.72
      fiscal.basic.running 1585.96
      general.total 13649.07
      general.basic 7666.68
      general.basic.personnel 6080.72
      general.basic.running 1585.96
      agencyOperating.total 5619.31
      threePublic.overseas 222.5
      threePublic.vehicle 183.6
      threePublic.reception 427.5
      threePublic.overseas 222.5
      threePublic.vehicle 183.6
      threePublic.vehicle.operation 183.6
      threePublic.reception 427.5
      conference.total 1305.25
      training.total 403.75
      procurement.total 2247.85
      procurement.goods 59
      procurement.works 0
      procurement.services 2188.85`,
  changes: `
      total 844.15 6.59 政策性增资
      revenue 844.15 6.59 -
      function.201 -17.89 -0.17 公用定额
      function.208 193.25 13.65 政策性调增离退休
      function.221 668.79 79.29 政策性调增住房
      basic 844.15 12.37 政策性调整工资
      project 0 - -
      reserve 0 - -
      fiscal 844.15 6.59 -
      fiscal.expenditure 844.15 6.59 -
      function.2010101 -17.89 -0.17 -
      function.208 193.25 13.65 政策性调增离退休
      function.221 668.79 79.29 政策性调增住房
      general 844.15 6.59 -
      agencyOperating 4032.99 254.23 财政部
      threePublic.overseas 0 - -
      threePublic.vehicle.purchase 0 - -
      threePublic.vehicle.operation 0 - -
      threePublic.reception 0 - -
      conference -403.75 - 从会议费
      training 403.75 - 从会议费`,
  quantities: `
      staff.establishment 339 名
      staff.establishment.administrative 199 名
      staff.establishment.auxiliary 104 名
      staff.establishment.institution 36 名
      staff.serving 274 名
      staff.retired 150 名
      expenditure.basic.share 56.17 %
      expenditure.project.share 42.89 %
      expenditure.reserve.share 0.94 %
      fiscal.expenditure.share 100 %
      threePublic.overseas.share 8.75 %
      threePublic.vehicle.share 7.22 %
      threePublic.reception.share 16.81 %`,
  reported: '',
};
