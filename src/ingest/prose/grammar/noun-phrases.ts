/**
 * What a figure in the prose is about: the words of its name as the dotted path of a statement. A name
 * must be made up of known words to its end, so that a stranger that holds one is never taken for it.
 */
import type { Fund } from '#domain/disclosure/disclosure.ts';
import type { Scope, Topic } from '../../recognise/document/sections.ts';
import type { Word } from './lexicon.ts';
import {
  assets,
  besides,
  everywhere,
  kinds,
  local,
  pathIn,
  procurement,
  threePublic,
  type Row,
} from './name-patterns.ts';
import { tokensOf } from './tokens.ts';

/** What decides between the meanings of a name that has several. */
export interface Meaning {
  readonly topic: Topic;
  /** Of the section, or of what its parts are being told of. */
  readonly scope: Scope;
  /** Which side was spoken of last: 收入包括：一般公共预算拨款…. */
  readonly side: 'revenue' | 'expenditure' | null;
  /** The budget whose income was stated right before: 财政拨款收入5万元、支出4万元. */
  readonly spoken: Scope | null;
  readonly lists: Listed;
}

/**
 * What is being parted, which tells what a name in the list is: classes by function under all spending,
 * economic ones under 基本支出; under 项目支出 an economic class is only a part of itself.
 */
export type Listed = 'spending' | 'basic' | 'project' | 'anything';

const revenueOf: Readonly<Record<Scope, string>> = {
  all: 'revenue.total',
  fiscal: 'revenue.fiscalAppropriation',
  general: 'revenue.generalPublic',
  governmentFund: 'revenue.governmentFund',
  stateCapital: 'revenue.stateCapital',
};

/** In these sections 一般公共预算拨款 says where the money for their own subject comes from. */
const ofOneKind: readonly Topic[] = ['threePublic', 'procurement', 'assets'];

/** A name as words without fillers, and the budget that its money comes from. */
interface Name {
  readonly words: readonly Word[];
  readonly fund: Fund | null;
}

const funds: readonly Word[] = ['general', 'governmentFund', 'stateCapital', 'fiscal'];

function nameOf(core: string): Name {
  const words = tokensOf(core)
    .map(({ word }) => word)
    .filter((word) => word !== 'filler');
  const named = words.filter((word) => funds.includes(word));
  // 财政拨款 beside one of the four budgets says no more than that.
  const fund = (named.find((word) => word !== 'fiscal') ?? named[0] ?? null) as Name['fund'];
  return { words, fund };
}

/** The budget that a name says its money comes from. */
export function fundIn(core: string): Fund | null {
  return nameOf(core).fund;
}

/** The words without those of `left` at both ends. */
function between(words: readonly Word[], left: readonly Word[]): readonly Word[] {
  const first = words.findIndex((word) => !left.includes(word));
  if (first < 0) return [];
  let end = words.length;
  while (left.includes(words[end - 1] ?? 'other')) end -= 1;
  return words.slice(first, end);
}

/** Whether a name names nothing at all: 预算数为, 其中. */
export function isFiller(core: string): boolean {
  return tokensOf(core).every(({ word }) => nothing.includes(word));
}

const nothing: readonly Word[] = ['filler', 'spend', 'fee', 'fiscal', 'and'];

/** The path of a name without organization, year and brackets; `null` where it names a stranger. */
export function subjectIn(core: string, meaning: Meaning): string | null {
  const { topic } = meaning;
  const name = nameOf(core);
  const narrow = ofOneKind.includes(topic);
  const own = between(name.words, ['spend', 'fee']);
  const paid = between(name.words, [...funds, 'spend']);
  const bare = between(name.words, [...funds, 'spend', 'fee']).filter((word) => word !== 'fee');
  const find = (rows: readonly Row[], words: readonly Word[]) => pathIn(rows, words, topic);
  const buys = topic === 'procurement' || bare.includes('procurement') || bare.includes('contract');
  return (
    (narrow ? null : sourceIn(find(everywhere, own) ?? find(local, own), name)) ??
    find(besides, paid) ??
    find(besides, bare) ??
    find(threePublic, paid) ??
    find(threePublic, bare) ??
    (buys ? find(procurement, bare) : null) ??
    (topic === 'assets' ? find(assets, own) : null) ??
    (narrow ? null : moneyIn(name, meaning, core))
  );
}

/** 事业收入支出 is what was spent out of that income, and no income. */
function sourceIn(path: string | null, { words }: Name): string | null {
  return path !== null && path.startsWith('revenue.') && words[words.length - 1] === 'spend'
    ? null
    : path;
}

function moneyIn(
  { words, fund }: Name,
  { topic, scope: ofSection, side, spoken }: Meaning,
  core: string,
): string | null {
  const first = words.findIndex((word) => !funds.includes(word));
  const named = first !== 0 ? fund : null;
  const rest = first < 0 ? [] : words.slice(named && words[first] === 'fee' ? first + 1 : first);
  const scope = named ?? spoken ?? inherited(ofSection);
  const kind = pathIn(kinds, rest, topic);
  if (kind === null) {
    // 一般公共预算当年拨款 in a section on it is that budget, whichever side it is looked at from.
    const appropriated =
      scope === ofSection && scope !== 'fiscal' && (topic === scope || /拨款/.test(core));
    return named && rest.every((word) => nothing.includes(word))
      ? sideOf(scope, topic, side, appropriated)
      : null;
  }
  // In a section on 财政拨款 本年支出 may be all spending, or that of the appropriation.
  const whole = kind === 'both' || kind === 'revenue' || kind === 'total';
  const unclear = !named && spoken === null;
  if (whole && unclear && (ofSection === 'fiscal' || ofSection === 'general')) return null;
  if (kind === 'both') return scope === 'all' ? 'total' : `${scope}.total`;
  if (kind === 'revenue') return revenueOf[scope];
  if (kind === 'total') return scope === 'fiscal' ? 'fiscal.expenditure' : pathOf(scope, kind);
  // 人员经费 under 一般公共预算基本支出 is that budget's.
  return pathOf(scope === 'all' ? ofSection : scope, kind);
}

/** What a whole without a name is of: in a section on one fund, that fund. */
function inherited(scope: Scope): Scope {
  return scope === 'governmentFund' || scope === 'stateCapital' ? scope : 'all';
}

function pathOf(scope: Scope, kind: string): string {
  return scope === 'all' ? `expenditure.${kind}` : `${scope}.${kind}`;
}

/** 一般公共预算拨款 alone is income or spending: as the section, else as the words before say. */
function sideOf(
  scope: Scope,
  topic: Topic,
  side: Meaning['side'],
  appropriated: boolean,
): string | null {
  const spoken = topic === 'revenue' || topic === 'expenditure' ? topic : side;
  if (spoken === 'revenue') return revenueOf[scope];
  if (spoken === null) return appropriated ? `${scope}.total` : null;
  return scope === 'fiscal' ? 'fiscal.expenditure' : `${scope}.total`;
}

/** The budget that a path belongs to; `null` where it is of all funds or of none. */
export function scopeOfPath(path: string): Scope | null {
  const scopes = Object.keys(revenueOf) as Scope[];
  return (
    scopes.find(
      (scope) => scope !== 'all' && (path.startsWith(`${scope}.`) || path === revenueOf[scope]),
    ) ?? null
  );
}

/** What parts of that path are; `anything` where the path does not tell. */
export function listedUnder(path: string | null): Listed {
  if (path === null) return 'anything';
  if (/^(?:expenditure|general)\.(?:total|grandTotal)$|^fiscal\.expenditure$/.test(path)) {
    return 'spending';
  }
  if (/\.basic$/.test(path)) return 'basic';
  return /\.project$/.test(path) ? 'project' : 'anything';
}

/** What a figure without any subject is about in a section that has just one. */
export function defaultSubject(topic: Topic): string | null {
  return topic === 'agencyOperating' ? 'agencyOperating.total' : null;
}

/** 采购金额 under 在…采购项目中: whose it is was said before. */
export function isPurchaseAmount(words: string, topic: Topic): boolean {
  return topic === 'procurement' && /^(?:采购|合同)?金额(?:为|共|共计)?$/.test(words);
}
