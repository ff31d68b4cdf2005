import type { Stage } from '#domain/disclosure/disclosure.ts';
import type { Chrome } from '../chrome-words.ts';

const stages: Readonly<Record<Stage, string>> = {
  budget: 'Department budget',
  adjusted: 'Adjusted budget',
  execution: 'Budget execution',
  finalAccounts: 'Final accounts',
};

export const embed: Chrome = {
  language: 'en',
  otherLanguage: 'Only Simplified Chinese and English are available here.',
  noNotes: 'Notes are kept on the full page only.',
  wholePage: 'Full page',
  notLoaded: 'This part did not load. Reload the page, or open the full page in a new window.',
  refused:
    'This page does not let new windows open. Copy this address and open it in your browser:',
  address: 'Address of the full page',
  units: '万元 = 10k yuan · 亿元 = 100m yuan',
  takeAway: 'Take away',
  failed: {
    title: 'Not opened',
    text: 'The data did not come, or there is none under this address. Check the network and try again.',
    retry: 'Try again',
    toHome: 'To the start page',
  },
  loading: 'Loading…',
  navigation: 'Pages of this budget',
  printedFrom: (address) => `Printed from ${address}`,
  pages: {
    overview: 'Overview',
    spending: 'Spending',
    composition: 'Basic and project spending',
    changes: 'Changes from last year',
    targets: 'Performance targets',
    review: 'Checks',
    department: 'Department',
    tables: 'Printed tables',
    openness: 'Disclosure self-check',
  },
  owner: (region, stage) => [region, stages[stage]].filter(Boolean).join(' · '),
  year: (year) => String(year),
  screenTitle: (screen, organization, year) => `${screen} · ${organization} ${year}`,
};
