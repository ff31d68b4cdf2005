/** Every rule, in the order in which findings of one severity are shown. */
import { basicTable } from './between/basic-table.ts';
import { byUse } from './between/by-use.ts';
import { classUnlisted } from './between/class-unlisted.ts';
import { classes } from './between/classes.ts';
import { codes } from './between/codes.ts';
import { functionalEconomic } from './between/functional-economic.ts';
import { fundsWithin } from './between/funds-within.ts';
import { fundTables } from './between/funds.ts';
import { revenueSources } from './between/revenue-sources.ts';
import { threePublicEconomic } from './between/three-public-economic.ts';
import { totals } from './between/totals.ts';
import { finalAgainstBudget } from './documents/final-against-budget.ts';
import { lastYear } from './documents/last-year.ts';
import { unitUnclear } from './documents/unit-unclear.ts';
import { unitWithin } from './documents/unit-within.ts';
import { captionYear } from './form/caption-year.ts';
import { codeParents } from './form/code-parents.ts';
import { economicNames } from './form/economic-names.ts';
import { emptyTables } from './form/empty-tables.ts';
import { missingSections } from './form/missing-sections.ts';
import { missingTables } from './form/missing-tables.ts';
import { ordinals } from './form/ordinals.ts';
import { outdatedWords } from './form/outdated-words.ts';
import { placeholders } from './form/placeholders.ts';
import { punctuation } from './form/punctuation.ts';
import { subjectNames } from './form/subject-names.ts';
import { textYears } from './form/text-years.ts';
import { unitHeaders } from './form/unit-headers.ts';
import { assetParts } from './inside/asset-parts.ts';
import { fundFlow } from './inside/fund-flow.ts';
import { personnelClasses } from './inside/personnel-classes.ts';
import { ledger, rowSum, subjectTree } from './inside/table-sums.ts';
import { threePublicParts } from './inside/three-public-parts.ts';
import { performanceFunds } from './projects/performance-funds.ts';
import { procurementAssets } from './projects/procurement-assets.ts';
import { projectQuarters } from './projects/project-quarters.ts';
import { projectSubject } from './projects/project-subject.ts';
import { projectsSum } from './projects/projects-sum.ts';
import { vehicleProject } from './projects/vehicle-project.ts';
import { weightsSum } from './projects/weights-sum.ts';
import { agencyOperating } from './prose/tables/agency-operating.ts';
import { changeOverTotal } from './prose/changes/change-over-total.ts';
import { changePairs } from './prose/changes/change-pairs.ts';
import { changeParts } from './prose/changes/change-parts.ts';
import { changeRate } from './prose/changes/change-rate.ts';
import { changeSubjects } from './prose/changes/change-subjects.ts';
import { changeTwice } from './prose/changes/change-twice.ts';
import { completion } from './prose/tables/completion.ts';
import { countedParts } from './prose/counts/counted-parts.ts';
import { countsMoney } from './prose/counts/counts-money.ts';
import { counts } from './prose/counts/counts.ts';
import { executionRate } from './prose/tables/execution-rate.ts';
import { flatReason } from './prose/changes/flat-reason.ts';
import { proseParts } from './prose/prose-parts.ts';
import { proseTables } from './prose/tables/prose-tables.ts';
import { saidTwice } from './prose/tables/said-twice.ts';
import { shares } from './prose/tables/shares.ts';
import { statedBudgets } from './prose/tables/stated-budgets.ts';
import { textCompletion } from './prose/verbatim/text-completion.ts';
import { tableEmptied } from './prose/tables/table-emptied.ts';
import { textDifference } from './prose/verbatim/text-difference.ts';
import { textDirection } from './prose/verbatim/text-direction.ts';
import { textParts } from './prose/verbatim/text-parts.ts';
import { textRate } from './prose/verbatim/text-rate.ts';
import { textShares } from './prose/verbatim/text-shares.ts';
import { catchAll } from './questions/catch-all.ts';
import { countRate } from './questions/count-rate.ts';
import { executionTarget } from './questions/execution-target.ts';
import { largeRise } from './questions/large-rise.ts';
import { listedNotBudgeted } from './questions/listed-not-budgeted.ts';
import { missingReason } from './questions/missing-reason.ts';
import { otherLevel } from './questions/other-level.ts';
import { purchaseUnprocured } from './questions/purchase-unprocured.ts';
import { repeatedPurchase } from './questions/repeated-purchase.ts';
import { runningCost } from './questions/running-cost.ts';
import { sameTargets } from './questions/same-targets.ts';
import { satisfaction } from './questions/satisfaction.ts';
import { unchangedTargets } from './questions/unchanged-targets.ts';
import { unitSaysDepartment } from './questions/unit-says-department.ts';
import { vehicleCost } from './questions/vehicle-cost.ts';
import { wordedTargets } from './questions/worded-targets.ts';
import type { Rule } from './rule.ts';

export const rules: readonly Rule[] = [
  procurementAssets,
  totals,
  revenueSources,
  codes,
  classes,
  classUnlisted,
  byUse,
  fundTables,
  fundsWithin,
  basicTable,
  threePublicEconomic,
  proseTables,
  proseParts,
  saidTwice,
  statedBudgets,
  agencyOperating,
  counts,
  countedParts,
  countsMoney,
  changeParts,
  changePairs,
  changeTwice,
  changeSubjects,
  changeOverTotal,
  flatReason,
  changeRate,
  executionRate,
  textRate,
  textDirection,
  textParts,
  textDifference,
  tableEmptied,
  textShares,
  shares,
  textCompletion,
  completion,
  projectsSum,
  projectQuarters,
  projectSubject,
  performanceFunds,
  weightsSum,
  vehicleProject,
  ledger,
  fundFlow,
  subjectTree,
  rowSum,
  threePublicParts,
  assetParts,
  personnelClasses,
  functionalEconomic,
  lastYear,
  unitWithin,
  finalAgainstBudget,
  missingTables,
  missingSections,
  emptyTables,
  captionYear,
  textYears,
  placeholders,
  punctuation,
  unitHeaders,
  ordinals,
  codeParents,
  subjectNames,
  economicNames,
  outdatedWords,
  largeRise,
  repeatedPurchase,
  countRate,
  vehicleCost,
  purchaseUnprocured,
  runningCost,
  sameTargets,
  unchangedTargets,
  wordedTargets,
  satisfaction,
  executionTarget,
  catchAll,
  listedNotBudgeted,
  otherLevel,
  missingReason,
  unitSaysDepartment,
  unitUnclear,
];
