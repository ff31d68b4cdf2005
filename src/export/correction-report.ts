/** What a reader sends who finds a figure misread: which one, of which version, and what was seen. */
import { sourcesOf, type Disclosure } from '#domain/disclosure/disclosure.ts';
import { placeOf, printFigureRef, type FigureRef } from '#domain/disclosure/figure.ts';
import { correction } from '#words/later/correction-words.ts';
import { evidencePlace, evidenceText } from '#words/later/finding-words.ts';
import { words } from '#words/words.ts';

export interface Misread {
  readonly ref: FigureRef;
  /** The amount as the screen shows it, with its unit. */
  readonly seen: string;
  /** SHA-256 of the disclosure's file, as its region's list gives it; `null` where it stands in no list. */
  readonly sha256: string | null;
  readonly address: string;
}

/**
 * A text to be sent to whoever publishes: the disclosure and its version as beside the published pages,
 * the cell by the name that addresses give it, its place, what was seen, the document, and a line to fill
 * in. Nothing of the reader is in it.
 */
export function correctionReport(
  disclosure: Disclosure,
  { ref, seen, sha256, address }: Misread,
): string {
  const { id, organization, year, stage } = disclosure;
  const source = sourcesOf(disclosure)[placeOf(ref, disclosure)?.source ?? 0] ?? disclosure.source;
  const lines = [
    [
      correction.disclosure,
      `${words.takeAway.disclosureTitle(organization.name, year, stage)}（${id}）`,
    ],
    [correction.version, sha256?.slice(0, 12) ?? ''],
    [correction.cell, printFigureRef(ref)],
    [correction.what, evidenceText(ref, disclosure)],
    [correction.place, evidencePlace(ref, disclosure)],
    [correction.seen, seen],
    [correction.source, `${source.title || source.file}（SHA-256 ${source.sha256.slice(0, 12)}）`],
    [correction.address, address],
    [correction.right, ''],
  ] as const;
  const told = lines.filter(([label, value]) => value !== '' || label === correction.right);
  return [
    correction.title,
    ...told.map(([label, value]) => `${label}：${oneLine(value)}`),
    '',
  ].join('\n');
}

/** A name out of a document stays on its line. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
