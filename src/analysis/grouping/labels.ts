import type { Word } from './points.ts';

const most = 5;
const decimals = 1e9;

/**
 * The terms that set each group apart (class-based tf-idf: frequency in the group × ln(1 + mean words of a group ÷ frequency in all)), each in the form it most often has in the group; at most five.
 * Every group is given as the words of its members' texts. Equal weights and frequencies go by the alphabet of code units.
 */
export function labelsOf(groups: readonly (readonly Word[])[]): readonly (readonly string[])[] {
  const everywhere = new Map<string, number>();
  for (const words of groups) for (const { term } of words) everywhere.set(term, (everywhere.get(term) ?? 0) + 1);
  const mean = groups.reduce((sum, words) => sum + words.length, 0) / Math.max(1, groups.length);
  return groups.map((words) => {
    const forms = formsOf(words);
    const weighted = [...forms].map(([term, counts]) => {
      const frequency = [...counts.values()].reduce((sum, count) => sum + count, 0);
      return { term, counts, weight: Math.round((frequency / words.length) * Math.log(1 + mean / (everywhere.get(term) ?? 1)) * decimals) };
    });
    return weighted.toSorted((a, b) => b.weight - a.weight || byUnits(a.term, b.term)).slice(0, most).map(({ counts }) => mostFrequent(counts));
  });
}

/** For each term the forms it has, with their numbers. */
function formsOf(words: readonly Word[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const forms = new Map<string, Map<string, number>>();
  for (const { form, term } of words) {
    const counts = forms.get(term) ?? new Map<string, number>();
    counts.set(form, (counts.get(form) ?? 0) + 1);
    forms.set(term, counts);
  }
  return forms;
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  return [...counts].toSorted(([a, m], [b, n]) => n - m || byUnits(a, b))[0]?.[0] ?? '';
}

/** By code units: the same everywhere, whatever the language of the machine. */
export function byUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
