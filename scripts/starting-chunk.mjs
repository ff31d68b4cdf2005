/**
 * Of a page's program, what runs whatever it shows as one file: together it is smaller, and it is asked for
 * once. Cut where screens share it, it would be two dozen. Words go with the screens that say them.
 */
export function startingChunk(entry) {
  const words = /\/src\/words\//;
  const first = new Set();
  function take(id, modules) {
    if (first.has(id) || words.test(id)) return;
    first.add(id);
    for (const next of modules.getModuleInfo(id)?.importedIds ?? []) take(next, modules);
  }
  return {
    name(id, modules) {
      if (first.size === 0) take(entry, modules);
      // The entry itself stays what the page names.
      return id !== entry && first.has(id) ? 'start' : null;
    },
  };
}
