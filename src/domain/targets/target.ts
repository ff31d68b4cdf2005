/** Is a performance target (指标值) something that can be measured, or words? */

export interface TargetValue {
  readonly kind: 'measurable' | 'worded';
  /** `≥`, `≤`, `>`, `<`, `=` as printed; empty for a plain figure. */
  readonly comparison: string;
  /** The figure with its unit as printed, without the comparison; the words where there is none. */
  readonly text: string;
}

/**
 * Reads a target value. It is measurable when it holds a figure, also in full-width digits; 满意,
 * 按时完成 and the like are worded (定性), as 财预〔2021〕101号 tells qualitative from quantitative
 * targets.
 */
export function targetValue(printed: string): TargetValue {
  const text = printed.normalize('NFKC').trim();
  const [comparison = ''] = /^[≥≤><=]*/u.exec(text) ?? [];
  const rest = text.slice(comparison.length).trimStart();
  return { kind: /\d/.test(text) ? 'measurable' : 'worded', comparison, text: rest };
}
