/**
 * What the menu offers, in its order. A new way of taking something away is one more entry here,
 * with its words in `words.takeAway.entries` under the entry's key: a file (`make`), something done
 * at once (`act`, which gives the sentence to say), or a panel under the menu (`open`).
 */
import type { Component } from 'svelte';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import type { Provenance } from '#export/provenance.ts';
import { words, type Words } from '#words/words.ts';
import { exactAddress, onTheWeb } from './exact-address.ts';
import { makeFile, type FileKind, type MadeFile } from './files.ts';
import type { Takeable } from './takeable.ts';

/** What a panel gets: what is taken away, and how to close itself again. */
export interface PanelProps {
  readonly of: Takeable;
  readonly onclose: () => void;
}

type EntryKey = keyof Words['takeAway']['entries'];

export type Entry = {
  readonly key: EntryKey;
  readonly group: keyof Words['takeAway']['groups'];
  readonly offered: (of: Takeable) => boolean;
} & (
  | {
      readonly make: (
        of: Takeable,
        from: Disclosure | null,
        taken: Provenance,
      ) => Promise<MadeFile>;
    }
  | { readonly act: (of: Takeable) => Promise<string> }
  | { readonly open: () => Promise<{ default: Component<PanelProps> }> }
);

const ofTable = ({ data }: Takeable): boolean => data !== undefined;
const ofWhole = ({ whole }: Takeable): boolean => whole === true;
const ofData = (of: Takeable): boolean => ofTable(of) || ofWhole(of);
const ofDocument = (of: Takeable): boolean => ofData(of) && of.list === undefined;
const forOthers = ({ list }: Takeable): boolean => onTheWeb() && list !== 'private';

/** Hands the address to the system. Whoever changes their mind is told nothing. */
async function shareAddress(of: Takeable): Promise<string> {
  try {
    await navigator.share({ title: `${document.title} · ${of.name}`, url: exactAddress(of) });
    return words.takeAway.shared;
  } catch (reason) {
    return (reason as Error).name === 'AbortError' ? '' : words.takeAway.notShared;
  }
}

function dataFile(key: EntryKey, kind: FileKind, offered: Entry['offered']): Entry {
  return { key, group: 'data', offered, make: (...from) => makeFile(kind, ...from) };
}

function pictureFile(key: 'png' | 'svg'): Entry {
  const offered = ({ picture }: Takeable): boolean => picture !== undefined;
  return { key, group: 'picture', offered, make: (...from) => makeFile(key, ...from) };
}

export const entries: readonly Entry[] = [
  pictureFile('png'),
  pictureFile('svg'),
  dataFile('csv', 'csv', ofTable),
  dataFile('csvZip', 'csv', ofWhole),
  dataFile('xlsx', 'xlsx', ofData),
  dataFile('json', 'json', ofDocument),
  dataFile('package', 'package', ofWhole),
  {
    key: 'link',
    group: 'share',
    offered: forOthers,
    open: () => import('./CopyLink.svelte'),
  },
  {
    key: 'share',
    group: 'share',
    // Browsers offer it on HTTPS, and few of them on a desktop.
    offered: (of) => forOthers(of) && typeof navigator.share === 'function',
    act: shareAddress,
  },
  {
    key: 'code',
    group: 'share',
    offered: forOthers,
    open: () => import('./QrCode.svelte'),
  },
  {
    key: 'card',
    group: 'share',
    offered: ({ card, picture, data }) =>
      onTheWeb() && (card !== undefined || (!!picture && !!data)),
    open: () => import('./CardPreview.svelte'),
  },
  {
    key: 'embed',
    group: 'share',
    // A frame in a frame is nothing to offer, and a finding has no embed of its own.
    offered: (of) => onTheWeb() && window.self === window.top && ofDocument(of),
    open: () => import('../../embedding/EmbedBuilder.svelte'),
  },
];

export const groups = ['picture', 'data', 'share'] as const;
