/**
 * How subjects were renamed, moved, split and set up (政府收支分类科目, revised yearly by the Ministry
 * of Finance), so that a subject is compared with itself in another year and a code that came to mean
 * something else is not. Keyed by the first budget year of the new scheme.
 *
 * [V] the old and the new form both stand in real documents of those years: 江苏省人大常委会办公厅
 * 2017–2019, 唐山市丰南区人大常委会办公室 2023, 上海市普陀区万里街道 2023–2025. [M] general knowledge
 * of the yearly revision, not read in a document.
 */

/** Functional codes begin with 2; economic ones of the department version with 3. */
export type Axis = 'functional' | 'economic';

export interface Reform {
  readonly axis: Axis;
  /** The first budget year under the new scheme. */
  readonly since: number;
  /**
   * `renamed`: the code goes on under another name. `moved`: one code became one other code.
   * `regrouped`: several codes share what one had, or one code took over others, so that neither its
   * amount nor its rate compares. `founded`: there was no such subject before.
   */
  readonly kind: 'renamed' | 'moved' | 'regrouped' | 'founded';
  /** Codes before; empty where the subject was founded. */
  readonly from: readonly string[];
  /** Codes after. */
  readonly to: readonly string[];
}

function reform(
  axis: Axis,
  since: number,
  kind: Reform['kind'],
  from: string,
  to: string = from,
): Reform {
  const codes = (list: string): string[] => list.split(' ').filter((code) => code !== '');
  return { axis, since, kind, from: codes(from), to: codes(to) };
}

export const reforms: readonly Reform[] = [
  // The economic classification of 2018. Old forms [V] in the document of 2017, new ones in that of
  // 2018: 住房公积金 30311 → 30113, equal to 2210201 in both years.
  reform('economic', 2018, 'moved', '30311', '30113'),
  // 医疗费 went to 30114 [V] (30.24 → 31.68); that 30307 kept a part, as 医疗费补助, is [M].
  reform('economic', 2018, 'regrouped', '30307', '30114 30307'),
  // 提租补贴 30312 has no code any more [V]; that it and its like went into 30102 is [M].
  reform('economic', 2018, 'regrouped', '30102 30312 30313 30314 30315', '30102'),
  // 30104 became 30112 [V]; that 30110 and 30111 were taken out of it is [M].
  reform('economic', 2018, 'regrouped', '30104', '30110 30111 30112'),
  reform('economic', 2018, 'founded', '', '30311'),
  // Housing fund and allowances went from 303 to 301: both classes have another extent [V].
  reform('economic', 2018, 'regrouped', '301 303'),
  // 其他资本性支出 → 资本性支出 [V]; that 309 was separated from it in that year is [M].
  reform('economic', 2018, 'renamed', '310'),

  // Functional classes of 2019, after the reform of the institutions in 2018. The names [V]; that some
  // of their sections changed class besides is [M] and not kept here.
  reform('functional', 2019, 'renamed', '207'),
  reform('functional', 2019, 'renamed', '210'),
  reform('functional', 2019, 'renamed', '220'),
  reform('functional', 2019, 'founded', '', '224'),
  // Names [V], the first year [M].
  reform('functional', 2020, 'renamed', '215'),
  // 行政事业单位离退休 → 行政事业单位养老支出: the names and that 2019 has the old one [V], the year [M].
  reform('functional', 2020, 'renamed', '20805'),
  // 未归口管理的行政单位离退休 stands in 2017–2018 and not in 2023 [V]; that it went into 2080501 is [M].
  reform('functional', 2020, 'regrouped', '2080501 2080504', '2080501'),
];

export interface Continuation {
  /** The code under which the subject goes on; its own where it was not moved. */
  readonly code: string;
  /** The reforms between the two years that touch the subject, oldest first. */
  readonly reforms: readonly Reform[];
}

/**
 * What became of a code of one year in a later one. A code without a reform in between goes on as it
 * is. The reforms of a subject that was founded in between are found from its new code: {@link past}.
 */
export function continuation(axis: Axis, code: string, from: number, to: number): Continuation {
  const touching: Reform[] = [];
  let current = code;
  for (const step of reformsBetween(axis, from, to)) {
    if (!step.from.includes(current)) continue;
    touching.push(step);
    if (step.kind === 'moved') current = step.to[0] ?? current;
  }
  return { code: current, reforms: touching };
}

/** The reforms between two years out of which the code of the later year came, oldest first. */
export function past(axis: Axis, code: string, from: number, to: number): readonly Reform[] {
  return reformsBetween(axis, from, to).filter(({ kind, to: codes }) =>
    // What was founded was founded with all its parts.
    kind === 'founded' ? codes.some((root) => code.startsWith(root)) : codes.includes(code),
  );
}

/** Whether a reform leaves the amounts of before and after without a common measure. */
export function breaksComparison({ kind }: Reform): boolean {
  return kind === 'regrouped' || kind === 'founded';
}

function reformsBetween(axis: Axis, from: number, to: number): readonly Reform[] {
  return reforms.filter((one) => one.axis === axis && from < one.since && one.since <= to);
}
