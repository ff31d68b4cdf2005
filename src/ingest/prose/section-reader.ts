/** The figures of one section of the prose, phrase by phrase. */
import type { Fund } from '#domain/disclosure/disclosure.ts';
import type { Place } from '#domain/issues/issue.ts';
import type { Fen } from '#domain/money/money.ts';
import { append } from '#domain/large-lists.ts';
import type { Account } from '../account.ts';
import { proseOf } from '../figures.ts';
import type { Paragraph } from '../read/document.ts';
import type { Section } from '../recognise/document/sections.ts';
import { folded, ordinalOf, type MarkerKind } from '../wording.ts';
import type { TextPlace } from './narrative.ts';
import { opensProjects, printedName } from '../recognise/project-names.ts';
import type { About, Setting } from './about.ts';
import { ChangeReader } from './changes.ts';
import {
  portionIn,
  rateIn,
  reasonMarkIn,
  type Portion,
  type ReasonMark,
} from './grammar/clauses.ts';
import { Context, type Read } from './context.ts';
import { giveReason, isListed, type Reason } from './reasons.ts';
import { goesOn, isReason, ofParts, withoutTail } from './reason-span.ts';
import { phrasesOf, thresholdsIn, type Phrase } from './grammar/phrases.ts';
import { performanceStep, quantitiesIn } from './counts.ts';
import { PartReader } from './named-parts.ts';
import { fundsIn, purchaseIn } from './told-amounts.ts';
import type { ProseFigures } from './read-prose.ts';
import { isPurchaseAmount } from './grammar/noun-phrases.ts';

const allSpending =
  /^(?:部门|单位|全部|本年|年度|预算)*(?:本年|年度|总)支出(?:预算|合计|总额|总计)*$/;

/** 按支出用途分类, in which a whole is divided. */
const divides = /^(?:\d[.、])?按照?[^,]{2,14}(?:分类|划分)/;

export class SectionReader {
  readonly #context: Context;
  readonly #changes: ChangeReader;
  readonly #parts: PartReader;
  readonly #firstChange: number;
  /** Whether the last paragraph announced a list, and the ordinals of the items that followed. */
  #open = false;
  #items: MarkerKind | null = null;
  /** The project whose parts are told in an item of a list. */
  #project: string | null = null;
  /** The budget whose purchases are told in this sentence. */
  #boughtOf: Fund | null = null;
  readonly #places: ReadonlyMap<Paragraph, TextPlace>;

  constructor(
    section: Section,
    setting: Setting,
    account: Account,
    found: ProseFigures,
    places: ReadonlyMap<Paragraph, TextPlace>,
  ) {
    this.#places = places;
    this.#context = new Context(section, setting, account, found);
    this.#changes = new ChangeReader(this.#context, (phrase, words) =>
      this.#announce(phrase, this.#context.hear(this.#context.about(words))),
    );
    this.#parts = new PartReader(this.#context);
    this.#firstChange = found.changes.length;
  }

  read(paragraph: Paragraph): void {
    const { account, found, section, setting, discourse } = this.#context;
    const prose = proseOf(paragraph.text);
    const plain = folded(prose).replace(/[“”‘’「」]/g, '"');
    const phrases = phrasesOf(plain, account.figuresOf(paragraph));
    const read = { paragraph, place: this.#places.get(paragraph), prose, plain, phrases };
    append(found.statements, quantitiesIn(plain, section, setting, paragraph.at));
    account.ignore('threshold', thresholdsIn(phrases, plain));
    const kind = ordinalOf(paragraph.text)?.kind ?? null;
    const item = this.#open || (kind !== null && kind === this.#items);
    const numbered = kind === 'bracket' || kind === 'number';
    const ordinal = kind === 'number' ? Number.parseInt(plain, 10) : null;
    discourse.startParagraph({ goesOn: item, numbered, ordinal, whose: this.#context.whose });
    this.#items = item ? kind : null;
    this.#open = /:$|其中,?$/.test(plain);
    for (let index = 0; index < phrases.length; index += 1) index = this.#readPhrase(read, index);
  }

  /** Gives the index of the last phrase that was read with this one. */
  #readPhrase(read: Read, index: number): number {
    const { account, discourse } = this.#context;
    const phrase = read.phrases[index];
    if (!phrase || (phrase.figure && account.has(phrase.figure))) return index;
    // （全部为运行费）: a remark, behind which what was said goes on.
    if (!phrase.figure && /^\([^()]*\)$/.test(phrase.words)) return index;
    this.#context.mark = phrase.mark;
    if (phrase.mark === '.' || phrase.mark === ';')
      discourse.endSentence(phrase.mark, phrase.start > 0);
    if (phrase.mark === '.') this.#boughtOf = null;
    if (divides.test(phrase.words)) discourse.divideAnew();
    discourse.passBrackets(phrase.words);
    if (/^\(?(?:其中|包括)/.test(phrase.words)) discourse.openParts();
    if (/^主要用于/.test(phrase.words)) discourse.uses = true;
    // 项目支出180万元，是指…，其中：…: what it means stands before the list.
    if (phrase.figure && discourse.listing === 'items' && !discourse.itemStarts) {
      this.#parts.read(read, index, `project.${this.#project}`);
      return index;
    }
    const defines = /^(?:主要)?(?:是)?指/.test(phrase.words) && !phrase.figure;
    if (discourse.listing === 'awaited' && !defines) {
      discourse.listing = opensProjects(phrase.words) ? 'yes' : 'no';
    }
    const mark = reasonMarkIn(phrase.words);
    const pathOf = (words: string) => this.#context.about(words).path;
    const rate = mark && rateIn(mark.before);
    if (rate) this.#changes.readRateOf(rate, read);
    if (mark && isReason(phrase, mark, discourse, pathOf))
      return this.#readReason(read, index, mark);
    if (mark && ofParts(phrase, mark, discourse)) this.#giveParts(read, index, mark);
    const portion = phrase.figure ? null : portionIn(phrase.words);
    if (portion) this.#readPortion(portion, phrase, read);
    else if (!this.#changes.read(phrase, read)) this.#readAmount(phrase, read, index);
    return index;
  }

  /** 占42.89% and 完成年初预算的98.61%, of the amount before. */
  #readPortion({ of, base, percent }: Portion, { start }: Phrase, read: Read): void {
    const { found, discourse } = this.#context;
    const { subject, last } = discourse;
    if (subject === null || last !== 'amount') return;
    const named = base === '' ? '' : this.#context.about(base).path;
    // 占本年支出合计的5%, also where a part of the budget is spoken of: of all spending.
    const said = named === '' && allSpending.test(base) ? 'expenditure.total' : named;
    // A share of what is not known is no share of the whole: it stays in the text alone.
    if (said === null) return;
    const path = `${subject}.${of}`;
    found.statements.push({
      id: this.#context.pathOf(path),
      amount: percent,
      kind: 'quantity',
      unit: '%',
      ...(said === '' ? {} : { base: said }),
      ...this.#context.told(path, { fund: null }, start, read),
    });
  }

  /** 基本支出815.5万元; 年初预算为54.53万元 under a subject that was named before. */
  #readAmount(phrase: Phrase, read: Read, index: number): void {
    const { account, found, discourse } = this.#context;
    const said = this.#context.about(phrase.words);
    // 主要用于：事业单位项目支出。 speaks of no other organization’s money.
    if (phrase.figure || !discourse.uses) this.#context.hear(said);
    if (!phrase.figure) {
      // 2023年“三公”经费情况，公务接待费5万元: the year is said before the figures.
      if (said.dated && said.path) this.#context.ofItsYear(said);
      return this.#announce(phrase, said);
    }
    const timed = this.#context.ofItsYear(said);
    const { amount } = phrase.figure;
    if (typeof amount === 'string' || timed === null) return discourse.state(null);
    const about = this.#context.asPlanned(timed, phrase.words);
    const { at } = read.paragraph;
    const funds = this.#toldIn(phrase, read);
    if (funds === null && this.#context.lists(phrase.words, about)) {
      const name = printedName(about.name, read.prose, read.plain);
      found.projects.push({ name, amount, at });
      discourse.stateProject(name);
      this.#project = name.replace(/\./g, '');
    } else {
      const named = funds ?? this.#subjectOf(phrase, about);
      const strange = named === null && said.other === null && !said.dated && about.facet === null;
      if (strange && this.#parts.read(read, index, discourse.partedNow)) return;
      if (named === null) return discourse.state(null);
      const part = this.#isPart(named, amount, phrase.words, at);
      if (part && named === 'procurement.total') this.#boughtOf = about.fund;
      if (part && this.#boughtOf === null) {
        discourse.turnTo('');
        return discourse.state(null);
      }
      const bought = /^procurement\.[a-z]+$/.test(named) ? this.#boughtOf : null;
      const subject = bought === null ? named : `${named}.${bought}`;
      const path = about.facet && !funds ? `${subject}.${about.facet}` : subject;
      const id = this.#context.pathOf(path);
      const told = this.#context.told(path, about, phrase.figure.start, read);
      found.statements.push({ id, amount, ...told });
      discourse.state(subject, amount, about.facet);
      discourse.scope = told.scope ?? null;
    }
    account.take(phrase.figure);
  }

  /** Of what the sentence says the amount is, where no name does. */
  #toldIn(phrase: Phrase, { plain }: Read): string | null {
    const { section, discourse } = this.#context;
    const start = (phrase.figure?.start ?? phrase.end) - phrase.words.length;
    const before = plain.slice(Math.max(0, start - 120), start);
    const sentence = before.slice(before.lastIndexOf('。') + 1);
    if (section.topic === 'assets') return purchaseIn(phrase.words, sentence);
    return fundsIn(phrase.words, { subject: discourse.subject, sentence });
  }

  /** 其中一般公共预算拨款政府采购3万元：货物2万元, behind the whole of 5: a part under its name, and its parts. */
  #isPart(subject: string, amount: Fen, words: string, at: Place): boolean {
    if (!/^(?:procurement|threePublic|agencyOperating)\.total$/.test(subject)) return false;
    const whole = this.#context.found.statements.find((one) => one.id === subject && one.at === at);
    return (
      whole !== undefined && whole.amount !== amount && /其中|一般公共预算|基金|专户/.test(words)
    );
  }

  /** The subject that words name, or lean on: 年初预算为…, 公务接待费：5万元. */
  #subjectOf({ words, mark }: Phrase, { path }: About): string | null {
    const { section, discourse } = this.#context;
    const bought = isPurchaseAmount(words, section.topic);
    const labelled = words === '' && mark === ':';
    const leans = bought || labelled || /预算|决算|执行数/.test(words);
    if (path !== '' && !bought) return path;
    const subject = (leans ? discourse.leanOn() : null) ?? this.#context.onlySubject();
    // 其中当年预算5万元, 其中人员类项目1个，涉及预算5万元: a part without a name is not the whole.
    if (subject !== null && subject === discourse.parts && !bought) return null;
    // 预算支出 behind an income is spending of nobody knows which budget.
    return subject?.startsWith('revenue.') && /支出/.test(words) ? null : subject;
  }

  /** A subject without a figure stands for those that follow; a stranger at the start ends it. */
  #announce(phrase: Phrase, { path }: About): void {
    const { section, discourse } = this.#context;
    if (section.topic === 'performance') {
      const step = performanceStep(phrase.words);
      if (step !== null) return discourse.announce(step);
    }
    const side = /^(收入|支出)(?:预算|决算)*(?:主要)?(?:包括|构成|有)$/.exec(phrase.words)?.[1];
    if (side !== undefined) {
      discourse.announce(null);
      discourse.side = side === '收入' ? 'revenue' : 'expenditure';
      return;
    }
    if (phrase.words !== ')') discourse.last = null;
    if (path === '' || discourse.uses || /^(?:\)|全部|均|用于|具体|列示)/.test(phrase.words))
      return;
    if (path !== null) discourse.announce(path);
    else if (phrase.mark === '.' || phrase.mark === ';') discourse.announce(null);
  }

  /** 主要原因是…: its words, up to where the next subject begins; the figures in it belong to it. */
  #readReason(read: Read, index: number, mark: ReasonMark): number {
    const { account, setting, discourse } = this.#context;
    const { phrases } = read;
    let last = index;
    const pathOf = (words: string) => this.#context.about(words).path;
    while (last + 1 < phrases.length && goesOn(phrases, last + 1, setting, pathOf)) last += 1;
    const taken = this.#give(read, index, last, mark);
    // What no change takes stays to be reported, for it is not known what it explains.
    for (const phrase of taken ? phrases.slice(index, last + 1) : []) {
      if (phrase.figure) account.take(phrase.figure);
    }
    discourse.last = null;
    return last;
  }

  /** 主要是基本支出增加5万元，项目支出减少1万元: a reason whose parts are changes that are read as well. */
  #giveParts(read: Read, index: number, mark: ReasonMark): void {
    const { phrases } = read;
    const after = phrases.findIndex((each, at) => at > index && each.mark === '.');
    this.#give(read, index, (after < 0 ? phrases.length : after) - 1, mark);
  }

  /** Whether there was a change to take the words of the phrases as its reason. */
  #give(read: Read, first: number, last: number, mark: ReasonMark): boolean {
    const { found, setting, discourse } = this.#context;
    const phrase = read.phrases[first];
    if (!phrase) return false;
    const from = (phrase.figure?.start ?? phrase.end) - phrase.words.length + mark.start;
    const words = read.prose.slice(from, read.phrases[last]?.end ?? from);
    const reason: Reason = {
      text: withoutTail(words.replace(/^(?:说明)?[：:，,。.]+/, '')),
      before: mark.before,
      at: read.paragraph.at,
    };
    if (isListed(reason, read.plain)) return true;
    return giveReason(reason, found, {
      discourse,
      setting,
      firstChange: this.#firstChange,
      pathOf: (named) => this.#context.about(named).path,
      inUnit: (path) => this.#context.pathOf(path),
    });
  }
}
