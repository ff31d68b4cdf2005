/**
 * Simplified Chinese. A second language is another module with these exports. Each is an export of its
 * own, so that a page loads the words that it says and no others.
 */
export * from './zh/everywhere/common.ts';
export { brief } from './zh/screens/brief.ts';
export { card } from './zh/files/card.ts';
export { changeOf } from './zh/names/changed.ts';
export { changes } from './zh/screens/changes.ts';
export { compare } from './zh/screens/compare.ts';
export { dropping } from './zh/everywhere/dropping.ts';
export { embed } from './zh/embed/embed.ts';
export { failures } from './zh/everywhere/failures.ts';
export { home } from './zh/screens/home.ts';
export { noteTaking } from './zh/everywhere/note-taking.ts';
export { offline } from './zh/everywhere/offline.ts';
export { original } from './zh/everywhere/original.ts';
export { placeText } from './zh/names/place.ts';
export { findingSeverityWords as findingSeverity } from './zh/names/severities.ts';
export { packs } from './zh/screens/packs.ts';
export { overview } from './zh/screens/overview.ts';
export { review } from './zh/screens/review.ts';
export { composition, flow, spending, subjectCard, unread } from './zh/screens/spending.ts';
export { staticPages } from './zh/files/static-pages.ts';
export { statementName } from './zh/names/statements.ts';
export { takeAway } from './zh/files/take-away.ts';
export { takeAwayControl } from './zh/everywhere/take-away-control.ts';
export { department, tables, targets } from './zh/screens/targets.ts';
export { terms } from './zh/names/terms.ts';
export { toolbar } from './zh/everywhere/toolbar.ts';
