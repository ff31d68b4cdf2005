/** How grave a finding is, in a word or two. */
import type { FindingSeverity } from '#domain/findings/finding.ts';

export const findingSeverityWords: Record<FindingSeverity, string> = {
  contradiction: '不一致',
  rounding: '尾差',
  warning: '提示',
  question: '可以询问',
  doubt: '存疑',
};
