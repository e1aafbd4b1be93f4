import { cellCount, placesOf, withTotals } from '../../process/indicators/table/table-shape.ts';
import type { CountsTable } from './terms.ts';

/** A table of counts drawn at random: how many categories, how large the counts, how many zeros. */
export function randomTable(random: () => number, { dimensions, most }: { readonly dimensions: 1 | 2 | 3; readonly most: number }): CountsTable {
  const sizes = Array.from({ length: dimensions }, () => 3 + Math.floor(random() * (most - 1)));
  const mean = 2 + random() ** 2 * 80;
  const zeros = random() * 0.5;
  const raw = Array.from({ length: cellCount(sizes) }, (_, cell) => {
    const inside = placesOf(cell, sizes).every((place, axis) => place < (sizes[axis] ?? 0) - 1);
    return !inside || random() < zeros ? 0 : Math.floor(-Math.log(1 - random()) * mean);
  });
  return { axes: sizes.map((size, axis) => ({ name: `axis ${axis + 1}`, categories: [...Array.from({ length: size - 1 }, (_, place) => `c${place + 1}`), 'total'] })), counts: withTotals(raw, sizes) };
}
