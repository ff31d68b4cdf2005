/**
 * Words that a reader may not know, explained in our own words. Where a document's glossary explains
 * a term itself, the screen shows the document's explanation first.
 */
export const terms = {
  functional: {
    term: '支出功能分类',
    definition:
      '按钱用来办什么事分类，分类、款、项三级，例如教育支出（类）、普通教育（款）、小学教育（项）。',
  },
  economic: {
    term: '支出经济分类',
    definition: '按钱具体怎么花分类，例如工资福利支出、商品和服务支出、对个人和家庭的补助。',
  },
  basic: {
    term: '基本支出',
    definition: '保证机构正常运转、完成日常工作的支出，包括人员经费和公用经费。',
  },
  project: {
    term: '项目支出',
    definition: '在基本支出之外，为完成特定任务或事业发展目标安排的支出。',
  },
  composition: {
    term: '基本支出与项目支出',
    definition:
      '基本支出保证机构正常运转，包括人员经费和公用经费；项目支出为完成特定任务另行安排。两者合起来是支出的主体。',
  },
  personnel: {
    term: '人员经费',
    definition: '发给在职和离退休人员的工资、津补贴、社会保险缴费和各类补助。',
  },
  running: {
    term: '公用经费',
    definition: '维持日常办公的支出，例如办公费、邮电费、公务接待费、车辆运行维护费。',
  },
  threePublic: {
    term: '“三公”经费',
    definition: '用财政拨款安排的因公出国（境）费、公务用车购置及运行维护费、公务接待费。',
  },
  agencyOperating: {
    term: '机关运行经费',
    definition: '行政单位和参照公务员法管理的事业单位用一般公共预算安排的公用经费。',
  },
  procurement: {
    term: '政府采购',
    definition: '用财政资金购买集中采购目录以内或限额标准以上的货物、工程和服务。',
  },
  assets: {
    term: '国有资产',
    definition: '部门占有、使用的房屋、车辆、设备等固定资产。',
  },
  performance: {
    term: '绩效目标',
    definition: '一笔钱在规定时间内要达到的产出和效果，用指标和指标值衡量。',
  },
  carryOver: {
    term: '上年结转',
    definition: '上年没有花完、按规定今年继续用于原来用途的钱。',
  },
  flat: {
    term: '持平',
    definition: '与上年相比没有增加也没有减少。',
  },
};
