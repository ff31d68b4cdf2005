/**
 * 支出经济分类科目 as they are since 2018: 类 and 款 of the department's budget (部门预算) and of the
 * government's (政府预算). Codes of earlier years stand in `former-names.ts` and `crosswalk.ts`.
 */
import { endedEconomicClasses } from './former-names.ts';
import { untoldYear } from '../organization/identity.ts';
import { listed } from './subject-list.ts';

/** Codes of the department version begin with 3. */
export const departmentSubjects = listed(`
301工资福利支出 01基本工资 02津贴补贴 03奖金 06伙食补助费 07绩效工资 08机关事业单位基本养老保险缴费 09职业年金缴费 10职工基本医疗保险缴费 11公务员医疗补助缴费 12其他社会保障缴费 13住房公积金 14医疗费
302商品和服务支出 01办公费 02印刷费 03咨询费 04手续费 05水费 06电费 07邮电费 08取暖费 09物业管理费 11差旅费 12因公出国（境）费用 13维修（护）费 14租赁费 15会议费 16培训费 17公务接待费 18专用材料费 24被装购置费 25专用燃料费 26劳务费 27委托业务费 28工会经费 29福利费 31公务用车运行维护费 39其他交通费用 40税金及附加费用
303对个人和家庭的补助 01离休费 02退休费 03退职（役）费 04抚恤金 05生活补助 06救济费 07医疗费补助 08助学金 09奖励金 10个人农业生产补贴 11代缴社会保险费
307债务利息及费用支出 01国内债务付息 02国外债务付息 03国内债务发行费用 04国外债务发行费用
309资本性支出（基本建设）
310资本性支出 01房屋建筑物购建 02办公设备购置 03专用设备购置 05基础设施建设 06大型修缮 07信息网络及软件购置更新 08物资储备 09土地补偿 10安置补助 11地上附着物和青苗补偿 12拆迁补偿 13公务用车购置 19其他交通工具购置 21文物和陈列品购置 22无形资产购置
311对企业补助（基本建设）
312对企业补助
313对社会保障基金补助
399其他支出`);

/** Codes of the government version begin with 5. */
export const governmentSubjects = listed(`
501机关工资福利支出 01工资奖金津补贴 02社会保障缴费 03住房公积金 99其他工资福利支出
502机关商品和服务支出 01办公经费 02会议费 03培训费 04专用材料购置费 05委托业务费 06公务接待费 07因公出国（境）费用 08公务用车运行维护费 09维修（护）费 99其他商品和服务支出
503机关资本性支出（一） 01房屋建筑物购建 02基础设施建设 03公务用车购置 05土地征迁补偿和安置支出 06设备购置 07大型修缮 99其他资本性支出
504机关资本性支出（二）
505对事业单位经常性补助 01工资福利支出 02商品和服务支出 99其他对事业单位补助
506对事业单位资本性补助
507对企业补助
508对企业资本性支出
509对个人和家庭的补助 01社会福利和救助 02助学金 03个人农业生产补贴 05离退休费 99其他对个人和家庭补助
510对社会保障基金补助
511债务利息及费用支出
512债务还本支出
513转移性支出
514预备费及预留
599其他支出`);

const codes = new Set([...departmentSubjects, ...governmentSubjects].map(([code]) => code));
const ended = new Set<string>(endedEconomicClasses.codes);

/** Whether a code of three digits is an economic class (类) of either version in that budget year. */
export function isEconomicClass(code: string, year: number): boolean {
  if (codes.has(code)) return true;
  return ended.has(code) && (year === untoldYear || year < endedEconomicClasses.since);
}

/** The sections (款) of a class of the department version: code and name. */
export function economicSections(of: string): readonly (readonly [code: string, name: string])[] {
  return departmentSubjects.filter(([code]) => code.length === 5 && code.startsWith(of));
}
