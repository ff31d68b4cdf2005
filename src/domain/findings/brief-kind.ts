/** What a brief for a session may be, and which findings it may hold. */

/** 询问清单 begins with what to ask, 审议意见 with what was found. */
export const briefKinds = ['questions', 'opinion'] as const;
export type BriefKind = (typeof briefKinds)[number];

/** 尾差 is no matter for a session. */
export const briefSeverities = ['contradiction', 'warning', 'question'] as const;
export type BriefSeverity = (typeof briefSeverities)[number];
