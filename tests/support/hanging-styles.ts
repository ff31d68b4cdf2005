/**
 * The rules of a style sheet by which a page would be as high as its window or its frame (trust.md
 * EMB-4): lengths of the window's height, and heights in per cent, but for boxes that stand outside
 * the flow and so make nothing higher.
 */
export function hangingRules(css: string): string[] {
  const rules = css.replace(/\/\*[^]*?\*\//g, '').match(/[^{};]*\{[^{}]*\}/g) ?? [];
  return rules.filter((rule) => {
    // Without the selector: a class that is named by a hash may end in what looks like a length.
    const declarations = rule.slice(rule.indexOf('{'));
    return (
      /\d(?:vh|dvh|svh|lvh|vmin|vmax|vb)\b/.test(declarations) ||
      (/[{;\s](?:min-)?(?:height|block-size)\s*:[^;}]*\d%/.test(declarations) &&
        !/position\s*:\s*(?:absolute|fixed)/.test(declarations))
    );
  });
}
