/** A number as a raised mark of a note: it stays apart from the word before it. */
export function raised(number: number): string {
  return String(number).replace(/\d/gu, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit);
}
