import type { EmbedFault } from '../embed-fault-words.ts';

export const embedFault: EmbedFault = {
  title: 'Not opened',
  department:
    'The address of this frame names no department, or not rightly: there is nothing to show.',
  edition:
    'The data= in the address of this frame is no whole version, or stands there without year=: no other version is shown in its place.',
  region:
    'The address of this frame names no region (region=), or not rightly: there is nothing to show.',
  disclosures:
    'The address of this frame does not name at least two budgets (of=): there is nothing to compare.',
};
