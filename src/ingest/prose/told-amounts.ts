/**
 * Amounts whose subject no name tells but what the sentence does: money of projects under performance
 * management, and what is to be bought.
 */
import type { Fund } from '#domain/disclosure/disclosure.ts';
import { fundIn } from './grammar/noun-phrases.ts';

/** What the words before an amount are said of. */
export interface Around {
  /** The last subject. */
  readonly subject: string | null;
  /** What was said before in the sentence. */
  readonly sentence: string;
}

/** What the money is under whose amount is told: the nearest to the amount counts. */
const managed: readonly (readonly [stem: string, said: RegExp])[] = [
  ['performance.policyFunds', /政策绩效目标(?:共|为)?\d+个[,、]?$/],
  ['performance.projectFunds', /项目绩效目标(?:共|为)?\d+个[,、]?$/],
  [
    'performance.evaluatedFunds',
    /项目(?:支出)?(?:开展|进行|实施|实行|组织)[^,。;]{0,12}(?:评价|自评)[,、]?$/,
  ],
  [
    'performance.wholeFunds',
    /整体支出[^,。;]{0,8}(?:纳入|实行|实施)[^,。;]{0,8}绩效(?:目标)?管理[,、]?$/,
  ],
  // Policies and projects together are more than the projects of the department.
  ['performance.managedFunds', /政策(?:和|与|、|及)项目[^。]{0,40}绩效(?:目标)?管理[^。]{0,30}$/],
  ['performance.projectFunds', /项目[^。]{0,40}绩效(?:目标)?管理[^。]{0,30}$/],
  ['performance.managedFunds', /绩效(?:目标)?管理(?:工作)?(?:实现|已)?全覆盖[,、]?$/],
];

/** 涉及预算资金, 涉及财政性资金合计, 涉及当年一般公共预算当年拨款. */
const involved =
  /^(?:共|合计)?涉及(?:当年|本年|项目|年度|部门)*(?:预算|财政性?|一般公共预算|政府性基金(?:预算)?|国有资本经营(?:预算)?|当年|财政拨款)*(?:资金|金额|拨款)(?:共计|合计|共|为|总额|预算)*$/;
const alike =
  /^[,、]?(?:其中:?)?(?:当年|本年)*(?:一般公共预算|政府性基金(?:预算)?|国有资本经营(?:预算)?|财政|当年)*拨款(?:共计|共|为)*$/;

/**
 * 涉及预算金额4415.48万元, behind the projects of a step of performance management, 所有项目支出纳入绩效管理，
 * 涉及预算资金…, and the budgets that such an amount is of.
 */
export function fundsIn(words: string, { subject, sentence }: Around): string | null {
  // 项目绩效目标共1个、涉及…: what is counted stands before the same comma.
  const [, count = '', behind] = /^(.{0,60}\d个、)(涉及.{2,30})$/.exec(words) ?? [];
  if (behind !== undefined) return fundsIn(behind, { subject, sentence: sentence + count });
  const stem = /^(performance\.[a-z]+Funds)(?:\.[a-zA-Z]+)?$/.exec(subject ?? '')?.[1];
  if (stem !== undefined && alike.test(words)) return withFund(stem, fundIn(words));
  // Of another part of the sentence nothing is said here but by the count right before the amount.
  const here = sentence.slice(sentence.lastIndexOf(';') + 1);
  const step = /^performance\.[a-z]+$/.test(subject ?? '') ? subject : null;
  if (step !== null && /^涉及.{0,20}(?:资金|金额|拨款|预算)/.test(words))
    return `${step.replace(/s$/, '')}Funds`;
  // 涉及预算项目6个，预算资金…: counted and summed in one breath.
  const counted = /涉及[^。]{0,20}项目\d+个[,、]$/.exec(here);
  if (counted && /^预算资金(?:共|为)?$/.test(words)) {
    const managedBy = stemIn(here.slice(0, counted.index));
    return managedBy === 'performance.evaluatedFunds' ? null : managedBy;
  }
  const found = involved.test(words) ? stemIn(here) : null;
  return found && withFund(found, fundIn(words.replace(/财政性/, '')));
}

function stemIn(sentence: string): string | null {
  const said = managed.find(([, pattern]) => pattern.test(sentence));
  const ofAll = said?.[0] === 'performance.projectFunds' && said[1].source.startsWith('项目[^');
  return ofAll && /评价|自评|监控|整体|其中/.test(sentence) ? null : (said?.[0] ?? null);
}

function withFund(stem: string, fund: Fund | null): string {
  return fund === null ? stem : `${stem}.${fund}`;
}

/** 计划购置车辆7辆、126万元; 单价100万元以上设备1台（套）、224万元, where the sentence is of what is to be bought. */
export function purchaseIn(words: string, sentence: string): string | null {
  const said = `${sentence}${words}`;
  if (!/购置|更新|新增/.test(said) || /其中|截[至止]|共有/.test(said)) return null;
  if (
    /(?:购置|更新|新增)(?:公务用?)?车(?:辆)?\d+辆[、,(]?(?:预算|金额|资金)?(?:为|共|约)*$/.test(
      words,
    )
  )
    return 'assets.plannedPurchase.vehicles.amount';
  const price = /单(?:位)?(?:价值?|台价值)(?:在)?(\d{1,6})万元$/.exec(sentence)?.[1];
  const equipment =
    /^(?:\(含\))?以上的?(?:大型)?设备\d+(?:台\(套\)|台\/套|台套|台|套)[、,(]?(?:预算|金额|资金)?(?:为|共|约)*$/;
  return price !== undefined && equipment.test(words)
    ? `assets.plannedPurchase.equipment.over${price}.amount`
    : null;
}
