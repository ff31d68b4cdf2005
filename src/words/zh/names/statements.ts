/** What a figure in the prose is about, by the statement's id. */
export const statementNames: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    total: '预算收支安排',
    'revenue.total': '预算收入',
    'revenue.grandTotal': '收入总计',
    'revenue.fiscalAppropriation': '财政拨款收入',
    'revenue.generalPublic': '一般公共预算收入',
    'revenue.governmentFund': '政府性基金预算收入',
    'revenue.stateCapital': '国有资本经营预算收入',
    'revenue.fiscalAccount': '财政专户核拨收入',
    'revenue.ownFunds': '单位资金收入',
    'revenue.otherFunds': '其他资金收入',
    'revenue.service': '事业收入',
    'revenue.operating': '经营收入',
    'revenue.superiorSubsidy': '上级补助收入',
    'revenue.affiliateRemittance': '附属单位上缴收入',
    'revenue.other': '其他收入',
    'revenue.nonFiscalSurplus': '使用非财政拨款结余',
    'revenue.carryOver': '上年结转结余',
    'revenue.carryOver.generalPublic': '上年结转的一般公共预算收入',
    'revenue.carryOver.governmentFund': '上年结转的政府性基金预算收入',
    'revenue.carryOver.stateCapital': '上年结转的国有资本经营预算收入',
    'revenue.carryOver.fiscalAccount': '上年结转的财政专户管理资金',
    'revenue.carryOver.ownFunds': '上年结转的单位资金',
    'revenue.accountBalance': '上年实户资金余额',
    'expenditure.total': '支出预算',
    'expenditure.grandTotal': '支出总计',
    'expenditure.basic': '基本支出',
    'expenditure.basic.personnel': '人员经费',
    'expenditure.basic.running': '日常公用经费',
    'expenditure.project': '项目支出',
    'expenditure.reserve': '单位预留机动经费',
    'expenditure.operating': '经营支出',
    'expenditure.toSuperior': '上缴上级支出',
    'expenditure.toAffiliates': '对附属单位补助支出',
    'expenditure.carryForward': '结转下年',
    'expenditure.surplusDistributed': '结余分配',
    'revenue.fiscalCarryOver': '年初财政拨款结转结余',
    'expenditure.fiscalCarryForward': '年末财政拨款结转结余',
    'fiscal.total': '财政拨款收支',
    'fiscal.expenditure': '财政拨款支出',
    'fiscal.basic': '财政拨款基本支出',
    'fiscal.basic.personnel': '财政拨款人员经费',
    'fiscal.basic.running': '财政拨款公用经费',
    'fiscal.project': '财政拨款项目支出',
    'general.total': '一般公共预算支出',
    'general.basic': '一般公共预算基本支出',
    'general.basic.personnel': '一般公共预算人员经费',
    'general.basic.running': '一般公共预算公用经费',
    'general.project': '一般公共预算项目支出',
    'governmentFund.total': '政府性基金预算支出',
    'governmentFund.basic': '政府性基金预算基本支出',
    'governmentFund.project': '政府性基金预算项目支出',
    'stateCapital.total': '国有资本经营预算支出',
    'stateCapital.basic': '国有资本经营预算基本支出',
    'stateCapital.project': '国有资本经营预算项目支出',
    'agencyOperating.total': '机关运行经费',
    'threePublic.total': '“三公”经费',
    'threePublic.overseas': '因公出国（境）费',
    'threePublic.overseas.groups': '因公出国（境）团组',
    'threePublic.overseas.people': '因公出国（境）人次',
    'threePublic.vehicle': '公务用车购置及运行费',
    'threePublic.vehicle.purchase': '公务用车购置费',
    'threePublic.vehicle.purchase.count': '购置公务用车',
    'threePublic.vehicle.operation': '公务用车运行维护费',
    'threePublic.vehicle.held': '公务用车保有量',
    'threePublic.reception': '公务接待费',
    'threePublic.reception.domestic': '国内公务接待费',
    'threePublic.reception.foreign': '外宾接待费',
    'threePublic.reception.batches': '公务接待批次',
    'threePublic.reception.people': '公务接待人次',
    'threePublic.reception.foreign.batches': '外宾接待批次',
    'threePublic.reception.foreign.people': '外宾接待人次',
    'conference.total': '会议费',
    'training.total': '培训费',
    'commissioned.total': '委托业务费',
    'purchasedServices.total': '政府购买服务预算',
    'procurement.total': '政府采购预算',
    'procurement.goods': '政府采购货物',
    'procurement.works': '政府采购工程',
    'procurement.services': '政府采购服务',
    'procurement.smallBusiness': '面向中小企业的政府采购',
    'procurement.smallBusiness.micro': '面向小微企业的政府采购',
    'procurement.smallBusiness.awarded': '预留给中小企业并由其中标的采购',
    'procurement.smallBusiness.micro.awarded': '预留给小微企业并由其中标的采购',
    'procurement.others.awarded': '其他由中小企业中标的采购',
    'procurement.awarded.smallBusiness': '授予中小企业的合同金额',
    'procurement.awarded.smallBusiness.micro': '授予小微企业的合同金额',
    'assets.total': '国有资产总额',
    'assets.fixed': '上年末固定资产',
    'assets.fixed.other': '其他固定资产',
    'assets.current': '流动资产',
    'assets.longTermInvestment': '长期投资',
    'assets.underConstruction': '在建工程',
    'assets.intangible': '无形资产',
    'assets.plannedPurchase': '本年拟购置固定资产',
    'assets.buildings.area': '房屋面积',
    'assets.vehicles': '车辆',
    'staff.establishment': '编制',
    'staff.establishment.administrative': '行政编制',
    'staff.establishment.auxiliary': '行政附属编制',
    'staff.establishment.institution': '事业编制',
    'staff.establishment.workers': '工勤编制',
    'staff.serving': '在职人员',
    'staff.retired': '离退休人员',
    'staff.retired.veterans': '离休人员',
    'staff.retired.pensioners': '退休人员',
    'performance.projects': '编报绩效目标的项目',
    'performance.projectFunds': '编报绩效目标的项目资金',
    'performance.policyFunds': '编报绩效目标的政策资金',
    'performance.wholeFunds': '纳入绩效目标管理的整体支出',
    'performance.managedFunds': '纳入绩效目标管理的资金',
    'performance.monitored': '绩效跟踪的项目',
    'performance.monitoredFunds': '绩效跟踪的项目资金',
    'performance.evaluated': '绩效评价的项目',
    'performance.evaluatedFunds': '绩效评价的项目资金',
  }),
);

/** Kinds of vehicles, behind `assets.vehicles.` and `assets.plannedPurchase.vehicles.`. */
const vehicleNames: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    ministerial: '部级领导干部用车',
    leading: '主要领导干部用车',
    general: '一般公务用车',
    confidential: '机要通信用车',
    emergency: '应急保障用车',
    enforcement: '执法执勤用车',
    technical: '特种专业技术用车',
    retired: '离退休干部用车',
    other: '其他用车',
  }),
);

/** What is said of a figure: the last part of an id. */
const aspects: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    budget: '年初预算',
    adjusted: '调整预算',
    previousBudget: '上年预算',
    previousExecution: '上年执行数',
    previousActual: '上年决算',
    share: '占比',
    completion: '完成预算的比例',
    amount: '金额',
    general: '（一般公共预算）',
    governmentFund: '（政府性基金预算）',
    stateCapital: '（国有资本经营预算）',
    fiscal: '（财政拨款）',
  }),
);

/**
 * The name of a statement. A subject is named by `nameOfSubject`, which gives the name that the
 * document's tables have for a code; without one the code stands for itself.
 */
export function statementName(
  id: string,
  nameOfSubject: (code: string) => string | undefined = () => undefined,
): string {
  const unit = /^unit\.([^.]+)\.(.+)$/.exec(id);
  if (unit) return `${unit[1]} · ${statementName(unit[2] ?? '', nameOfSubject)}`;
  const part = /^part\.(.+)\.([^.]+)$/.exec(id);
  if (part) return `${statementName(part[1] ?? '', nameOfSubject)} · ${part[2]}`;
  const known = statementNames.get(id);
  if (known !== undefined) return known;
  const [, whole = '', aspect = ''] = /^(.+)\.([a-zA-Z]+)$/.exec(id) ?? [];
  if (aspects.get(aspect)) return `${statementName(whole, nameOfSubject)}${aspects.get(aspect)}`;
  const quarter = /^(.+)\.quarter([1-4])$/.exec(id);
  if (quarter) {
    return `${statementName(quarter[1] ?? '', nameOfSubject)}第${quarter[2]}季度用款计划`;
  }
  const planned = id.startsWith('assets.plannedPurchase.') ? '拟购置' : '';
  const vehicle = /\.vehicles(?:\.([a-z]+))?$/.exec(id);
  if (vehicle) return planned + (vehicleNames.get(vehicle[1] ?? '') ?? '车辆');
  const equipment = /\.(general|special)?[eE]quipment\.over(\d+)$/.exec(id);
  if (equipment) {
    const kind = { general: '通用', special: '专用' }[equipment[1] ?? ''] ?? '';
    return `${planned}单价${equipment[2]}万元以上${kind}设备`;
  }
  const said = id.replace(/^(?:function|economic|project)\./, '');
  const name = nameOfSubject(said) ?? said.replace(/-/g, ' · ');
  return /^\d{3,7}$/.test(name) ? `科目 ${name}` : name;
}
