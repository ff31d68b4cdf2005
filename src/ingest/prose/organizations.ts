/** Whose money words speak of: the organization's own, or that of another which they name. */

import { matchable } from '../wording.ts';

export interface Whose {
  /** Whether the words name this organization: 本部门, its name, whole or shortened. */
  readonly own: boolean;
  /** The other one that they name, as printed; `''` where it has no name of its own: 其他单位. */
  readonly other: string | null;
  /** The words without it. */
  readonly rest: string;
}

/** How organizations end. One list: what is no organization elsewhere is none here. */
const endings =
  '局|办公室|办公厅|委员会|厅|院|街道|办事处|人民政府|联合会|中心|所|部(?!门)|馆|校|园|公司|小学|中学|大学|学校|医院|总队|支队|大队|队|站|室|处|委|单位|镇|乡';

/** 下属实验小学收入预算: the name of another, before a kind of money that needs no name. */
const another = new RegExp(
  `^(?:下属|所属)*([\\p{Script=Han}()]{1,40}?(?:${endings}|本级)(?:\\([\\p{Script=Han}]{2,24}\\))?(?:\\((?:本级|机关|本部)\\))?(?:本级|本部|机关)?)(?:\\d{4}年度?|本年度?|当年)?(?:的)?` +
    '(?=(?:使用)?(?:财政拨款|一般公共预算)*(?:总?收入|总?支出|收支|基本支出|项目支出|人员经费|公用经费|"?三公|机关运行|政府采购)|预算(?:数|总额)?(?:为|共)?$)',
  'u',
);

/** What is done for an organization, or by it, is no name of one: 用于下属单位的…. */
const verbs =
  /反映|用于|通过|根据|按照|用以|主要|支付|包含|包括|其中|^(?:由|对|向|从|按|为|保障|安排|完成|推进|开展|支持|实施|组织|加强|建设)/;

/** 部门本级和所属单位, 机关及下属单位: all that the department is. */
const wholeDepartment =
  /^(?:部门)?(?:本级|本部|机关|局机关)(?:和|及|、|与).*单位$|^(?:所属|下属)?各?预算单位$/;

/** Names that are none: any, or all of a kind. */
const nameless =
  /^(?:其他|各|全部|上述|有关|部分)?(?:预算|行政|事业|直属|所属|下属|基层|参公)*单位$/;

const self =
  /^(?:[本我](?:部门|单位|局|办|委|厅|院|街道|镇|乡|中心|处|所|机关|校|馆|园)|[市区县镇乡]本级|全[市区县镇乡])/;

/** What goes on with the organization behind its name: 部门（单位）, 下属1家机关和1家事业单位. */
const tail =
  /^(?:(?:机关)?(?:本级|本部|机关)(?:及|和|、|与)(?:所属|下属)?(?:各)?(?:预算|事业)*单位|(?:机关)?(?:本级|本部|机关)?(?:及|和|等|、)?(?:所属|下属)?\d{1,3}[家个].{1,30}?单位|下属\d{1,3}家.{1,30}?单位|所属(?:各)?(?:预算)?单位|部门|单位(?!资金|预留)|汇总|系统|本年度?|当年|全年|年度|上年末|年末(?!(?:财政拨款)?结转)|期末|的)+/;

/** （本级）, 机关本级: the organization without its units. */
const alone = /^(?:\((?:本级|机关|本部)\)|(?:机关)?本级)(?!及|和|、|等)/;

const shortEnd =
  /^[\p{Script=Han}]{1,40}?(?:局|办公室|办公厅|委员会|厅|院|街道|办事处|人民政府|联合会|中心|所|部(?!门)|队|馆|校|园|[区县市旗镇乡])(?=部门|单位|本级|本部|系统|本年|当年|全年|下属|所属|收|支|总|一般|财政|政府|国有|机关|"?三公|因公|公务|固定|流动|共有|基本|项目|预算|决算|的|安排|实行|\()/u;

/** `organization` is folded and without white space, as the words are. */
export function whoseIn(words: string, organization: string): Whose {
  const rest = words.replace(/^(?:本年度?|当年|全年|年度)+/, '');
  const part = partOf(rest, organization);
  if (part !== null) return { own: false, other: part.name, rest: rest.slice(part.length) };
  const said = self.exec(rest)?.[0] ?? ownName(rest, organization);
  if (said !== '') {
    const behind = rest.slice(said.length);
    const level = alone.exec(behind)?.[0] ?? '';
    const without = behind.slice(level.length).replace(tail, '').replace(/^本级/, '');
    const whole = self.test(said) || level === '' || alone.test(organization.slice(said.length));
    return { own: whole, other: whole ? null : said + level, rest: without };
  }
  const name = another.exec(rest);
  if (!name) return { own: false, other: null, rest };
  const other = name[1] ?? '';
  if (verbs.test(other)) return { own: false, other: null, rest };
  const own = /[本我](?:部门|单位)/.test(other) || isShortFor(other, organization);
  if (own || wholeDepartment.test(other))
    return { own: true, other: null, rest: rest.slice(name[0].length) };
  return { own: false, other: nameless.test(other) ? '' : other, rest: rest.slice(name[0].length) };
}

/** 某市某局某某管理局: a part of the organization that begins with its name. */
function partOf(words: string, organization: string): { name: string; length: number } | null {
  if (organization === '' || !words.startsWith(organization)) return null;
  const name = another.exec(words);
  const more = name?.[1]?.slice(organization.length) ?? '';
  return name && branch.test(more) ? { name: name[1] ?? '', length: name[0].length } : null;
}

const branch =
  /^(?!.*(?:及|和|与|等|下属|所属|本级|机关|部门|预算))[\p{Script=Han}]{2,12}(?:局|中心|站|所|院|队|馆|处)$/u;

/** The other organization that a title is the name of; `null` where it is none, or this one. */
export function organizationNamed(title: string, organization: string): string | null {
  const words = matchable(title);
  if (!titled.test(words) || /情况|说明|职责|预算|决算|支出|经费|收入|目标/.test(words))
    return null;
  const own = ownName(words, organization);
  const rest = words.slice(own.length);
  return own !== '' && (rest === '' || organization.endsWith(rest)) ? null : words;
}

const titled = new RegExp(
  `^[\\p{Script=Han}()]{3,50}(?:${endings}|本级)(?:\\([\\p{Script=Han}]{2,24}\\))?(?:本级)?$`,
  'u',
);

function ownName(words: string, organization: string): string {
  const bare = organization.replace(alone, '').replace(/\((?:本级|机关|本部)\)$/, '');
  if (organization !== '' && words.startsWith(organization)) return organization;
  return bare !== '' && words.startsWith(bare) ? bare : shortened(words, bare);
}

/** 省人大办公厅 for 江苏省人大常委会办公厅, 与 for 和: never the name of another. */
function shortened(words: string, organization: string): string {
  const name = shortEnd.exec(words)?.[0] ?? '';
  return isShortFor(name, organization) ? name : '';
}

/** Whether all characters of a name stand in the organization's in the same order. */
function isShortFor(name: string, organization: string): boolean {
  let at = 0;
  for (const character of name.replace(/与/g, '和')) {
    at = organization.replace(/与/g, '和').indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return name !== '';
}
