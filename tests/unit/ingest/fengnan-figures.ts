/** What the example document prints, in 万元, written down from its lines and not by the reader. */

/** Columns and rows of its 28 tables. */
export const tableWidths = [
  [5, 38],
  [13, 22],
  [9, 22],
  [8, 41],
  [6, 22],
  [6, 29],
  [6, 5],
  [6, 5],
  [6, 11],
  [4, 2],
  [2, 1],
  [6, 7],
  [2, 1],
  [6, 7],
  [2, 1],
  [6, 7],
  [2, 1],
  [6, 7],
  [2, 1],
  [6, 7],
  [2, 1],
  [6, 7],
  [2, 1],
  [6, 7],
  [2, 1],
  [6, 7],
  [16, 4],
  [3, 8],
];

type Figures = readonly (string | number | null)[];

/** Code, 合计, 基本支出, 项目支出. */
export const expenditureRows: readonly Figures[] = [
  ['合计', 1043.55, 815.5, 228.05],
  ['201', 802.49, 576.77, 225.72],
  ['20101', 802.49, 576.77, 225.72],
  ['2010101', 576.77, 576.77, null],
  ['2010102', 225.72, null, 225.72],
  ['208', 137.96, 135.63, 2.33],
  ['20805', 135.63, 135.63, null],
  ['2080501', 81.38, 81.38, null],
  ['2080505', 54.25, 54.25, null],
  ['20807', 2.33, null, 2.33],
  ['2080711', 2.33, null, 2.33],
  ['210', 59.39, 59.39, null],
  ['21011', 59.39, 59.39, null],
  ['2101101', 20.66, 20.66, null],
  ['2101103', 38.73, 38.73, null],
  ['221', 43.71, 43.71, null],
  ['22102', 43.71, 43.71, null],
  ['2210201', 43.71, 43.71, null],
];

/** Code, 合计, 人员经费, 公用经费. */
export const basicRows: readonly Figures[] = [
  ['合计', 815.5, 718.09, 97.41],
  ['301', 636.06, 636.06, null],
  ['30101', 164.46, 164.46, null],
  ['30102', 121.11, 121.11, null],
  ['30103', 61.03, 61.03, null],
  ['30107', 21.53, 21.53, null],
  ['30108', 54.25, 54.25, null],
  ['30110', 20.66, 20.66, null],
  ['30111', 38.73, 38.73, null],
  ['30112', 3.41, 3.41, null],
  ['30113', 43.71, 43.71, null],
  ['30199', 107.17, 107.17, null],
  ['302', 97.41, null, 97.41],
  ['30201', 8.5, null, 8.5],
  ['30207', 17.85, null, 17.85],
  ['30208', 0.3, null, 0.3],
  ['30217', 10.0, null, 10.0],
  ['30228', 8.54, null, 8.54],
  ['30229', 4.43, null, 4.43],
  ['30231', 20.0, null, 20.0],
  ['30239', 23.8, null, 23.8],
  ['30299', 3.99, null, 3.99],
  ['303', 82.03, 82.03, null],
  ['30302', 81.38, 81.38, null],
  ['30309', 0.65, 0.65, null],
];

/** Name, 合计, 一般公共预算财政拨款. */
export const threePublicRows: readonly Figures[] = [
  ['合计', 48.0, 48.0],
  ['“三公”经费小计', 48.0, 48.0],
  ['一、因公出国（境）费', null, null],
  ['二、公务用车购置及维护费', 38.0, 38.0],
  ['其中：公务用车购置费', 18.0, 18.0],
  ['公务用车运行维护费', 20.0, 20.0],
  ['三、公务接待费', 10.0, 10.0],
];

export const projectAmounts: readonly Figures[] = [
  ['会议费', 60],
  ['就业见习补贴', 2.33],
  ['就业生活补贴（区级垫付）', 9.12],
  ['劳务外包经费', 5.6],
  ['区代表活动经费', 25],
  ['人大代表之家（联络站）运行经费', 20],
  ['业务工作经费', 88],
  ['公务车购置', 18],
];

/** Id, amount, line. */
export const statements: readonly Figures[] = [
  ['revenue.total', 1043.55, 1615],
  ['revenue.generalPublic', 1043.55, 1615],
  ['revenue.governmentFund', 0, 1615],
  ['revenue.stateCapital', 0, 1615],
  ['revenue.fiscalAccount', 0, 1615],
  ['revenue.ownFunds', 0, 1615],
  ['revenue.carryOver', 0, 1615],
  ['expenditure.total', 1043.55, 1617],
  ['expenditure.basic', 815.5, 1617],
  ['expenditure.basic.personnel', 718.09, 1617],
  ['expenditure.basic.running', 97.41, 1617],
  ['expenditure.project', 228.05, 1617],
  ['total', 1043.55, 1619],
  ['agencyOperating.total', 97.41, 1621],
  ['threePublic.total', 48, 1623],
  ['threePublic.vehicle', 38, 1624],
  ['threePublic.reception', 10, 1625],
  ['threePublic.overseas', 0, 1626],
  ['procurement.total', 0, 2130],
  ['assets.fixed', 42.3, 2183],
  ['assets.plannedPurchase', 18, 2183],
];

export const changes: readonly Figures[] = [
  ['total', 195.82],
  ['basic', 178.77],
  ['basic.personnel', 173.11],
  ['basic.running', 5.66],
  ['project', 17.05],
  ['project.劳务外包经费', 5.6],
  ['project.就业生活补贴（区级垫付）', 9.12],
  ['project.就业见习补贴', 2.33],
  ['threePublic', 0],
  ['threePublic.vehicle', 0],
  ['threePublic.reception', 0],
  ['threePublic.overseas', 0],
];
