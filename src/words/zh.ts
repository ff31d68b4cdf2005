/**
 * Simplified Chinese. A second language is another module with these exports. Each is an export of its
 * own, so that a page loads the words that it says and no others.
 */
export * from './zh/common.ts';
export { brief } from './zh/brief.ts';
export { card } from './zh/card.ts';
export { changeOf } from './zh/changed.ts';
export { changes } from './zh/changes.ts';
export { compare } from './zh/compare.ts';
export { dropping } from './zh/dropping.ts';
export { embed } from './zh/embed.ts';
export { failures } from './zh/failures.ts';
export { home } from './zh/home.ts';
export { noteTaking } from './zh/note-taking.ts';
export { offline } from './zh/offline.ts';
export { original } from './zh/original.ts';
export { placeText } from './zh/place.ts';
export { findingSeverityWords as findingSeverity } from './zh/severities.ts';
export { packs } from './zh/packs.ts';
export { overview } from './zh/overview.ts';
export { review } from './zh/review.ts';
export { composition, flow, spending, subjectCard, unread } from './zh/spending.ts';
export { staticPages } from './zh/static-pages.ts';
export { statementName } from './zh/statements.ts';
export { takeAway } from './zh/take-away.ts';
export { takeAwayControl } from './zh/take-away-control.ts';
export { department, tables, targets } from './zh/targets.ts';
export { terms } from './zh/terms.ts';
export { toolbar } from './zh/toolbar.ts';
