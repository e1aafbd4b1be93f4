import type { Mark, Span } from './parsed-text.ts';

export interface Bracket extends Mark {
  readonly opens: boolean;
  /** The provision it stands in, as a place in the row of cuts. */
  readonly cut: number;
}

/** Two brackets that belong together, as places in the row of brackets. */
export interface Pair {
  readonly open: number;
  readonly close: number;
}

/** The brackets of a text that can be negotiation brackets, in order. A text in which most of them are escaped, as Markdown does, means those. */
export function bracketsIn(text: string, asides: readonly Span[], cuts: readonly Span[]): readonly Bracket[] {
  const escaped = (text.match(/\\[[\]]/gu)?.length ?? 0) * 2 > (text.match(/[[\]]/gu)?.length ?? 0);
  const found: Bracket[] = [];
  let [aside, cut] = [0, 0];
  for (const { index, 0: sign } of text.matchAll(/\\?[[\]［］]/gu)) {
    const literal = sign.startsWith('\\');
    if (literal && !escaped) continue;
    while ((asides[aside]?.end ?? Number.POSITIVE_INFINITY) <= index) aside += 1;
    if ((asides[aside]?.start ?? Number.POSITIVE_INFINITY) <= index) continue;
    while ((cuts[cut]?.end ?? Number.POSITIVE_INFINITY) <= index) cut += 1;
    found.push({ start: index, end: index + sign.length, text: sign, opens: /[[［]/u.test(sign), cut });
  }
  return found;
}

/** Each closing bracket with the last one that is open. Those that are `alone` have their other at most in their own provision. */
export function pairUp(brackets: readonly Bracket[], alone: ReadonlySet<number>): readonly Pair[] {
  const pairs: Pair[] = [];
  let open: number[] = [];
  let [cut, waiting] = [0, false];
  for (const [at, bracket] of brackets.entries()) {
    if (bracket.cut !== cut && waiting) [open, waiting] = [open.filter((one) => !alone.has(one)), false];
    cut = bracket.cut;
    if (bracket.opens) {
      open.push(at);
      waiting ||= alone.has(at);
      continue;
    }
    const last = open.at(-1);
    if (last === undefined || (alone.has(at) && brackets[last]?.cut !== cut)) continue;
    open.pop();
    pairs.push({ open: last, close: at });
  }
  return pairs;
}
