const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** A share in percent as it is said: 76.9 → 近八成, 31 → 三成多, 45 → 四成半, 2 → 不到一成. */
export function inTenths(percent: number): string {
  if (percent >= 99.95) return '全部';
  if (percent >= 96) return '几乎全部';
  if (percent < 6) return '不到一成';
  const whole = Math.floor(percent / 10);
  const rest = percent - whole * 10;
  if (rest >= 6) return `近${digits[whole + 1]}成`;
  if (rest >= 4) return `${digits[whole]}成半`;
  if (rest >= 0.5) return `${digits[whole]}成多`;
  return `${digits[whole]}成`;
}

/** Small counts in Chinese numerals, larger ones in Arabic: 8 → 八, 48 → 48. */
export function counted(count: number): string {
  if (count === 2) return '两';
  return count <= 10 ? (digits[count] ?? String(count)) : String(count);
}
