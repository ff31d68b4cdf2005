/** The words before a figure, without all that is around the name of its subject. */
import type { Stage } from '#domain/disclosure.ts';
import { withoutFunds } from './prose-clause.ts';
import { isFiller, subjectIn, type Meaning } from './subjects.ts';
import type { SubjectNames } from './subject-names.ts';

/** Which of several figures of one subject it is; none for this year's own of the disclosure's stage. */
export type Facet =
  'budget' | 'adjusted' | 'previousBudget' | 'previousExecution' | 'previousActual';

/** What a figure of the year before is called, by its stage. */
export const previousFacet: Partial<Record<Stage, Facet>> = {
  budget: 'previousBudget',
  execution: 'previousExecution',
  finalAccounts: 'previousActual',
};

export interface About {
  /** `''` where the words name nothing, `null` where they name a stranger. */
  readonly path: string | null;
  readonly facet: Facet | null;
  /** The words that name it, with their brackets, for a project that no list knows. */
  readonly name: string;
  /** Whether the words name this organization, and whether they seem to name another. */
  readonly own: boolean;
  readonly other: boolean;
  /** Whether they name a year, 上年 or 本年, and whether that is the year before. */
  readonly dated: boolean;
  readonly previous: boolean;
}

/** What is known of the document and of the place in it. */
export interface Setting {
  readonly year: number;
  readonly stage: Stage;
  /** Folded, without white space. */
  readonly organization: string;
  readonly names: SubjectNames;
}

const stranger: About = {
  path: null,
  facet: null,
  name: '',
  own: false,
  other: false,
  dated: true,
  previous: true,
};

/** Sections in which a name that stands alone may be a subject of the classification. */
const ofSpending =
  /^(?:expenditure|overview|explanation|changes|governmentFund|stateCapital|unknown)$/;

const connectors =
  /^(?:其中|包括|此外|另外|同时|分别为|主要为|主要是|主要包括|主要|一是|二是|三是|四是|和|及|与|以及|全部为|为|是|、|:|\.|,|\(含)/;
const ordinals =
  /^(?:\([一二三四五六七八九十\d]{1,3}\)[、.]?|\d{1,2}[、.)](?!\d)|[一二三四五六七八九十]{1,3}、|[①-⑳])/;

/** Without 其中, ordinals and the like at the start. */
export function withoutLead(words: string): string {
  let rest = words;
  for (let turn = 0; turn < 6; turn += 1) {
    const shorter = rest.replace(connectors, '').replace(ordinals, '');
    if (shorter === rest) break;
    rest = shorter;
  }
  return rest;
}

/** What a phrase's words name. */
export function aboutOf(words: string, meaning: Meaning, setting: Setting): About {
  const timed = withoutTime(withoutLead(words), setting.year);
  if (timed === null) return stranger;
  const { rest, previous, dated } = timed;
  const subject = setting.names.pathIn(
    withoutSelf(rest, setting.organization),
    ofSpending.test(meaning.topic) ? meaning.lists : null,
  );
  const facet = facetOf(rest, previous, setting.stage, meaning);
  if (facet === 'unclear') return { ...stranger, dated, previous };
  const core = coreOf(rest, setting.organization);
  const name = rest.replace(/(?:共计|合计|总计|总额|金额|安排|为|共|各|约|是)+$/, '');
  const leans = setting.stage === 'finalAccounts' && /^支出决算数?为?$/.test(words);
  const found = leans ? '' : (subjectIn(core, meaning) ?? subject ?? (isFiller(core) ? '' : null));
  const path = withCarryOver(found, core, setting.stage);
  const own = withoutSelf(rest, setting.organization).length < rest.length;
  return { path, facet, name, own, other: path === null && otherKinds.test(core), dated, previous };
}

/** In final accounts 收入总计 is 本年收入合计 and what was carried over, 支出总计 the like (财决01表). */
function withCarryOver(path: string | null, core: string, stage: Stage): string | null {
  const both = path === 'revenue.total' || path === 'expenditure.total';
  return both && stage === 'finalAccounts' && /总计/.test(core)
    ? path.replace('.total', '.grandTotal')
    : path;
}

/** 下属实验小学收入预算: the name of another before a kind of money that needs no name. */
const otherKinds =
  /(?:本级|本部|学校|小学|中学|中心|大队|支队|医院|局|所|站|馆|院|室|处|委|公司|单位|街道|镇|乡|队)(?:\d{4}年度?|本年)?(?:财政拨款|一般公共预算)?(?:总?收入|总?支出|收支|基本支出|项目支出|人员经费|公用经费)/;

/** The name without brackets, quotes, the organization and fillers at the end. */
function coreOf(words: string, organization: string): string {
  // 因公出国费、公务用车费、公务接待费（“三公”经费）决算总额 is what the bracket says.
  const named = words
    .replace(/^.*\((?:以下简称)?"?三公"?(?:经费)?\)/, '三公')
    .replace(/^.{0,60}"?三公"?经费.{0,8}中(?=因公|公务|国内)/, '');
  const plain = named.replace(/\([^()]{0,60}\)/g, '').replace(/["()]|调整后?(?=预算)/g, '');
  return withoutSelf(plain, organization).replace(/(?:\d{1,6}(?:项|个|处|宗)|为?0|万元)$/, '');
}

/** `null` where another year is spoken of than this and the last. */
function withoutTime(
  words: string,
  year: number,
): { rest: string; previous: boolean; dated: boolean } | null {
  const undated = words
    .replace(/(?:截[至止])?(?:到)?\d{4}年\d{1,2}月(?:\d{1,2}日|底|末)?/g, '')
    .replace(/\((?:上一年度?|上年|下同)[^()]{0,20}\)/g, '');
  const last = [...undated.matchAll(/(\d{4})年(?:度)?末?/g)].pop();
  if (!last) {
    const ago = /^(?:上年|去年|上一年)(?:度)?(?!结转|结余|末)/.exec(undated);
    return {
      rest: undated.slice(ago?.[0].length ?? 0).replace(/^年末(?!(?:财政拨款)?结转)/, ''),
      previous: ago !== null,
      dated: ago !== null || /本年|今年/.test(undated),
    };
  }
  const named = Number(last[1]);
  const atEnd = last[0].endsWith('末');
  if (named !== year && named !== year - 1) return null;
  const before = undated.slice(0, last.index).replace(/\d{4}年(?:度)?/g, '');
  const after = undated.slice(last.index + last[0].length);
  const rest = isFiller(after) ? `${before}${after}` : after;
  return { rest, previous: named === year - 1 && !atEnd, dated: !atEnd };
}

/** 本部门, 我局, and the organization's own name, whole or shortened. */
function withoutSelf(words: string, organization: string): string {
  const rest = words.replace(/^(?:本年度?|当年|全年|年度)+/, '');
  const self =
    /^(?:[本我](?:部门|单位|局|办|委|厅|院|街道|镇|乡|中心|处|所|机关|校|馆|园)|[市区县镇乡]本级|全[市区县镇乡])/.exec(
      rest,
    )?.[0] ?? (rest.startsWith(organization) ? organization : shortened(rest, organization));
  return rest.slice(self.length).replace(selfTail, '');
}

/** What goes on with the organization behind its name: 部门（单位）, 下属1家机关和1家事业单位, 本级. */
const selfTail =
  /^(?:(?:机关)?(?:本级|本部|机关)?(?:及|和|等|、)?(?:所属|下属)?\d{1,3}[家个].{1,30}?单位|下属\d{1,3}家.{1,30}?单位|所属(?:各)?(?:预算)?单位|部门|单位(?!资金|预留)|汇总|本年度?|当年|全年|年度|上年末|年末(?!(?:财政拨款)?结转)|期末|的)+/;

const organizationEnd =
  /^[\p{Script=Han}]{1,40}?(?:局|办公室|办公厅|委员会|厅|院|街道|办事处|人民政府|联合会|中心|所|部(?!门)|队|馆|校|园|[区县市旗镇乡])(?=部门|单位|本级|本部|本年|当年|全年|下属|所属|收|支|总|一般|财政|政府|国有|机关|三公|因公|公务|固定|流动|共有|基本|项目|预算|决算|的|安排|实行)/u;

/** 省人大办公厅 for 江苏省人大常委会办公厅, 与 for 和: never the name of another. */
function shortened(words: string, organization: string): string {
  const name = organizationEnd.exec(words)?.[0] ?? '';
  let at = 0;
  for (const character of name.replace(/与/g, '和')) {
    at = organization.replace(/与/g, '和').indexOf(character, at) + 1;
    if (at === 0) return '';
  }
  return name;
}

function facetOf(
  words: string,
  previous: boolean,
  stage: Stage,
  { topic }: Meaning,
): Facet | null | 'unclear' {
  if (previous) {
    if (/执行/.test(words)) return 'previousExecution';
    if (/决算/.test(words)) return 'previousActual';
    return /预算/.test(words) ? 'previousBudget' : 'unclear';
  }
  if (stage !== 'finalAccounts') return /执行数|决算数/.test(words) ? 'unclear' : null;
  if (/调整后?预算|全年预算/.test(words)) return 'adjusted';
  const own = withoutFunds(words);
  const planned = /年初预算/.test(own) || (/预算/.test(own) && !/决算|执行/.test(own));
  return planned && topic !== 'procurement' && topic !== 'performance' ? 'budget' : null;
}
