/** The files that can be taken away, each made from the formats in `export` when it is asked for. */
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { printBudgetJson } from '#domain/disclosure/budget-json.ts';
import { printCsv } from '#export/csv.ts';
import { unitsIn, withPlaces } from '#export/data-table.ts';
import {
  aboutLines,
  disclosureFileName,
  listAbout,
  listFileName,
  type Provenance,
} from '#export/provenance.ts';
import { words } from '#words/words.ts';
import type { Takeable } from './takeable.ts';

export type FileKind = 'csv' | 'xlsx' | 'json' | 'package' | 'svg' | 'png';

export interface MadeFile {
  readonly name: string;
  readonly content: Blob;
}

/** A picture has two pixels for each of the screen's, so that it is sharp on paper. */
const pixelRatio = 2;

const types = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
  svg: 'image/svg+xml',
  png: 'image/png',
};

/**
 * One table as a file, or the whole disclosure where the takeable has no figures of its own. A list over
 * many documents is of no disclosure: `null`.
 */
export async function makeFile(
  kind: FileKind,
  { name, data, picture }: Takeable,
  disclosure: Disclosure | null,
  taken: Provenance,
): Promise<MadeFile> {
  const file = (what: string, ending: keyof typeof types, content: BlobPart): MadeFile => ({
    name: disclosure
      ? disclosureFileName(disclosure, what, ending)
      : listFileName(name, taken, ending),
    content: new Blob([content], { type: types[ending] }),
  });
  const whole = (): Disclosure => {
    if (!disclosure) throw new Error(`${name} is a list over many documents`);
    return disclosure;
  };
  const drawn = async (): Promise<string> => {
    if (!picture) throw new Error(`${name} is no chart`);
    const { standaloneSvg } = await import('#export/svg/frame.ts');
    return standaloneSvg(await picture(), taken);
  };
  switch (kind) {
    case 'svg':
      return file(name, 'svg', await drawn());
    case 'png': {
      const { rasterise } = await import('./rasterise.ts');
      return file(name, 'png', await rasterise(await drawn(), pixelRatio));
    }
    case 'json':
      return file('', 'json', printBudgetJson(whole()));
    case 'package': {
      const { printDataPackage } = await import('#export/data-package.ts');
      return file(words.takeAway.packageName, 'zip', printDataPackage(whole(), taken));
    }
    case 'csv': {
      if (data) return file(name, 'csv', printCsv(withPlaces(await data())));
      const { printCsvArchive } = await import('#export/disclosure-files.ts');
      return file(words.takeAway.archiveName, 'zip', printCsvArchive(whole()));
    }
    case 'xlsx': {
      if (data) {
        const { printXlsx } = await import('#export/xlsx.ts');
        const table = withPlaces(await data());
        const units = unitsIn([table]);
        const about = disclosure
          ? aboutLines(disclosure, name, units, taken)
          : listAbout(name, units, taken);
        return file(name, 'xlsx', await printXlsx([table], about));
      }
      const { printWorkbook } = await import('#export/disclosure-files.ts');
      return file(words.takeAway.workbookName, 'xlsx', await printWorkbook(whole(), taken));
    }
  }
}
