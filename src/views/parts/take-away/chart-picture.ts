/** Charts as pictures: drawn anew in the light colours and at one width, whatever the screen shows. */
import { chartSvg } from '#charts/echarts.ts';
import type { BuiltChart } from '#charts/option/chart.ts';
import { palettes, type Palette } from '#charts/theme.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { bodyWidth, nested, type Picture } from '#export/svg/frame.ts';
import { words } from '#words/words.ts';

export interface PictureWords {
  readonly finding: string;
  readonly caption: string;
  readonly notes?: readonly string[];
  readonly sources: readonly string[];
}

/** An ECharts drawing as a picture. */
export function chartPicture(
  disclosure: Disclosure,
  said: PictureWords,
  build: (look: { width: number; palette: Palette }) => BuiltChart,
): Picture {
  const { option, height } = build({ width: bodyWidth, palette: palettes.light });
  const body = nested(chartSvg(option, bodyWidth, height), bodyWidth, height);
  return { notes: [], ...said, owner: ownerOf(disclosure), body };
}

/** Whose figures a picture shows. */
export function ownerOf({ organization, year, stage }: Disclosure): string {
  return words.takeAway.disclosureTitle(organization.name, year, stage);
}
