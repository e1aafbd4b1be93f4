/** A line that is set as a heading: marked up, wholly bold or italic, or in capitals. */
export function strongHeading(line: string): boolean {
  if (line.length > 220) return false;
  if (/^#{1,6}\s/u.test(line)) return true;
  if (/^(\*{2,3}|__)[^*_]/u.test(line) && /[^*_\s](\*{2,3}|__):?$/u.test(line) && !/\*{2,3}[^*]+\*{2,3}[^*]/u.test(line)) return !/[.;,]\*{2,3}$/u.test(line);
  if (/^\*[^*\s][^*]*\*$/u.test(line)) return !/[.;,]\*$/u.test(line);
  return inCapitals(line);
}

function inCapitals(line: string): boolean {
  if (/\p{Ll}/u.test(line) || /[.,;]$/u.test(line)) return false;
  return (line.match(/\p{Lu}/gu)?.length ?? 0) >= 4;
}

/** How a heading is set, so that the headings of one rank can be told from others: its mark-up, and the kind of label before it. */
export function styleOf(line: string): string {
  const marks = /^(#{1,6}|\*{1,3}|__)/u.exec(line)?.[0] ?? '';
  return `${marks}${inCapitals(line.replaceAll(/[#*_]/gu, '')) ? ' capitals' : ''}`;
}

/** Where the words of a heading stand in its line: without mark-up at either end. */
export function wordsOfHeading(line: string): { readonly from: number; readonly to: number } {
  const from = /^(?:#{1,6}\s+)?(?:[*_]{1,3})?\s*/u.exec(line)?.[0].length ?? 0;
  const closing = /\s*[*_]{0,3}\s*(?:#{1,6})?$/u.exec(line.slice(from))?.[0].length ?? 0;
  return { from, to: Math.max(from, line.length - closing) };
}
