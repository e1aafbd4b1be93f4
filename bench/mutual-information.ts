/** Normalized mutual information of two partitions of the same things (arithmetic mean of the entropies): 1 the same. Chance is above 0 and grows with the number of groups, so the adjusted Rand index stands beside it. */
export function mutualInformation(first: readonly number[], second: readonly number[]): number {
  const [a, b, both] = [shares(first), shares(second), shares(first.map((label, at) => `${label} ${second[at]}`))];
  const entropies = (entropy(a) + entropy(b)) / 2;
  return entropies === 0 ? 1 : (entropy(a) + entropy(b) - entropy(both)) / entropies;
}

function shares(labels: readonly unknown[]): readonly number[] {
  return [...Map.groupBy(labels, (label) => label).values()].map((same) => same.length / labels.length);
}

function entropy(parts: readonly number[]): number {
  return -parts.reduce((sum, part) => sum + part * Math.log(part), 0);
}
