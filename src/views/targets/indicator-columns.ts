/** Which columns a table of indicators needs: one that is empty, or says the same again, is left out. */
import type { Indicator } from '#domain/disclosure/disclosure.ts';

export interface IndicatorColumns {
  readonly description: boolean;
  readonly weight: boolean;
  readonly direction: boolean;
  readonly basis: boolean;
}

/** What an indicator describes besides its name; empty where it says the name again. */
export function descriptionOf({ description, level3 }: Indicator): string {
  return description === level3 ? '' : description;
}

/** The columns that at least one of the indicators fills. */
export function columnsOf(indicators: readonly Indicator[]): IndicatorColumns {
  return {
    description: indicators.some((indicator) => descriptionOf(indicator) !== ''),
    weight: indicators.some(({ weight }) => weight !== undefined),
    direction: indicators.some(({ direction }) => direction !== undefined),
    basis: indicators.some(({ basis }) => basis !== ''),
  };
}
