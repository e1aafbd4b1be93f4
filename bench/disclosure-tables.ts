import type { CountsTable } from '../src/analysis/disclosure/terms.ts';

/** A table of counts drawn at random: two or three dimensions, from few and large counts to many and small ones, from full to half empty. Adds up by its own sums. */
export function drawTable(random: () => number): CountsTable {
  const dimensions = random() < 0.5 ? 2 : 3;
  const most = dimensions === 2 ? 12 : 6;
  const sizes = Array.from({ length: dimensions }, () => 2 + Math.floor(random() * (most - 1)));
  const mean = 3 + random() ** 2 * 200;
  const zeros = random() * 0.5;
  const inside = new Map<string, number>();
  const keys = sizes.reduce<readonly (readonly number[])[]>((all, size) => all.flatMap((at) => Array.from({ length: size }, (_, place) => [...at, place])), [[]]);
  for (const at of keys) inside.set(at.join(), random() < zeros ? 0 : Math.floor(-Math.log(1 - random()) * mean));
  const places = sizes.reduce<readonly (readonly (number | undefined)[])[]>((all, size) => all.flatMap((at) => [...Array.from({ length: size }, (_, place) => [...at, place]), [...at, undefined]]), [[]]);
  const counts = places.map((at) => keys.filter((key) => at.every((place, axis) => place === undefined || place === key[axis])).reduce((sum, key) => sum + (inside.get(key.join()) ?? 0), 0));
  return { axes: sizes.map((size, axis) => ({ name: `axis ${axis + 1}`, categories: [...Array.from({ length: size }, (_, place) => `c${place + 1}`), 'total'] })), counts };
}
