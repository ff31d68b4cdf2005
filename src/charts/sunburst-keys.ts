/** Where a key leads in the tree of arcs. */
import type { SunburstDrawing } from './sunburst-drawing.ts';

export type Step =
  /** `pick`: it has nothing inside, and tells its facts. */
  | { readonly kind: 'move' | 'zoom' | 'pick'; readonly code: string }
  /** Out to the node above the focus. */
  | { readonly kind: 'up' };

/**
 * What a key does on the item of that code (the focus itself is an item, in the middle); `null` for
 * a key that is not ours, or that leads nowhere and is left to the page.
 */
export function stepFor(key: string, code: string, drawing: SunburstDrawing): Step | null {
  const { arcs } = drawing;
  const here = arcs.find(({ arc }) => arc.code === code)?.arc;
  const move = (to: string | undefined): Step | null =>
    to === undefined ? null : { kind: 'move', code: to };
  const family = here ? arcs.filter(({ arc }) => arc.parent === here.parent) : [];
  const place = family.findIndex(({ arc }) => arc.code === code);
  const sibling = (by: number) => family[(place + by + family.length) % family.length]?.arc.code;
  const into: Step | null =
    here?.opens === null || !here ? null : { kind: 'zoom', code: here.opens };

  switch (key) {
    case 'ArrowRight':
      // In the middle there is nothing beside: the first arc is next.
      return move(here ? sibling(1) : arcs[0]?.arc.code);
    case 'ArrowLeft':
      return move(sibling(-1));
    case 'Home':
      return move(family[0]?.arc.code);
    case 'End':
      return move(family[family.length - 1]?.arc.code);
    case 'ArrowDown':
      return move(arcs.find(({ arc }) => arc.parent === code)?.arc.code) ?? into;
    case 'ArrowUp':
      return here ? move(here.parent) : { kind: 'up' };
    case 'Enter':
    case ' ':
      return here ? (into ?? { kind: 'pick', code }) : { kind: 'up' };
    case 'Escape':
    case 'Backspace':
      return { kind: 'up' };
    default:
      return null;
  }
}
