/** Several names in one parameter of an address, with `.` between them. */

/** As many as an address takes; of more, those named last stand. */
const most = 20;

export function listed(text: string | undefined): readonly string[] {
  return text === undefined ? [] : text.split('.');
}

/** The list with the name in it, or without; `undefined` for an empty one. */
export function withListed(
  text: string | undefined,
  name: string,
  wanted: boolean,
): string | undefined {
  const others = listed(text).filter((other) => other !== name);
  const names = wanted ? [...others, name].slice(-most) : others;
  return names.length > 0 ? names.join('.') : undefined;
}
