import type { Token } from '../compile/tokens.ts';

/** Two texts by their places, and how much they have in common: from 0, nothing, to 1. */
export interface Likeness {
  readonly from: number;
  readonly to: number;
  readonly likeness: number;
}

interface Shingled {
  readonly at: number;
  /** Each two neighbouring words of the text as one number; its beginning and its end count as words. */
  readonly pairs: ReadonlySet<number>;
  /** Those that few texts have. */
  readonly rare: readonly number[];
}

/** A pair of words in more texts than this leads to none of them, or each text would be held against each. */
const rareAtMost = 64;

/**
 * Texts of the one side and of the other that are alike: of the pairs of neighbouring words of both at least the share
 * `least` is common (Dice's coefficient, of sets), and one of these is rare. Which side is which makes no difference.
 */
export function alike(texts: ReadonlyMap<number, readonly Token[]>, others: ReadonlyMap<number, readonly Token[]>, least: number): readonly Likeness[] {
  const numbers = new Map<string, number>();
  const [pairs, otherPairs] = [pairsOf(texts, numbers), pairsOf(others, numbers)];
  const commonness = new Map<number, number>();
  for (const those of [...pairs.values(), ...otherPairs.values()]) for (const one of those) commonness.set(one, (commonness.get(one) ?? 0) + 1);
  const shingled = (all: ReadonlyMap<number, ReadonlySet<number>>): readonly Shingled[] => [...all].map(([at, those]) => ({ at, pairs: those, rare: [...those].filter((one) => (commonness.get(one) ?? 0) <= rareAtMost) }));
  const index = shingled(otherPairs);
  const holders = new Map<number, number[]>();
  for (const [place, { rare }] of index.entries()) for (const one of rare) holders.set(one, [...(holders.get(one) ?? []), place]);
  return shingled(pairs).flatMap((text) => alikeTo(text, index, holders, least));
}

function alikeTo(text: Shingled, index: readonly Shingled[], holders: ReadonlyMap<number, readonly number[]>, least: number): readonly Likeness[] {
  const shared = new Map<number, number>();
  for (const one of text.rare) for (const place of holders.get(one) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1);
  return [...shared].flatMap(([place, rare]) => {
    const other = index[place];
    if (other === undefined) return [];
    const share = (common: number) => (2 * common) / (text.pairs.size + other.pairs.size);
    const atMost = rare + Math.min(text.pairs.size - text.rare.length, other.pairs.size - other.rare.length);
    if (share(atMost) < least) return [];
    const likeness = share(text.pairs.intersection(other.pairs).size);
    return likeness < least ? [] : [{ from: text.at, to: other.at, likeness }];
  });
}

/** Both numbers in one, exactly: there are fewer than 2²⁶ different words. */
const most = 2 ** 26;

function pairsOf(texts: ReadonlyMap<number, readonly Token[]>, numbers: Map<string, number>): ReadonlyMap<number, ReadonlySet<number>> {
  const numberOf = ({ n }: Token) => {
    const number = numbers.get(n) ?? numbers.size + 1;
    numbers.set(n, number);
    return number;
  };
  return new Map([...texts].map(([at, tokens]) => {
    const row = [0, ...tokens.map(numberOf), 0];
    return [at, new Set(row.slice(1).map((number, before) => (row[before] ?? 0) * most + number))];
  }));
}
