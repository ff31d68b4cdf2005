/**
 * Arriving at a screen: its title is set, and, except on the first screen of a visit, its heading
 * takes the focus so that the keyboard and a screen reader start there. A new screen starts at its
 * top; on Back and Forward the browser restores the place.
 */
import { words } from '#words/words.ts';

let visited = false;

export function arrive(title: string) {
  return (heading: HTMLElement): void => {
    document.title = words.titleOf(title);
    const again = visited;
    visited = true;
    const state = history.state as { arrived?: boolean } | null;
    const travelled = state?.arrived === true;
    history.replaceState({ ...state, arrived: true }, '');
    if (!again) return;
    heading.focus({ preventScroll: true });
    if (!travelled) window.scrollTo(0, 0);
  };
}
