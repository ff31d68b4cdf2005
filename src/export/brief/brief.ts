/**
 * The brief that a deputy takes to the session (询问清单, 审议意见): department by department what the
 * budget is, which figures do not agree, and what to ask. It is made once, as blocks, and written
 * twice: as a Word document and as a page to print.
 */
import type { CheckReport } from '#checks/run-checks.ts';
import type { BriefKind, BriefSeverity } from '#domain/findings/brief-kind.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import type { Note } from '#domain/notes/note.ts';
import { words } from '#words/words.ts';
import { dayOf, type Provenance } from '../provenance.ts';
import { findingBlocks } from './brief-findings.ts';
import { noteBlocks, questionBlocks } from './brief-notes.ts';
import { targetBlocks } from './brief-targets.ts';
import { keyFigures } from './key-figures.ts';
import { spendingBars, type Bars } from './spending-bars.ts';
import { takeawayText } from './takeaway.ts';

export interface BriefDepartment {
  readonly disclosure: Disclosure;
  readonly report: CheckReport;
  /** The same department's disclosure of the year before, where there is one. */
  readonly before: Disclosure | null;
  /** What the deputy wrote about this disclosure; questions in the order in which they are asked. */
  readonly notes: readonly Note[];
}

export interface BriefOptions {
  readonly kind: BriefKind;
  readonly severities: readonly BriefSeverity[];
  readonly taken: Provenance;
}

export interface BriefTable {
  readonly kind: 'table';
  /** What it lists and of which budget: no two tables of a brief are called the same. */
  readonly label: string;
  readonly caption: string;
  /** `share` is the column's part of the width. */
  readonly columns: readonly {
    readonly label: string;
    readonly number?: boolean;
    readonly share: number;
  }[];
  readonly rows: readonly (readonly string[])[];
}

export type BriefBlock =
  /** 1 a department, 2 a part of it. */
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  /** `question` is one to be asked: its number is in the text. */
  | { readonly kind: 'lead' | 'text' | 'quiet' | 'question'; readonly text: string }
  | BriefTable
  | Bars;

export interface Brief {
  readonly title: string;
  /** The day, and how many departments. */
  readonly subtitle: string;
  readonly blocks: readonly BriefBlock[];
}

/** The whole brief, a part a department, in the given order. */
export function makeBrief(
  departments: readonly BriefDepartment[],
  { kind, severities, taken }: BriefOptions,
): Brief {
  const say = words.brief;
  return {
    title: say.titles[kind],
    subtitle: say.subtitle(dayOf(taken.at), departments.length),
    blocks: [
      ...departments.flatMap((department) => departmentBlocks(department, kind, severities)),
      { kind: 'quiet', text: say.closing(taken.address) },
    ],
  };
}

function departmentBlocks(
  department: BriefDepartment,
  kind: BriefKind,
  severities: readonly BriefSeverity[],
): BriefBlock[] {
  const asked = questionBlocks(department);
  const found = findingBlocks(department, severities);
  const noted = [...targetBlocks(department), ...noteBlocks(department)];
  return [
    ...headBlocks(department),
    ...(kind === 'questions' ? [...asked, ...found, ...noted] : [...found, ...noted, ...asked]),
    sourceBlock(department.disclosure),
  ];
}

function headBlocks({ disclosure, before }: BriefDepartment): BriefBlock[] {
  const { organization, year, stage } = disclosure;
  const bars = spendingBars(disclosure);
  return [
    {
      kind: 'heading',
      level: 1,
      text: words.takeAway.disclosureTitle(organization.name, year, stage),
    },
    { kind: 'lead', text: takeawayText(disclosure, before) },
    { kind: 'heading', level: 2, text: words.overview.keyFigures },
    keyFigures(disclosure, before),
    ...(bars ? [bars] : []),
  ];
}

/** Which document and which version of it the figures are from. */
function sourceBlock({ source, unit }: Disclosure): BriefBlock {
  const text = words.brief.source(source.title || source.file, source.sha256.slice(0, 12), unit);
  return { kind: 'quiet', text };
}
