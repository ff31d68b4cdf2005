/**
 * Whether anything the user wrote would be lost if the page went away now. Whoever holds such text
 * says so here; whoever would reload the page asks here first. While something is held, the browser
 * warns before the page is closed or reloaded.
 */
class Unsaved {
  #held = $state(0);

  get any(): boolean {
    return this.#held > 0;
  }

  hold(): () => void {
    this.#held += 1;
    if (this.#held === 1) addEventListener('beforeunload', warn);
    let holding = true;
    return () => {
      if (!holding) return;
      holding = false;
      this.#held -= 1;
      if (this.#held === 0) removeEventListener('beforeunload', warn);
    };
  }
}

const unsaved = new Unsaved();

/** Says that there is something unsaved, until the function it gives is called. */
export function holdUnsaved(): () => void {
  return unsaved.hold();
}

/** Whether anything is unsaved. Reactive. */
export function anythingUnsaved(): boolean {
  return unsaved.any;
}

/** The browser asks in words of its own. Older ones ask only where `returnValue` is set. */
function warn(event: BeforeUnloadEvent): void {
  event.preventDefault();
  event.returnValue = true;
}
