/** What the line above a table says: 301某某办公室 | 预算年度：2023 | 单位：万元. */
import { amountUnits, type AmountUnit } from '#domain/money.ts';
import { folded, matchable, printed } from '../wording.ts';

export interface Caption {
  readonly organizationCode: string | null;
  readonly organization: string | null;
  readonly year: number | null;
  readonly unit: AmountUnit | null;
}

/** Reads the cells of a caption, or the short lines between a title and its table. */
export function captionFrom(texts: readonly string[]): Caption {
  const glued = texts
    .map((text) => /^(\d{3,9})(?=\p{Script=Han})(.*)$/u.exec(printed(text)))
    .find((match) => match !== null);
  const named = texts
    .map((text) =>
      /^(?:编制单位|编制部门|填报单位|部门名称|单位名称|部门):(.+)$/.exec(folded(printed(text))),
    )
    .find((match) => match !== null);
  const year = texts
    .map((text) => /^(?:预算)?年度:(\d{4})/.exec(matchable(text))?.[1])
    .find(Boolean);
  return {
    organizationCode: glued?.[1] ?? null,
    organization: glued?.[2] ?? named?.[1]?.trim() ?? null,
    year: year ? Number(year) : null,
    unit: texts.map(unitIn).find((unit) => unit !== null) ?? null,
  };
}

/** 单位：万元, 金额单位：元, （单位:亿元）; `null` where the text names no unit of money. */
export function unitIn(text: string): AmountUnit | null {
  const name = /(?:单位:(?:人民币)?)(亿元|万元|元)/.exec(matchable(text))?.[1];
  return amountUnits.find((unit) => unit === name) ?? null;
}
