/** Brings the marked cell onto the screen and to the keyboard, whatever else is on the page. */
export function markedCell(marked: boolean) {
  return (cell: HTMLElement): (() => void) | void => {
    if (!marked) return;
    cell.tabIndex = -1;
    cell.setAttribute('aria-current', 'true');
    cell.scrollIntoView({ block: 'center', inline: 'center' });
    cell.focus({ preventScroll: true });
    return () => {
      cell.removeAttribute('tabindex');
      cell.removeAttribute('aria-current');
    };
  };
}
