import type { CriterionId } from '#domain/findings/openness.ts';
import type { EmbedViewWords } from '../embed-view-words.ts';

const criteria: Readonly<Record<CriterionId, string>> = {
  tables: 'Nine tables',
  'words.agencyOperating': 'Running costs',
  'words.threePublic': 'Three public costs',
  'words.procurement': 'Procurement',
  'words.assets': 'Assets',
  'words.performance': 'Performance',
  'empty-tables': 'Empty tables shown',
  duties: 'Duties',
  units: 'Units',
  'changes-explained': 'Changes explained',
  terms: 'Terms explained',
  'functional-items': 'Function to 7 digits',
  'economic-items': 'Economic to 5 digits',
  'three-public-items': 'Three public: items',
  'three-public-reasons': 'Three public: reasons',
  'three-public-counts': 'Three public: counts',
  'procurement-kinds': 'Procurement by kind',
  'procurement-small-business': 'Small business share',
  'project-targets': 'Projects with targets',
  'project-targets-in-figures': 'Targets in figures',
  'published-in-time': 'In 20 days',
  'text-layer': 'Text, not a scan',
  'data-beside': 'Data beside',
  'year-before': 'Year before',
  agreement: 'Tables and text agree',
  'last-year-agrees': 'Last year agrees',
  'project-once': 'No project twice',
};

export const embedViews: EmbedViewWords = {
  edition: (year, stage) =>
    `${year} ${stage === 'finalAccounts' ? 'final accounts' : stage === 'budget' ? 'budget' : stage}`,
  unit: (unit) => `Unit: ${unit}`,
  openness: {
    title: 'Disclosure self-check',
    lead: 'What the rules ask to be public, and what was found in this document. No score, no rank.',
    verdicts: { present: 'There', missing: 'Not found', 'not-applicable': 'Not applicable' },
    short: (id) => criteria[id],
    places: 'Where each stands, and the rule behind it',
    untold: (count) => `${count} more cannot be told from the document and are left out.`,
  },
  trend: {
    title: 'Spending over the years',
    caption: 'Planned spending by year',
    oneYear: 'Only one year is published here: there is nothing to compare it with yet.',
    years: (from, to) => `${from} to ${to}`,
    trendYear: (year, total, basic, project) =>
      `${year}: ${total}${basic && project ? ` (basic ${basic}, project ${project})` : ''}`,
    derivedYear: (said) => `${said} (derived)`,
  },
  compare: {
    title: 'Side by side',
    lead: 'Each as its own document counts it. Figures beside each other, and no rank.',
    caption: 'Planned spending',
    as: 'Show',
    ways: { amount: 'Amounts', share: 'Share of each total' },
    what: 'Item',
    figures: {
      total: 'All spending',
      basic: 'Basic',
      project: 'Project',
      'basic.personnel': 'Personnel',
      'basic.running': 'Running costs',
      threePublic: 'Three public costs',
    },
    byClass: 'By function',
    all: 'All functions',
    missing: (id) => `The budget ${id} did not load.`,
  },
  region: {
    title: (region) => `Departments of ${region}`,
    headline: (disclosures, year, digits, unit) =>
      `${disclosures} budgets; ${digits} ${unit} planned for ${year}`,
    count: (disclosures) => `${disclosures} budgets`,
    columns: {
      organization: 'Department',
      year: 'Year',
      total: 'Spending',
      change: 'Change',
      years: 'Years',
    },
    all: (count) => `All ${count} departments`,
  },
};
