/** What the prose counts: cars, trips, guests, posts, projects. Statements of kind `quantity`. */
import type { Statement } from '#domain/disclosure/disclosure.ts';
import type { Place } from '#domain/issues/issue.ts';
import { withoutSeparators } from '../figures.ts';
import type { Section, Topic } from '../recognise/document/sections.ts';
import type { Setting } from './about.ts';

type Count = readonly [id: string, label: RegExp];

const lead = '(?:共有|共计|共|现有|实有|设有|有|核定(?=.*编制))?';
/** Who counts: 本部门, 我单位. */
const self = '(?:[本我](?:部门|单位|局|校|院|乡|镇|园)|部门|单位|全年|全[市区县镇乡])*';
const has = '(?:数量|总数|总计|合计|小计|共计|共|现|实)?(?:有|为)?';

const vehicles: readonly Count[] = [
  ['ministerial', /^(?:副?[省部]{1,2}级(?:及?以上)?领导(?:干部)?用车)$/],
  ['leading', /^主要(?:领导(?:干部)?|负责人)用车$/],
  ['general', /^一般公务用车$/],
  ['confidential', /^机要通信用车$/],
  ['emergency', /^应急保障用车$/],
  ['enforcement', /^(?:一般)?执法执勤用车$/],
  ['technical', /^特种专业技术用车$/],
  ['retired', /^离退休干部(?:服务)?用车$/],
  ['other', /^其他(?:公务)?用车$/],
];

/** Counts in every section, by unit. A label is whole: 信息中心编制 is not 编制. */
const counts: readonly (readonly [units: RegExp, topics: RegExp, list: readonly Count[]])[] = [
  [
    /^(?:名|人)$/,
    /^(?:institution|duties|overview|other|unknown|explanation)$/,
    [
      ['staff.establishment', /^(?:人员)?(?:核定)?(?:人员)?编制(?:总数|人数|数)?$/],
      ['staff.establishment.administrative', /^行政编制(?:人数|人员|数)?$/],
      ['staff.establishment.auxiliary', /^行政附属编制(?:人数|数)?$/],
      ['staff.establishment.institution', /^事业(?:单位)?编制(?:人数|人员|数)?$/],
      ['staff.establishment.workers', /^(?:机关)?(?:后勤|工勤)(?:服务)?(?:人员)?编制(?:人数|数)?$/],
      ['staff.serving', /^(?:实际|实有)?(?:在编)?在职(?:在编)?(?:人员|职工|教职工|教师|人数)*$/],
      ['staff.retired', /^离退休(?:人员|职工|人数)*$/],
      ['staff.retired.veterans', /^离休(?:人员|干部|人数)*$/],
      ['staff.retired.pensioners', /^退休(?:人员|职工|教师|干部|人数)*$/],
    ],
  ],
  [
    /^个$/,
    /^threePublic$/,
    [
      [
        'threePublic.overseas.groups',
        /^(?:全年)?(?:使用)?(?:财政拨款|一般公共预算)*(?:安排|组织|涉及)?(?:因公)?出国(?:境)?团组数?$/,
      ],
      ['threePublic.reception', /^(?:共|全年|累计)*(?:接待)?国内(?:公务)?(?:来访)?团组$/],
      ['threePublic.reception.foreign', /^(?:国外|外事|外宾)(?:公务)?接待批次$/],
      ['threePublic.reception', /^(?:国内)?(?:公务)?接待批次$/],
    ],
  ],
  [
    /^(?:批次|批|人次)$/,
    /^threePublic$/,
    [
      [
        'threePublic.reception.foreign',
        /^(?:接待)?(?:外宾|国外|(?:国内)?外事)(?:公务)?(?:来访)?(?:接待)?$/,
      ],
      ['threePublic.reception', /^(?:列明|预计|共|全年)*(?:国内)?(?:公务)?接待$|国内公务接待$/],
    ],
  ],
  [
    /^辆$/,
    /^threePublic$/,
    [
      ['threePublic.vehicle.held', /(?:公务用?车|车辆)(?:用车)?(?:期末)?保有?(?:量|数)?$/],
      [
        'threePublic.vehicle.purchase.count',
        /^(?:全年)?(?:按规定)?(?:更新)?(?:新)?(?:购置|更新|购买)(?:(?:公务)?(?:用)?车(?:辆)?)?$/,
      ],
      ['threePublic.vehicle.purchase.count', /^公务用?车(?:购置|更新)数?量?$/],
    ],
  ],
  [/^平方米$/, /^assets$/, [['assets.buildings.area', /^(?:房屋|房屋面积|办公用房)$/]]],
];

const number = /\d[\d,.]*/g;
const unit = /^(?:辆|台(?![/套(])|批次|人次|批|个|名|人|平方米)/;
const equipment =
  /单(?:位)?(?:价值?|台价值)(\d{1,6})万元(?:\(含\))?以上的?(通用|专用)?设备(?:\([^()]{0,10}\))?(\d{1,6})(台\(套\)|台\/套|台套|台|套)/g;

/** Every count of a folded paragraph whose label is known; others are part of the words only. */
export function quantitiesIn(
  plain: string,
  { topic }: Pick<Section, 'topic'>,
  setting: Pick<Setting, 'year' | 'organization'>,
  at: Place,
): Statement[] {
  const found: Statement[] = [];
  // The batches that people without a label are of: 60批次（其中外事接待0批次），430人次.
  let batches = { outer: '', inner: '', end: 0 };
  for (const match of plain.matchAll(number)) {
    const end = match.index + match[0].length;
    const counted = unit.exec(plain.slice(end, end + 3))?.[0];
    const amount = withoutSeparators(match[0]);
    if (counted === undefined || amount === null) continue;
    const between = plain.slice(Math.max(batches.end, match.index - 60), match.index);
    const before = between.includes(')') ? batches.outer : batches.inner || batches.outer;
    const last = end + counted.length;
    const id = idOf(plain, match.index, last, counted, topic, before, setting);
    if (/^批/.test(counted) || (counted === '个' && /\.batches$/.test(id ?? ''))) {
      const inner = between.includes('(') && !between.includes(')');
      batches = inner
        ? { ...batches, inner: id ?? '', end: last }
        : { outer: id ?? '', inner: '', end: last };
    }
    if (id === null) continue;
    found.push({ id, amount: Number(amount), kind: 'quantity', unit: counted, at });
  }
  return [...found, ...equipmentIn(plain, at)];
}

function idOf(
  plain: string,
  start: number,
  end: number,
  counted: string,
  topic: Topic,
  before: string,
  setting: Pick<Setting, 'year' | 'organization'>,
): string | null {
  const { label, sentence } = labelBefore(plain, start, setting);
  if (isOfAnotherYear(sentence, setting.year)) return null;
  if (/^[辆台]$/.test(counted) && topic !== 'threePublic') return vehicleOf(label, sentence);
  if (topic === 'performance' && counted === '个') {
    const near = plain.slice(Math.max(0, start - 40), start);
    const clause = near.slice(near.search(/[^,。;:()、]*$/));
    return performanceStep(clause + plain.slice(start, end + 20));
  }
  // 2批次、26人次, and 12批次98人: the people are those of the batches.
  const people = counted === '人次' || (counted === '人' && topic === 'threePublic');
  if (
    people &&
    before !== '' &&
    /^(?:批次?)?(?:累计)?(?:接待)?(?:来宾|人次|人数)?(?:共)?$/.test(label)
  ) {
    return before.replace(/\.batches$/, '.people');
  }
  if (
    counted === '人次' &&
    topic === 'threePublic' &&
    /^(?:累计|出国)?(?:因公出国)?(?:累计)?$/.test(label)
  ) {
    return /出国/.test(sentence) && !/接待/.test(sentence) ? 'threePublic.overseas.people' : null;
  }
  if (
    counted === '个' &&
    topic === 'threePublic' &&
    /^(?:出国)?团组/.test(plain.slice(end, end + 4))
  ) {
    return /出国/.test(sentence) ? 'threePublic.overseas.groups' : null;
  }
  const list = counts.find(([units, topics]) => units.test(counted) && topics.test(topic))?.[2];
  const id = list?.find(([, pattern]) => pattern.test(label))?.[0] ?? null;
  // 实有在职92人，其中行政编制29人: those who serve, and not the posts.
  const serving = /(?:实有|在职|在岗|在编)[^;。]*(?:其中|包括|:)/.test(sentence);
  if (serving && id?.startsWith('staff.establishment')) return null;
  if (id === null || !id.startsWith('threePublic.reception')) return id;
  return `${id}.${counted === '人次' ? 'people' : 'batches'}`;
}

/** 2021年接待12批次 in the budget of 2022; what is held at the end of a year before is told as of now. */
function isOfAnotherYear(sentence: string, year: number): boolean {
  const told = [
    ...sentence.matchAll(/(^|[^比较与和同至止])(\d{4})年(?!\d{1,2}月|[末底]|开办|成立)/g),
  ];
  const last = told[told.length - 1]?.[2];
  return last !== undefined && Number(last) !== year;
}

/** The words of a count back to the mark before it, and those of its sentence. */
function labelBefore(
  plain: string,
  start: number,
  { organization }: Pick<Setting, 'organization'>,
) {
  const near = plain.slice(Math.max(0, start - 200), start);
  const sentence = near.slice(Math.max(near.lastIndexOf('。'), near.lastIndexOf(';')) + 1);
  const words =
    /[^,。;:、()\d]{0,40}(?:\([^()\d]{0,12}\)[^,。;:、()\d]{0,20}){0,2}$/.exec(sentence)?.[0] ?? '';
  const label = words
    .replace(/^(?:其中|包括|和|及|与|另有)+/, '')
    .replace(/\([^()]*\)/g, '')
    .replace(organization, '')
    .replace(new RegExp(`^(?:年(?:度|末)?)?${self}${lead}`), '')
    .replace(new RegExp(`${has}$`), '');
  return { label, sentence };
}

/** 共有车辆8辆, 其他用车8辆; behind 购置 the cars are still to be bought. */
function vehicleOf(label: string, sentence: string): string | null {
  const planned = /购置|更新|新增/.test(sentence);
  const stem = planned ? 'assets.plannedPurchase.vehicles' : 'assets.vehicles';
  const kind = vehicles.find(([, pattern]) => pattern.test(label))?.[0];
  if (kind !== undefined) return `${stem}.${kind}`;
  return /(?:^|部门|单位|共有|现有|购置|更新|办|局|厅|室|委)(?:公务)?(?:用)?车(?:辆)?$/.test(label)
    ? stem
    : null;
}

const steps: readonly Count[] = [
  ['performance.projects', /(?:编报|设置|制定)(?:了)?绩效目标的(?:\d{4}年度?)?项目(?:共|为)?\d+个/],
  ['performance.projects', /(?:实行|开展|纳入)绩效目标管理的(?:\d{4}年度?)?项目(?:共|为)?\d+个/],
  [
    'performance.projects',
    /\d+个项目(?:实行|实施|开展|纳入)(?:了)?(?:预算)?绩效(?:目标)?(?:管理|编报)/,
  ],
  ['performance.monitored', /绩效(?:跟踪|监控)(?:评价)?的(?:\d{4}年度?)?项目(?:共|为)?\d+个/],
  ['performance.evaluated', /绩效(?:自评|评价)(?:价)?的(?:\d{4}年度?)?项目(?:共|为)?\d+个/],
];

/** 编报绩效目标的项目39个; 共0个项目实行绩效目标管理: the step of performance management, if it is known. */
export function performanceStep(words: string): string | null {
  return steps.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

function equipmentIn(plain: string, at: Place): Statement[] {
  return [...plain.matchAll(equipment)].map((match) => {
    const [, price, kind, digits, counted = ''] = match;
    const near = plain.slice(Math.max(0, match.index - 40), match.index);
    const clause = near.slice(Math.max(near.lastIndexOf('。'), near.lastIndexOf(';')) + 1);
    const stem = /购置|新增/.test(clause) ? 'assets.plannedPurchase.' : 'assets.';
    const name =
      kind === undefined ? 'equipment' : kind === '通用' ? 'generalEquipment' : 'specialEquipment';
    return {
      id: `${stem}${name}.over${price}`,
      amount: Number(digits),
      kind: 'quantity',
      unit: counted.replace('台(套)', '台（套）'),
      at,
    };
  });
}
