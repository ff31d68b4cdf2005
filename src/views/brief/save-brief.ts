/** The brief as a Word file, its pictures drawn here because only a page can draw. */
import { dayOf } from '#export/provenance.ts';
import { barsPicture } from '#export/brief/bars-picture.ts';
import type { Brief } from '#export/brief/brief.ts';
import type { BriefPicture } from '#export/brief/brief-docx.ts';
import type { Bars } from '#export/brief/spending-bars.ts';
import { fileName } from '#export/file-name.ts';
import { rasterise } from '../parts/take-away/rasterise.ts';
import { saveFile } from '../parts/take-away/save-file.ts';

const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Saves it and gives its name. Rejects where the writer cannot be loaded. */
export async function saveBrief(brief: Brief): Promise<string> {
  const { printBriefDocx } = await import('#export/brief/brief-docx.ts');
  const bars = brief.blocks.filter((block): block is Bars => block.kind === 'bars');
  const drawn = await Promise.all(bars.map(async (each) => [each, await picture(each)] as const));
  const pictures = new Map(drawn.flatMap(([each, png]) => (png ? [[each, png] as const] : [])));
  const bytes = await printBriefDocx(brief, pictures);
  const name = fileName([brief.title, dayOf(new Date())], 'docx');
  saveFile(new Blob([bytes], { type }), name);
  return name;
}

/** At twice its size, for paper; `null` where the browser does not draw it, so that words stand there. */
async function picture(bars: Bars): Promise<BriefPicture | null> {
  const { svg, width, height } = barsPicture(bars);
  try {
    const blob = await rasterise(svg, 2);
    return { png: new Uint8Array(await blob.arrayBuffer()), width, height };
  } catch {
    return null;
  }
}
