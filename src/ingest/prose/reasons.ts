/** Which changes a stated reason explains. */
import type { Change } from '#domain/disclosure/disclosure.ts';
import { issue, type Place } from '#domain/issues/issue.ts';
import { withoutLead, type Setting } from './about.ts';
import type { Discourse } from './discourse.ts';
import type { ProseFigures } from './read-prose.ts';

export interface Reason {
  readonly text: string;
  /** The words before 原因: of what it is the reason. */
  readonly before: string;
  readonly at: Place;
}

interface Around {
  readonly discourse: Discourse;
  readonly setting: Setting;
  /** Index of the first change of the section: a reason explains none of another's. */
  readonly firstChange: number;
  readonly pathOf: (words: string) => string | null;
  /** A path as that of the unit that is spoken of. */
  readonly inUnit: (path: string) => string;
}

/** 主要原因如下： or 主要原因是： at the end of a paragraph: the reasons are given part by part behind it. */
export function isListed({ text }: Reason, paragraph: string): boolean {
  return text === '' && /:$|如下$/.test(paragraph);
}

/**
 * Gives a reason to the changes that it explains: those that the words before it name, else the one
 * that was stated last. Whether there were any; an empty reason is reported (`reason-missing`).
 */
export function giveReason(reason: Reason, found: ProseFigures, around: Around): boolean {
  const targets = explained(reason, found, around);
  for (const target of targets) {
    const change = found.changes[target];
    if (!change) continue;
    if (reason.text !== '') found.changes[target] = { ...change, reason: reason.text };
    else found.issues.push(issue('reason-missing', 'note', { of: change.of }, reason.at));
  }
  return targets.length > 0;
}

function explained({ before, at }: Reason, found: ProseFigures, around: Around): number[] {
  const bare = withoutLead(before).replace(/的$/, '');
  const versus = versusBudget.exec(bare);
  if (versus && around.setting.stage === 'finalAccounts') {
    return againstBudget(versus[1] ?? '', at, found, around);
  }
  const core = bare.replace(
    /(?:增加|减少|增长|下降|增减|变动|变化|持平)?(?:较大|较多|明显)?的?$|(?:增加|减少|增长|下降)[\d.]{1,12}%?$/,
    '',
  );
  const path = /^(?:此项|该项|上述)?(?:数据|支出|经费|费用|预算)?$/.test(core)
    ? ''
    : around.pathOf(core);
  if (path === null) return [];
  if (path === '') {
    // 较上年减少3万元，较年初预算减少1万元，主要是…: of one subject the reason explains both.
    const targets = around.discourse.changesToExplain();
    const changes = targets.map((target) => found.changes[target]);
    const of = changes[0]?.of;
    const one = changes.every((change) => change !== undefined && change.of === of);
    return one ? targets.filter((target) => isOpen(found.changes[target], bare)) : [];
  }
  const paths = path === 'fiscal.total' ? [path, ...bothSides] : [path];
  const of = paths.map((each) => around.inUnit(changePath(each)));
  const from = Math.max(around.firstChange, found.changes.length - reach);
  return found.changes
    .slice(from)
    .flatMap(({ of: named, reason }, index) =>
      of.includes(named) && reason === null ? [from + index] : [],
    );
}

function isOpen(change: Change | undefined, before: string): boolean {
  return change?.reason === null && !goesTheOtherWay(change, before);
}

/** 增加的主要原因 is not that of a fall, nor of what did not change. */
function goesTheOtherWay({ delta, rate }: Change, before: string): boolean {
  const word = /(增加|增长|上升)|(减少|下降|降低)/.exec(before);
  const by = delta ?? rate;
  return word !== null && by !== null && Math.sign(by) !== (word[1] ? 1 : -1);
}

/** How many changes back a reason may be given for. */
const reach = 100;

/** 决算数小于预算数. */
const versusBudget =
  /^(.{0,80}?)(?:支出)?(?:决算)?数?(?:大于|小于|高于|低于|多于|少于)(?:年初|调整)?预算数?$/;

/** 财政拨款收入支出 in one word is both sides of it. */
const bothSides = ['revenue.fiscalAppropriation', 'fiscal.expenditure'];

/** 决算数小于预算数的主要原因 in final accounts: a change against the budget of the same year. */
function againstBudget(
  words: string,
  at: Place,
  { changes }: ProseFigures,
  { discourse, setting, pathOf, inUnit }: Around,
): number[] {
  const named = pathOf(words);
  const subject = named === '' ? discourse.leanOn() : named;
  if (subject === null) return [];
  const change: Change = {
    of: inUnit(changePath(subject)),
    baseYear: setting.year,
    delta: null,
    rate: null,
    reason: null,
    basis: 'budget',
    at,
  };
  changes.push(change);
  return [changes.length - 1];
}

/** Changes leave out what is understood: `expenditure.basic` is `basic`, `threePublic.total` is `threePublic`. */
export function changePath(subject: string): string {
  const whole = subject.replace(/\.grandTotal$/, '.total');
  if (whole === 'expenditure.total') return 'total';
  return whole.replace(/^expenditure\./, '').replace(/\.total$/, '');
}
