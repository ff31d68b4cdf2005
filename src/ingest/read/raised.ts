/** Raised digits are no digits of the figure that they stand behind: a footnote is, or a power. */
export function raised(text: string): string {
  return text.replace(/\d/g, (digit) => raisedDigits.charAt(Number(digit)));
}

const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';
