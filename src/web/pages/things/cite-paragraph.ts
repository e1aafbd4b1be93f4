/** A paragraph as it is cited, "A/RES/71/280, OP 30"; a label that carries the symbol already is not given it twice. */
export function citeParagraph(symbol: string, label: string): string {
  return label.startsWith(symbol) ? label : `${symbol}, ${label}`;
}
