/** What the readers of one section share: where it stands, what was said before, and what was found. */
import type { Fund, Statement } from '#domain/disclosure/disclosure.ts';
import type { Account } from '../account.ts';
import type { Paragraph } from '../read/document.ts';
import type { Scope, Section } from '../recognise/document/sections.ts';
import { aboutOf, withoutLead, type About, type Setting } from './about.ts';
import type { TextPlace } from './narrative.ts';
import type { Phrase } from './grammar/phrases.ts';
import { sentenceAt } from './sentences.ts';
import { organizationNamed } from './organizations.ts';
import { Discourse, unknown } from './discourse.ts';
import type { ProseFigures } from './read-prose.ts';
import { namesProject } from '../recognise/project-names.ts';
import { defaultSubject, listedUnder, scopeOfPath } from './grammar/noun-phrases.ts';

/** A paragraph that is being read. */
export interface Read {
  readonly paragraph: Paragraph;
  /** Where it stands in the texts of the disclosure. */
  readonly place: TextPlace | undefined;
  /** Without white space, as printed, and folded; the phrases' places are in both. */
  readonly prose: string;
  readonly plain: string;
  readonly phrases: readonly Phrase[];
}

export type Told = Pick<Statement, 'whose' | 'scope' | 'sentence' | 'at'>;

const carriedOf = {
  general: '.generalPublic',
  governmentFund: '.governmentFund',
  stateCapital: '.stateCapital',
} as const;

/** Paths that do not say which budget their money comes from. */
const ofAnyFund =
  /^(?:function|economic|threePublic|agencyOperating|conference|training|purchasedServices|commissioned)\b/;

export class Context {
  readonly section: Section;
  readonly setting: Setting;
  readonly account: Account;
  readonly found: ProseFigures;
  readonly discourse = new Discourse();
  /** Whose section it is; `null` where it is the organization's own. */
  readonly whose: string | null;
  /** The mark before the phrase that is being read. */
  mark: Phrase['mark'] = '.';

  constructor(section: Section, setting: Setting, account: Account, found: ProseFigures) {
    this.section = section;
    this.setting = setting;
    this.account = account;
    this.found = found;
    // 一、某某局（本级）: a section under the name of an organization is of that one.
    this.whose = organizationNamed(section.title, setting.organization);
  }

  /** What words name in this place. A question alone: nothing is noted, see {@link hear}. */
  about(words: string): About {
    const { discourse } = this;
    const { topic, scope, title } = this.section;
    const parted = discourse.parts === null ? null : scopeOfPath(discourse.parts);
    const listed = listedUnder(discourse.parts);
    const about = aboutOf(
      words,
      {
        topic,
        scope: parted ?? scope,
        side: discourse.side,
        spoken: this.#spokenScope(words),
        lists: listed === 'anything' && /基本支出/.test(title) ? 'basic' : listed,
      },
      this.setting,
    );
    if (about.path === 'revenue.carryOver') return { ...about, path: this.#carryOver(parted) };
    // What an item of a list of projects is made up of is a part of that project.
    const within = discourse.listing === 'items' && !discourse.itemStarts;
    const strange = within || this.whoseOf(about) === '' || this.#isOfPart(about.path, words);
    return strange && about.path !== '' ? { ...about, path: null } : about;
  }

  /** 财政拨款收入5万元，其中：上年结转1万元: what was carried over of that budget. */
  #carryOver(parted: Scope | null): string {
    if (parted === 'fiscal') return 'revenue.fiscalCarryOver';
    const own = parted === null || parted === 'all' ? '' : carriedOf[parted];
    return `revenue.carryOver${own}`;
  }

  /** Notes whose figures follow, where words that are read name this organization or another. */
  hear(about: About): About {
    this.discourse.turnTo(this.whoseOf(about));
    return about;
  }

  /** Whose figure it is that words tell of in this place, see {@link Discourse.whose}. */
  whoseOf({ own, other }: About): string | null {
    return own ? this.whose : (other ?? this.discourse.whose);
  }

  /** What a figure at that place of a paragraph says beside its subject: whose it is, and its sentence. */
  told(path: string, { fund }: Pick<About, 'fund'>, start: number, read: Read): Told {
    const { whose } = this.discourse;
    const { prose, place, paragraph } = read;
    const same = path === this.discourse.subject ? this.discourse.scope : null;
    const scope = ofAnyFund.test(path.replace(/^part\./, ''))
      ? (fund ?? same ?? this.#scopeOfParts() ?? this.#ownScope())
      : null;
    const sentence = sentenceAt(start, { prose, text: paragraph.text }, place);
    return {
      ...(whose === null ? {} : { whose }),
      ...(scope === null ? {} : { scope }),
      ...(sentence ? { sentence } : {}),
      at: paragraph.at,
    };
  }

  /** The path as that of a unit, where another's money is told of. */
  pathOf(path: string): string {
    const { whose } = this.discourse;
    return whose === null ? path : `unit.${whose.replace(/\./g, '')}.${path}`;
  }

  #scopeOfParts(): Fund | null {
    const { parts } = this.discourse;
    const scope = parts === null ? null : scopeOfPath(parts);
    return scope === 'all' ? null : scope;
  }

  #ownScope(): Fund | null {
    const { scope } = this.section;
    return scope === 'all' ? null : scope;
  }

  /** 教育支出5万元，其中：基本支出4万元: of that subject, and not the 基本支出 of the whole. */
  #isOfPart(path: string | null, words: string): boolean {
    const { parts } = this.discourse;
    if (path === null || parts === null) return false;
    // 2010101-行政运行 is that subject, of whatever it is a part.
    if (parts === unknown) return !words.includes(/\.(\d{3,7})$/.exec(path)?.[1] ?? '?');
    // 机关运行经费5万元，其中公务接待费1万元: what it is spent on.
    if (/^agencyOperating/.test(parts)) {
      return !path.startsWith('agencyOperating') || (path === parts && !/机关运行/.test(words));
    }
    return (
      /^(?:function|economic|project)\./.test(parts) &&
      /^[a-zA-Z]+\.(?:basic|project|total)/.test(path) &&
      !path.startsWith('function.')
    );
  }

  /** 财政拨款收入5万元、支出4万元: the spending is that of the same budget. */
  #spokenScope(words: string) {
    const { subject } = this.discourse;
    const goesOn = this.mark === '' || this.mark === ',';
    const income = subject !== null && subject.startsWith('revenue.');
    return goesOn && income && /^支/.test(withoutLead(words)) ? scopeOfPath(subject) : null;
  }

  /**
   * Notes the year that a figure is of: `null` where the words name none and stand behind one of a year
   * before, so that they may be of either; as a part of it they are of that year.
   */
  ofItsYear(about: About): About | null {
    const { discourse } = this;
    if (about.dated) {
      discourse.past = about.previous ? (about.facet ?? 'unclear') : null;
      discourse.partsFacet = null;
    } else if (discourse.past !== null && about.path !== '') {
      const known = discourse.past !== 'unclear' && discourse.parts !== null;
      return known ? { ...about, facet: discourse.past as About['facet'] } : null;
    }
    return about;
  }

  /** Parts of what was planned are what was planned, unless their own words say what was spent. */
  asPlanned(about: About, words: string): About {
    const { parts, partsFacet } = this.discourse;
    const planned = partsFacet === 'budget' || partsFacet === 'adjusted';
    return parts !== null && planned && about.facet === null && !/决算|执行|实际/.test(words)
      ? { ...about, facet: partsFacet }
      : about;
  }

  /** Whether words name a project in a list of projects; a kind of spending is none. */
  lists(words: string, { path, name }: About): boolean {
    const { listing, itemStarts } = this.discourse;
    if ((listing !== 'yes' && !itemStarts) || path === '') return false;
    if (itemStarts)
      return (
        !/^(?:total|expenditure|revenue|general|fiscal)/.test(path ?? '') &&
        namesProject(words, name)
      );
    const numbered = /\([一二三四五六七八九十\d]{1,3}\)/.test(words);
    const kind =
      path !== null && (!numbered || /^(?:total|expenditure|revenue|general|fiscal)/.test(path));
    return !kind && namesProject(words, name);
  }

  /** What a section is about that has just one subject, as long as nothing else was spoken of. */
  onlySubject(): string | null {
    const { subject, last, strange } = this.discourse;
    return subject === null && last === null && !strange
      ? defaultSubject(this.section.topic)
      : null;
  }
}
