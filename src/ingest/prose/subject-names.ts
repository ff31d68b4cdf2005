/** Subjects of the classification that the prose names: as the codes that the document's tables give. */
import { functionalClasses } from '#domain/subjects/classification.ts';
import type { Table } from '#domain/disclosure/disclosure.ts';
import { formerClasses } from '#domain/subjects/former-names.ts';
import { subjectKey, SubjectNamesOfYear } from '#domain/subjects/subject-names.ts';
import { matchable } from '../wording.ts';
import type { Listed } from './grammar/noun-phrases.ts';

interface Named {
  readonly code: string;
  readonly key: string;
  /** Whether its name ends with 支出, which the key leaves out. */
  readonly spending: boolean;
}

/** What may stand behind a subject's name and says nothing of it. */
const behind = /^(?:"|支出|科目|预算|决算|安排|数|为|共|的|年初|当年|\d{4}年(?:度)?)*$/;
const behindName = /(?:类?科目|年初|当年|全年|调整后?|预算|决算|安排|数|为|共)+$/;

/** Names of classes that older documents have, and that went without a revision's being known here. */
const olderClasses: readonly (readonly [code: string, name: string])[] = [
  ['210', '医疗卫生支出'],
  ['212', '城乡社区事务'],
  ['213', '农林水事务'],
  ['216', '商业服务业等事务'],
];

/** Classes of 基本支出 as documents name them; only what is 基本支出 alone is said of them. */
const basicClasses: readonly (readonly [code: string, name: string])[] = [
  ['301', '工资福利支出'],
  ['302', '商品和服务支出'],
  ['303', '对个人和家庭的补助'],
  ['310', '资本性支出'],
];

export class SubjectNames {
  readonly #byKey = new Map<string, Named[]>();
  readonly #byCode = new Map<string, string>();
  readonly #basic = new Map(basicClasses.map(([code, name]) => [keyOf(name), code]));
  readonly #classifications: Readonly<Record<string, SubjectNamesOfYear>>;
  /** Whether the tables list subjects by function: a code that they lack is then doubtful. */
  readonly #listed: boolean;

  constructor(tables: readonly Table[], year: number) {
    this.#classifications = {
      2: new SubjectNamesOfYear('functional', year),
      3: new SubjectNamesOfYear('economic', year),
      5: new SubjectNamesOfYear('governmentEconomic', year),
    };
    this.#listed = tables.some(({ rows }) => rows.some(({ code }) => /^2\d{6}$/.test(code ?? '')));
    for (const { rows } of tables) {
      for (const { code, name } of rows) if (code !== undefined) this.#add(code, name);
    }
    for (const { code, name } of functionalClasses) {
      if (!this.#byCode.has(code)) this.#add(code, name);
    }
    for (const { code, name } of formerClasses) this.#add(code, `${name}支出`);
    for (const [code, name] of olderClasses) this.#add(code, name);
  }

  #add(code: string, name: string): void {
    const key = keyOf(name);
    if (key === '' || !/^[235]\d{2}(?:\d{2}){0,2}$/.test(code)) return;
    if (this.#byCode.get(code) === undefined) this.#byCode.set(code, key);
    const known = this.#byKey.get(key) ?? [];
    if (!known.some((other) => other.code === code)) {
      this.#byKey.set(key, [...known, { code, key, spending: /支出$/.test(matchable(name)) }]);
    }
  }

  /**
   * The path of the subject that folded words name — 人大事务（款）行政运行（项）, “甲-乙-丙”科目, 行政运行
   * （2010101）, or a plain name that the tables know once. By its name where no code fits or several
   * do; `null` where the words name no subject. Names that stand alone are read only in
   * sections on spending: `plain` says what they list there, and is `null` elsewhere.
   */
  pathIn(words: string, plain: Listed | null): string | null {
    const coded = this.#coded(words);
    if (coded !== null) return coded;
    const parts = partsOf(words);
    if (parts === null) return plain === null ? null : this.#plain(words, plain);
    const last = parts.names[parts.names.length - 1] ?? '';
    const code = this.#codeOf(parts.names, parts.level);
    return `function.${code ?? (parts.names.length > 1 ? parts.names.join('-') : last)}`;
  }

  /** 行政运行(2010101) or 2010101行政运行, where that name and that code may belong together. */
  #coded(words: string): string | null {
    const plain = withoutLevelWords(words);
    const steps = stepsIn(plain);
    if (steps) return this.#fits(steps.code, steps.name) ? axisOf(steps.code) : null;
    const match =
      /^"?([^\d"].{1,60}?)\(([235]\d{2,6})\)(.{0,20})$/.exec(plain) ??
      /^"([235]\d{2,6})[-—–]?([^\d"]{2,80})"([^\d"()]{0,10})$/.exec(plain) ??
      /^"?([235]\d{2,6})[-—–]?([^\d"]{2,80}?)()$/.exec(plain);
    if (!match) return null;
    const [, one = '', two = '', after = ''] = match;
    const [code, name] = /^\d/.test(one) ? [one, two] : [two, one];
    if (![3, 5, 7].includes(code.length) || !behind.test(after)) return null;
    // 一般公共服务支出-人大事务-行政运行: the code is that of the last.
    const last = name.split(/[-—–]+/).pop() ?? name;
    return this.#fits(code, last.replace(/(?:预算|决算|安排|数|为)+$/, '')) ? axisOf(code) : null;
  }

  /**
   * Whether that name may have that code: the tables have it so, or they lack the code and the
   * classification has it so, or neither knows the code nor has the name under another.
   */
  #fits(code: string, name: string): boolean {
    const known = this.#byCode.get(code);
    // 机关资本性支出（503）: a bracket in the table’s name may be missing in the prose.
    if (known !== undefined)
      return known === keyOf(name) || bareKey(known) === bareKey(keyOf(name));
    const classification = this.#classifications[code[0] ?? ''];
    const parent = code.length === 3 ? '' : code.slice(0, -2);
    // 机关资本性支出（503）: without the number that tells it from 机关资本性支出（二）.
    const bare = name.replace(/\([^()]*\)/g, '');
    const names = [name, `${bare}（一）`, `${bare}（二）`];
    if (names.some((each) => classification?.codeUnder(parent, subjectKey(each)) === code))
      return true;
    const axis = axisOf(code);
    const elsewhere = (this.#byKey.get(keyOf(name)) ?? []).some((other) =>
      axisOf(other.code).startsWith(axis.slice(0, 9)),
    );
    return !elsewhere && code.length === 7 && this.#byCode.has(code.slice(0, 3));
  }

  /** A name that stands alone must be known to the tables, once on both axes, and say enough. */
  #plain(words: string, listed: Listed): string | null {
    const name = words.replace(/"/g, '').replace(behindName, '');
    const basic = listed === 'basic' ? this.#basic.get(keyOf(name)) : undefined;
    if (basic !== undefined) return axisOf(basic);
    const [only, second] = (this.#byKey.get(keyOf(name)) ?? []).filter(
      // The government's economic classes are named with their codes alone.
      ({ code }) => !code.startsWith('5'),
    );
    if (!only || second || keyOf(name).length < 2 || /^其他(?:支出)?$/.test(name)) return null;
    if (listed === 'project' && only.code.startsWith('3')) return null;
    // 社会保险基金 is not 社会保险基金支出: more may stand in the prose than in the table, not less. Where
    // spending is parted by its classes, 教育 is one of them.
    const short = listed === 'spending' && /^2\d\d$/.test(only.code) && only.code !== '209';
    if (only.spending && !/支出$/.test(name) && !short) return null;
    return axisOf(only.code);
  }

  #codeOf(names: readonly string[], level: number | null): string | null {
    const keys = names.map(keyOf);
    const last = keys[keys.length - 1] ?? '';
    const above = keys.slice(0, -1);
    const found = [...(this.#byKey.get(last) ?? []), ...this.#joined(last)].filter(({ code }) =>
      level === null ? code.startsWith('2') : code.startsWith('2') && code.length === level,
    );
    const fitting = found.filter(({ code }) => above.every((key) => this.#isAbove(key, code)));
    const [only, second] = fitting;
    if (only && !second) return only.code;
    return this.#listed || found.length > 0 ? null : this.#chained(names);
  }

  /** 教育支出（类）普通教育（款）小学教育（项） by the classification, where no table has it. */
  #chained(names: readonly string[]): string | null {
    if (names.length !== 3) return null;
    return names.reduce<string | null>(
      (above, name) =>
        above === null
          ? null
          : (this.#classifications[2]?.codeUnder(above, subjectKey(name)) ?? null),
      '',
    );
  }

  /** 人大事务行政运行: the name with that of the section above it in front. */
  #joined(key: string): Named[] {
    const found: Named[] = [];
    for (let cut = 2; cut <= key.length - 2 && cut <= 30; cut += 1) {
      for (const named of this.#byKey.get(key.slice(cut)) ?? []) {
        if (this.#byCode.get(named.code.slice(0, -2)) === key.slice(0, cut)) found.push(named);
      }
    }
    return found;
  }

  /** Whether a code stands under a name; where the tables do not give what is above it, it may. */
  #isAbove(key: string, code: string): boolean {
    const above = [3, 5]
      .filter((length) => length < code.length)
      .map((length) => code.slice(0, length));
    const names = above.map((each) => this.#byCode.get(each));
    return names.some((name) => name === key) || names.every((name) => name === undefined);
  }
}

/** (201类01款02项), (类204), (2010102项): the code alone in its bracket. */
function withoutLevelWords(words: string): string {
  return words.replace(/\(([^()]{3,24})\)/g, (whole, held: string) => {
    const digits = held.replace(/[类款项科目功能编码代号:、.-]/g, '');
    return /^\d{2,7}$/.test(digits) ? `(${digits})` : whole;
  });
}

/** 教育支出(205)普通教育(02)小学教育(02): the code in parts behind the names; `null` for other words. */
function stepsIn(words: string): { code: string; name: string } | null {
  const match =
    /^"?[^\d()"]{2,40}\((2\d{2})\)[^\d()"]{2,40}\((\d{2})\)([^\d()"]{2,40})\((\d{2})\)"?$/.exec(
      words,
    );
  if (!match) return null;
  const [, one = '', two = '', name = '', three = ''] = match;
  return { code: one + two + three, name };
}

/** The names within words that mark them as subjects, outermost first, and the last one's level. */
function partsOf(words: string): { names: string[]; level: number | null } | null {
  const marked = /^(.{2,150})\(([类款项])\)([^()]{0,30})$/.exec(words);
  if (marked) {
    const [, head = '', mark, after = ''] = marked;
    if (!behind.test(after)) return null;
    const names = head.replace(/"/g, '').split(/\([类款项]\)/);
    // 类 and 款 are often confused: only 项 is sure to tell the level.
    return clean(names, mark === '项' ? 7 : null);
  }
  const quoted = /^"([^"]{2,150})"科目(.{0,20})$/.exec(words);
  if (!quoted || !behind.test(quoted[2] ?? '')) return null;
  const names = (quoted[1] ?? '').split(/[-—–]+/);
  return clean(names, names.length === 3 ? 7 : null);
}

function clean(names: readonly string[], level: number | null) {
  const parts = names.map((name) => name.replace(/^[-—–、]+/, '')).filter((name) => name !== '');
  return parts.length > 0 && parts.every((name) => /^[^\d:,]{2,40}$/.test(name))
    ? { names: parts, level }
    : null;
}

/** 社会保障和就业(类)支出 and 社会保障和就业支出 are the same subject. */
function keyOf(name: string): string {
  return matchable(name)
    .replace(/^[一二三四五六七八九十]{1,3}、/, '')
    .replace(/[“”"的]/g, '')
    .replace(/与/g, '和')
    .replace(/支出$/, '');
}

function bareKey(key: string): string {
  return key.replace(/\([^()]*\)/g, '').replace(/支出$/, '');
}

function axisOf(code: string): string {
  return `${code.startsWith('2') ? 'function' : 'economic'}.${code}`;
}
