/**
 * Parts under a name that no list knows — 机关运行经费5万元，其中：办公费1万元 — are told by that name and by
 * what they are parts of: `part.agencyOperating.total.办公费`.
 */
import { changeVerbIn } from './grammar/clauses.ts';
import type { Context, Read } from './context.ts';
import { unknown } from './discourse.ts';
import { withoutLead } from './about.ts';
import { fundIn } from './grammar/noun-phrases.ts';
import type { Phrase } from './grammar/phrases.ts';

const opens =
  /^\(?(?:其中,?主要支出(?:为|包括|有)|其中|(?:主要|具体)?包括|主要支出(?:为|包括|有)|分别(?:为|是))/;
/** Within an item of a list of projects what it is for is what it is made up of. */
const opensItem = /^\(?(?:其中|(?:主要|具体)?包括|主要用于)/;

/** What stands in words that are no name: a year, a comparison, a count, what is done with the money. */
const noName =
  /\d{4}年|[上去本今当]年|[比较占超约计达]|增加|减少|增长|下降|原因|分别|其中|剩余|单价|[每该此另均各]|不含|上述|用于|通过|按照|根据|以及其他$/;
const noNameAt =
  /^(?:共|约|计|达|为|投入|安排|支付|拨付|下达|收取|核定|按|从|由|向|给|至|已|拟|预|合|总|小|并|且|或|等|对(?!个人|企业|附属|下))/;
const named = /^[\p{Script=Han}\dA-Za-z"·()、+&—-]{2,40}$/u;

/** Whether the words before a figure stand where a list goes on, or begin one. */
function isListed({ words, mark }: Phrase, before: Phrase | undefined, opening: RegExp): boolean {
  if (opening.test(words)) return true;
  if (mark === '') return /^(?:、|和|及|与|以及)/.test(words);
  if (mark === ',') return Boolean(before?.figure) || opening.test(before?.words ?? '');
  return true;
}

/**
 * The name of a part, as the folded words before its figure give it; `null` where they are none. `inItem`:
 * it is a part of an item of a list of projects.
 */
function partNameIn(phrase: Phrase, before: Phrase | undefined, inItem: boolean): string | null {
  const opening = inItem ? opensItem : opens;
  if (!isListed(phrase, before, opening)) return null;
  const bare = withoutLead(phrase.words.replace(opening, '')).replace(/^以及/, '');
  const name = bare.replace(/(?:支出预算|预算|安排)?(?:数|为|共|是)*$/, '');
  const brackets = name.replace(/[^()]/g, '').replace(/\(\)/g, '');
  const sound = named.test(name) && /\p{Script=Han}{2}/u.test(name) && brackets === '';
  if (!sound || noName.test(name) || noNameAt.test(name)) return null;
  return fundIn(bare) === null && changeVerbIn(name) === null ? name.replace(/\./g, '') : null;
}

export class PartReader {
  readonly #context: Context;
  /** The paths of parts, by whose they are and their name. */
  readonly #paths = new Map<string, string>();

  constructor(context: Context) {
    this.#context = context;
  }

  /** Reads the figure of a phrase as a part of `whole`, if that is known; gives whether it was read. */
  read(read: Read, index: number, whole: string | null): boolean {
    const { account, found, discourse } = this.#context;
    const phrase = read.phrases[index];
    const figure = phrase?.figure;
    if (!figure || typeof figure.amount === 'string' || discourse.past !== null) return false;
    const inItem = whole?.startsWith('project.') ?? false;
    const name = whole === null ? null : partNameIn(phrase, read.phrases[index - 1], inItem);
    const path = name === null ? this.#again(phrase, whole) : `part.${whole}.${name}`;
    if (path === null) return false;
    const told = this.#context.told(path, { fund: null }, figure.start, read);
    found.statements.push({ id: this.#context.pathOf(path), amount: figure.amount, ...told });
    account.take(figure);
    if (inItem) return true;
    if (name !== null) this.#paths.set(`${discourse.whose ?? ''} ${name}`, path);
    discourse.state(path, figure.amount);
    return true;
  }

  /** （四）办公费5万元: what was named in a list is told of in a paragraph of its own. */
  #again({ words, start }: Phrase, whole: string | null): string | null {
    const { discourse } = this.#context;
    const name = withoutLead(words);
    const begins = start === 0 && name !== words && whole === null;
    if (!begins || discourse.parts === unknown) return null;
    return this.#paths.get(`${discourse.whose ?? ''} ${name}`) ?? null;
  }
}
