import { common } from './zh/common.ts';
import { changes } from './zh/changes.ts';
import { failures } from './zh/failures.ts';
import { home } from './zh/home.ts';
import { importing } from './zh/importing.ts';
import { overview } from './zh/overview.ts';
import { review } from './zh/review.ts';
import { composition, spending } from './zh/spending.ts';
import { statementName } from './zh/statements.ts';
import { takeAway } from './zh/take-away.ts';
import { department, tables, targets } from './zh/targets.ts';
import { terms } from './zh/terms.ts';

/** Simplified Chinese. A second language is another file of this shape. */
export const zh = {
  language: 'zh-CN',
  ...common,
  home,
  importDocument: importing,
  overview,
  spending,
  composition,
  changes,
  targets,
  review,
  department,
  tables,
  statementName,
  takeAway,
  terms,
  failures,
};
