const digits = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 1 });

/** A size as it is read best: 62 KB, 3.6 MB. */
export function size(bytes: number): string {
  const kilobytes = bytes / 1024;
  if (kilobytes < 1024) return `${digits.format(Math.ceil(kilobytes))} KB`;
  return `${digits.format(kilobytes / 1024)} MB`;
}

/** The day in this browser's time zone: 2026-11-22. */
export function day(milliseconds: number): string {
  const date = new Date(milliseconds);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
