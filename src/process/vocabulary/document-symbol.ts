/**
 * Symbols of documents as the United Nations write them. What people write instead: `71/280`, `Resolution 71/280`,
 * `A/71/280` for a resolution whose symbol is A/RES/71/280, other spaces and cases (inventory of contradictions, C12).
 */
const body = /^(?:A|E|S|ST)\/[A-Z0-9./()-]+$/u;

/** Upper case, no spaces, `Res.` and `Resolution` as RES; undefined where nothing in the text is a symbol. */
export function readSymbol(text: string): string | undefined {
  const written = text.normalize('NFKC').trim().replace(/[‐-―]/gu, '-');
  const resolution = /^(?:(?:general assembly )?res(?:olution|\.)?|résolution|resolución)\s+(\d{1,3}\/\d{1,4})$/iu.exec(written)?.[1] ?? /^(\d{1,3}\/\d{1,4})$/u.exec(written)?.[1];
  if (resolution !== undefined) return `A/RES/${resolution}`;
  const symbol = written.toUpperCase().replace(/\s+/gu, '').replace(/\.$/u, '');
  return body.test(symbol) && symbol.length <= 60 ? symbol : undefined;
}

/** The forms that may be meant: as written, and for a number under the Assembly also its resolution. */
export function meantBy(text: string): readonly string[] {
  const symbol = readSymbol(text);
  if (symbol === undefined) return [];
  const number = /^A\/(\d{1,3}\/\d{1,4})$/u.exec(symbol)?.[1];
  return number === undefined ? [symbol] : [symbol, `A/RES/${number}`];
}

/** The known symbol that is meant: exactly as written before the resolution of the same number; undefined where neither is known. */
export function knownSymbol(text: string, known: Iterable<string>): string | undefined {
  const bySymbol = new Map([...known].flatMap((one) => {
    const symbol = readSymbol(one);
    return symbol === undefined ? [] : [[symbol, one] as const];
  }));
  for (const symbol of meantBy(text)) {
    const found = bySymbol.get(symbol);
    if (found !== undefined) return found;
  }
  return undefined;
}
