/** The words before a figure, without all that is around the name of its subject. */
import type { Fund, Stage } from '#domain/disclosure/disclosure.ts';
import { withoutFunds } from './grammar/clauses.ts';
import { fundIn, isFiller, subjectIn, type Meaning } from './grammar/noun-phrases.ts';
import { whoseIn } from './organizations.ts';
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
  /** The budget that the words name beside it. */
  readonly fund: Fund | null;
  /** Whether the words name this organization, and which other they name. */
  readonly own: boolean;
  readonly other: string | null;
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
  fund: null,
  own: false,
  other: null,
  dated: true,
  previous: true,
};

/** Sections in which a name that stands alone may be a subject of the classification. */
const ofSpending =
  /^(?:expenditure|overview|explanation|changes|governmentFund|stateCapital|unknown)$/;

const connectors =
  /^(?:其中|包括|具体为|按照?[^,]{0,14}(?:分类|划分|统计|分)(?:,|(?=包括|分别|为|:|$))|此外|另外|同时|相应|分别为|主要为|主要是|主要包括|主要|一是|二是|三是|四是|和|及|与|以及|全部为|为|是|、|:|\.|,|\((?![一二三四五六七八九十\d]{1,3}\))含?)/;
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
  // The organization stands before the year or behind it.
  const { own, other } = whoseIn(timed.whole, setting.organization);
  const bare = whoseIn(rest, setting.organization).rest;
  const subject = setting.names.pathIn(bare, ofSpending.test(meaning.topic) ? meaning.lists : null);
  const facet = facetOf(rest, previous, setting.stage, meaning);
  if (facet === 'unclear') return { ...stranger, own, other, dated, previous };
  const core = coreOf(rest, setting.organization);
  const name = rest.replace(/(?:共计|合计|总计|总额|金额|安排|为|共|各|约|是)+$/, '');
  const leans = setting.stage === 'finalAccounts' && /^支出决算数?为?$/.test(words);
  // 国有资本经营预算支出（类） is that class, though the words are those of a budget.
  const classed = /\([类款项]\)/.test(bare) ? subject : null;
  const named = classed ?? subjectIn(core, meaning) ?? subject;
  const found = leans ? '' : (named ?? (isFiller(core) ? '' : null));
  // 某市某局预算9万元: what the organization has in all.
  const all = found === '' && (own || other !== null) && /^预算(?:数|总额|合计|为|共)*$/.test(bare);
  const path = all ? 'total' : withCarryOver(found, core, setting.stage);
  return { path, facet, name, fund: fundIn(core), own, other, dated, previous };
}

/** In final accounts 收入总计 is 本年收入合计 and what was carried over, 支出总计 the like (财决01表). */
function withCarryOver(path: string | null, core: string, stage: Stage): string | null {
  const both = path === 'revenue.total' || path === 'expenditure.total';
  return both && stage === 'finalAccounts' && /总计/.test(core)
    ? path.replace('.total', '.grandTotal')
    : path;
}

/** The name without brackets, quotes, the organization and fillers at the end. */
function coreOf(words: string, organization: string): string {
  // 因公出国费、公务用车费、公务接待费（“三公”经费）决算总额 is what the bracket says.
  const named = words
    .replace(/^.*\((?:以下简称)?"?三公"?(?:经费)?\)/, '三公')
    .replace(/^.{0,60}"?三公"?经费.{0,8}中(?=因公|公务|国内)/, '');
  const plain = named.replace(/\([^()]{0,60}\)/g, '').replace(/["()]|调整后?(?=预算)/g, '');
  return whoseIn(plain, organization).rest.replace(/(?:\d{1,6}(?:项|个|处|宗)|为?0|万元)$/, '');
}

interface Timed {
  readonly rest: string;
  /** The words with all before the year as well. */
  readonly whole: string;
  readonly previous: boolean;
  readonly dated: boolean;
}

/** `null` where another year is spoken of than this and the last. */
function withoutTime(words: string, year: number): Timed | null {
  const undated = words
    .replace(/(?:截[至止])?(?:到)?\d{4}年\d{1,2}月(?:\d{1,2}日|底|末)?/g, '')
    .replace(/\((?:上一年度?|上年|下同)[^()]{0,20}\)/g, '');
  const last = [...undated.matchAll(/(\d{4})年(?:度)?末?/g)].pop();
  if (!last) {
    const ago = /^(?:上年|去年|上一年)(?:度)?(?!结转|结余|末|实户)/.exec(undated);
    const rest = undated.slice(ago?.[0].length ?? 0).replace(/^年末(?!(?:财政拨款)?结转)/, '');
    return {
      rest,
      whole: rest,
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
  const whole = undated.replace(/\d{4}年(?:度)?末?/g, '');
  return { rest, whole, previous: named === year - 1 && !atEnd, dated: !atEnd };
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
