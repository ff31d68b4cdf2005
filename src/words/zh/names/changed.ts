/** What a change is of, as the screens name it. */
import { statementName, statementNames } from './statements.ts';

const changed: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    total: '支出总额',
    basic: '基本支出',
    'basic.personnel': '人员经费',
    'basic.running': '公用经费',
    project: '项目支出',
    reserve: '单位预留机动经费',
    carryForward: '结转下年',
    operating: '经营支出',
    toSuperior: '上缴上级支出',
    toAffiliates: '对附属单位补助支出',
    revenue: '收入总额',
    procurement: '政府采购',
    threePublic: '“三公”经费',
    'threePublic.overseas': '因公出国（境）费',
    'threePublic.vehicle': '公务用车购置及运行费',
    'threePublic.reception': '公务接待费',
    rest: '其他增减',
  }),
);

/** The name of what a change is of; `nameOfSubject` as for {@link statementName}. */
export function changeOf(of: string, nameOfSubject?: (code: string) => string | undefined): string {
  const whole = `${of}.total`;
  return changed.get(of) ?? statementName(statementNames.has(whole) ? whole : of, nameOfSubject);
}
