/**
 * The value that stands under a name in a record itself: a name out of a file may be `constructor`, which
 * every object has from elsewhere.
 */
export function ownValue<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.prototype.hasOwnProperty.call(record, name) ? record[name] : undefined;
}
