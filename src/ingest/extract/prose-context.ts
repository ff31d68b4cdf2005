/** What the readers of one section share: where it stands, what was said before, and what was found. */
import type { Account } from '../account.ts';
import type { Paragraph } from '../read/document.ts';
import type { Section } from '../recognise/sections.ts';
import { aboutOf, withoutLead, type About, type Setting } from './prose-about.ts';
import type { Phrase } from './prose-phrases.ts';
import { Thread, unknown } from './prose-thread.ts';
import type { ProseFigures } from './prose.ts';
import { namesProject } from './project-names.ts';
import { defaultSubject, listedUnder, scopeOfPath } from './subjects.ts';

/** A paragraph that is being read. */
export interface Read {
  readonly paragraph: Paragraph;
  /** Without white space, as printed, and folded; the phrases' places are in both. */
  readonly prose: string;
  readonly plain: string;
  readonly phrases: readonly Phrase[];
}

export class Context {
  readonly section: Section;
  readonly setting: Setting;
  readonly account: Account;
  readonly found: ProseFigures;
  readonly thread = new Thread();
  /** The mark before the phrase that is being read. */
  mark: Phrase['mark'] = '.';

  constructor(section: Section, setting: Setting, account: Account, found: ProseFigures) {
    this.section = section;
    this.setting = setting;
    this.account = account;
    this.found = found;
  }

  /** What words name in this place. */
  about(words: string): About {
    const { thread } = this;
    const { topic, scope, title } = this.section;
    const parted = thread.parts === null ? null : scopeOfPath(thread.parts);
    const listed = listedUnder(thread.parts);
    const about = aboutOf(
      words,
      {
        topic,
        scope: parted ?? scope,
        side: thread.side,
        spoken: this.#spokenScope(words),
        lists: listed === 'anything' && /基本支出/.test(title) ? 'basic' : listed,
      },
      this.setting,
    );
    if (about.other) thread.elsewhere = true;
    else if (about.own) thread.elsewhere = false;
    const strange = thread.elsewhere || this.#isOfPart(about.path);
    return strange && about.path !== '' ? { ...about, path: null } : about;
  }

  /** 教育支出5万元，其中：基本支出4万元: of that subject, and not the 基本支出 of the whole. */
  #isOfPart(path: string | null): boolean {
    const { parts } = this.thread;
    if (path === null || parts === null) return false;
    if (parts === unknown) return true;
    return (
      /^(?:function|economic|project)\./.test(parts) &&
      /^[a-zA-Z]+\.(?:basic|project|total)/.test(path) &&
      !path.startsWith('function.')
    );
  }

  /** 财政拨款收入5万元、支出4万元: the spending is that of the same budget. */
  #spokenScope(words: string) {
    const { subject } = this.thread;
    const goesOn = this.mark === '' || this.mark === ',';
    const income = subject !== null && subject.startsWith('revenue.');
    return goesOn && income && /^支/.test(withoutLead(words)) ? scopeOfPath(subject) : null;
  }

  /**
   * Notes the year that a figure is of: `null` where the words name none and stand behind one of a year
   * before, so that they may be of either; as a part of it they are of that year.
   */
  ofItsYear(about: About): About | null {
    const { thread } = this;
    if (about.dated) {
      thread.past = about.previous ? (about.facet ?? 'unclear') : null;
      thread.partsFacet = null;
    } else if (thread.past !== null && about.path !== '') {
      const known = thread.past !== 'unclear' && thread.parts !== null;
      return known ? { ...about, facet: thread.past as About['facet'] } : null;
    }
    return about;
  }

  /** Parts of what was planned are what was planned, unless their own words say what was spent. */
  asPlanned(about: About, words: string): About {
    const { parts, partsFacet } = this.thread;
    const planned = partsFacet === 'budget' || partsFacet === 'adjusted';
    return parts !== null && planned && about.facet === null && !/决算|执行|实际/.test(words)
      ? { ...about, facet: partsFacet }
      : about;
  }

  /** Whether words name a project in a list of projects; a kind of spending is none. */
  lists(words: string, { path, name }: About): boolean {
    if (this.thread.listing !== 'yes' || path === '') return false;
    const numbered = /\([一二三四五六七八九十\d]{1,3}\)/.test(words);
    const kind =
      path !== null && (!numbered || /^(?:total|expenditure|revenue|general|fiscal)/.test(path));
    return !kind && namesProject(words, name);
  }

  /** What a section is about that has just one subject, as long as nothing else was spoken of. */
  onlySubject(): string | null {
    const { subject, last, strange } = this.thread;
    return subject === null && last === null && !strange
      ? defaultSubject(this.section.topic)
      : null;
  }
}
