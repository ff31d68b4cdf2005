import type { DoubtReason, FindingSeverity } from '#domain/findings/finding.ts';
import { formatPercent } from '#domain/money/format.ts';
import type { AmountUnit } from '#domain/money/money.ts';

/** See `CheckFailure` of the store. */
type Failure =
  | { readonly kind: 'fault'; readonly name: string }
  | { readonly kind: 'late'; readonly seconds: number }
  | { readonly kind: 'not-loaded' };

const notLoaded = '核对程序没有载入。请检查网络后刷新页面。';

export const review = {
  title: '数字核对',
  finding: (examined: number, held: number, contradictions: number) => {
    const unusual = examined - held - contradictions;
    const noted = unusual > 0 ? `，${unusual} 处值得留意` : '';
    return contradictions === 0
      ? `${examined} 处数字应当相符${noted}，没有发现不符`
      : `${examined} 处数字应当相符，${held} 处相符，${contradictions} 处不符${noted}`;
  },
  lead: '依据公开文件自身的数字核对，只说哪里不一致，不作判断。',
  notLoaded,
  checking: '正在核对……',
  failed: (failure: Failure) => {
    if (failure.kind === 'not-loaded') return notLoaded;
    if (failure.kind === 'late') {
      return `核对用了 ${failure.seconds} 秒还没有做完，已经停下（E-CHECK-TIMEOUT）。其他各页照常可看。`;
    }
    return `核对程序在这份文件上出了错（E-CHECK：${failure.name}），没有结果。其他各页照常可看。`;
  },
  unlisted: (count: number) => `同一类太多，另有 ${count} 处没有列出。`,
  show: '显示',
  all: (count: number) => `全部 ${count}`,
  counted: (name: string, count: number) => `${name} ${count}`,
  groups: {
    contradiction: '对不上的数字',
    rounding: '四舍五入的尾差',
    warning: '值得留意',
    question: '可以问的问题',
    doubt: '可能没有读对的地方',
  } satisfies Record<FindingSeverity, string>,
  groupWhy: {
    contradiction: '按公开文件自身的口径，等号两边应当相等而不相等。',
    rounding: '差额在印出的小数位和项数所允许的范围以内。',
    warning: '不一定有误，只是与通常的做法不同，或者缺少应有的内容。',
    question: '数字之间没有矛盾，但看预算的人可能想知道原因。',
    doubt: '可能是程序没有读对，请对照原文。不计入上面的数目，也不写进材料。',
  } satisfies Record<FindingSeverity, string>,
  none: '没有要说明的地方。',
  doubtWhy: {
    'table-unsure': '这张表里有多处加不起来，多半是表没有读对。',
    'no-witness': '这张表里没有别的合计可以印证。',
    'counted-twice': '差额正好等于其中的一项或几项，可能把“其中”数重复相加了。',
    'printed-elsewhere': '这个差额印在别处，可能少读了一行或一列，也可能两边口径不同。',
    vouched: '两边的数各自都能被别的合计印证，可能少读了一行，也可能两边口径不同。',
    'prose-unsure': '文字说的可能是另一个数，或者另一个口径。',
    blank: '一边没有数字，可能是没有读到。',
  } satisfies Record<DoubtReason, string>,
  witnesses: (count: number) => `同一原因还牵涉 ${count} 处：`,
  further: (count: number) => `另有 ${count} 处没有列出`,
  morePlaces: (count: number) => `另有 ${count} 处`,
  allPlaces: (count: number) => `列出全部 ${count} 处`,
  open: '看数字和出处',
  close: '收起',
  relation: '两边的关系：',
  result: (amount: string) => `合计 ${amount}`,
  product: (amount: string) => `算得 ${amount}`,
  computed: (rate: number) => `算得 ${Number(rate.toFixed(2))}%`,
  months: '个月',
  comparedNone: '没有找到同一部门上一年度或同一年度的其他文件，只核对了这一份。',
  comparedLead: '同时对照了：',
  unitDocument: (name: string, edition: string) => `${name} ${edition}`,
  thresholds: {
    title: '这些问题按什么标准提出',
    titleChanged: (count: number) => `这些问题按什么标准提出（已改 ${count} 项）`,
    why: '改动后上面的问题随即更新；标准保存在这台设备上，也写在地址里：把地址发给别人，对方看到的问题是一样的。',
    labels: {
      riseRate: '增幅达到（%）',
      riseAmount: '且增加额不少于（万元）',
      vehicleCost: '每辆车年运行维护费达到（万元）',
      sameTargetsShare: '两个项目相同的指标达到（%）',
      wordedShare: '指标值是文字的占比达到（%）',
      catchAllShare: '列在“其他”“一般行政管理事务”的占比达到（%）',
      runningCostWords: '项目名称或目标中含有（用“、”隔开）',
    },
    usual: (written: string) => `原为 ${written}`,
    wrong: (label: string) => `“${label}”没有改：请填不小于零的数字，词语至少写一个。`,
    reset: '恢复原来的标准',
  },
  difference: (digits: string, unit: AmountUnit) => `差 ${digits} ${unit}`,
  badge: '数字核对',
  badgeHeld: (examined: string) => `/ ${examined} 处相符`,
  badgeContradictions: (count: number) => `${count} 处不符，看看是什么`,
  badgeShare: (share: number | null) => (share === null ? '' : `相符 ${formatPercent(share)}。`),
  badgeNone: '没有发现不符',
};
