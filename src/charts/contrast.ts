/** Colour arithmetic by WCAG 2: relative luminance and contrast, on `#rrggbb`. */

type Channels = readonly [number, number, number];

function channels(hex: string): Channels {
  const value = parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function luminance(hex: string): number {
  const [red, green, blue] = channels(hex).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 (the same) to 21 (black on white). */
export function contrast(one: string, other: string): number {
  const [lower, higher] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (higher + 0.05) / (lower + 0.05);
}

/** `share` of one colour in the other, in sRGB: 1 gives the first, 0 the second. */
export function mix(one: string, other: string, share: number): string {
  const under = channels(other);
  const mixed = channels(one).map((channel, at) =>
    Math.round(channel * share + (under[at] ?? 0) * (1 - share)),
  );
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** Of the colours between a weak and a strong one, the nearest to a contrast that is not below it. */
export function reaching(wanted: number, ground: string, weak: string, strong: string): string {
  for (let halving = 0; halving < 8; halving++) {
    const middle = mix(weak, strong, 0.5);
    if (contrast(middle, ground) < wanted) weak = middle;
    else strong = middle;
  }
  return strong;
}

/**
 * The text colour on a fill: of the two preferred ones (paper and ink) the one that is read better.
 * Where neither reaches 4.5:1, plain white or black does: no colour is below 4.5:1 to both.
 */
export function textOn(fill: string, preferred: readonly [string, string]): string {
  const better = best(fill, preferred);
  return contrast(fill, better) >= 4.5 ? better : best(fill, ['#ffffff', '#000000']);
}

function best(fill: string, [one, other]: readonly [string, string]): string {
  return contrast(fill, one) >= contrast(fill, other) ? one : other;
}
