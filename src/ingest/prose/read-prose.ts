/** Figures in the prose: statements, changes against another year, and projects with their amounts. */
import type { Change, Statement } from '#domain/disclosure/disclosure.ts';
import type { Issue, Place } from '#domain/issues/issue.ts';
import type { Fen } from '#domain/money/money.ts';
import { append } from '#domain/large-lists.ts';
import type { Account } from '../account.ts';
import { proseOf } from '../figures.ts';
import type { Section } from '../recognise/document/sections.ts';
import { folded } from '../wording.ts';
import { placesInTexts } from './narrative.ts';
import { quantitiesIn } from './counts.ts';
import { SectionReader } from './section-reader.ts';
import type { Setting } from './about.ts';

export interface NamedAmount {
  /** As printed, without 项目支出 behind it. */
  readonly name: string;
  readonly amount: Fen;
  readonly at: Place;
}

export interface ProseFigures {
  readonly statements: Statement[];
  readonly changes: Change[];
  readonly projects: NamedAmount[];
  readonly issues: Issue[];
}

/** Sections of words: of these a figure of money is reported, see `told` for the others. */
const wordsOnly = /^(?:preface|tables|glossary|duties|tasks|performance\.|project)/;

/** Sections in which money is no figure of the budget: 全年完成投资169亿元, 单价20万元以上的设备. */
const told = /^(?:glossary|duties|tasks|performance\.(?:overall|items|measures))$/;

/**
 * Reads the sections that speak of money. A figure whose words do not tell what it is about stays
 * untaken in the account, and so is reported; a reason that is announced and not given is reported
 * (`reason-missing`).
 */
export function readProse(
  sections: readonly Section[],
  setting: Setting,
  account: Account,
): ProseFigures {
  const found: ProseFigures = { statements: [], changes: [], projects: [], issues: [] };
  const places = placesInTexts(sections);
  for (const section of sections) {
    if (section.topic === 'duties') append(found.statements, countsIn(section, setting));
    if (told.test(section.topic)) {
      account.ignore(
        'narrative',
        section.paragraphs.flatMap((each) => account.figuresOf(each)),
      );
    }
    if (wordsOnly.test(section.topic)) continue;
    const reader = new SectionReader(section, setting, account, found, places);
    for (const paragraph of section.paragraphs) reader.read(paragraph);
  }
  return found;
}

/** 部门机构设置、职责: posts and staff may be counted under duties as well. */
function countsIn(section: Section, setting: Setting): Statement[] {
  return section.paragraphs.flatMap(({ text, at }) =>
    quantitiesIn(folded(proseOf(text)), section, setting, at),
  );
}
