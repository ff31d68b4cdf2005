/** When and from where something is taken away, and what every file says of it. */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import type { AmountUnit } from '#domain/money/money.ts';
import { words } from '#words/words.ts';
import { fileName } from './file-name.ts';
import type { About } from './xlsx.ts';

export interface Provenance {
  readonly at: Date;
  /** Where exactly this can be seen again. */
  readonly address: string;
}

/** A day as `2026-11-22`, by the clock of the reader. */
export function dayOf(at: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** The first sheet of a workbook: what this is, from which document, in which unit, taken when. */
export function aboutLines(
  { organization, region, year, stage, source, unit }: Disclosure,
  what: string,
  units: readonly AmountUnit[],
  { at, address }: Provenance,
): About {
  const say = words.takeAway.about;
  const lines = [
    [say.what, what],
    [say.organization, organization.name],
    [say.region, region.name],
    [say.year, words.yearAndStage(year, stage)],
    [say.unit, (units.length > 0 ? [...new Set(units)] : [unit]).join(words.takeAway.listJoint)],
    [say.source, source.title || source.file],
    [say.sourceAddress, source.url ?? ''],
    [say.sourceHash, source.sha256],
    [say.day, dayOf(at)],
    [say.address, address],
    [say.note, words.takeAway.blankNote],
  ] as const;
  return lines.filter(([, text]) => text !== '');
}

/** The same of a list over many documents. */
export function listAbout(what: string, units: readonly AmountUnit[], taken: Provenance): About {
  const say = words.takeAway.about;
  const lines = [
    [say.what, what],
    [say.unit, [...new Set(units)].join(words.takeAway.listJoint)],
    [say.day, dayOf(taken.at)],
    [say.address, taken.address],
    [say.note, words.takeAway.blankNote],
  ] as const;
  return lines.filter(([, text]) => text !== '');
}

/** `全部部门的核对结果_2026-11-22.csv` */
export function listFileName(what: string, { at }: Provenance, ending: string): string {
  return fileName([what, dayOf(at)], ending);
}

/** `唐山市…办公室2023年部门预算_支出总表.csv` */
export function disclosureFileName(
  { organization, id, year, stage }: Disclosure,
  what: string,
  ending: string,
): string {
  return fileName(
    [words.takeAway.disclosureTitle(organization.name || id, year, stage), what],
    ending,
  );
}
