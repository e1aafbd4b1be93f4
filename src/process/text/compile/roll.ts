import { order } from './readings.ts';
import type { DistinctReading } from './readings.ts';

/** Who and what stands behind distinct readings, told by their numbers. */
export interface Roll {
  partiesOf(holders: readonly number[]): readonly string[];
  sourcesOf(holders: readonly number[]): readonly string[];
}

/** Names in the sequence of their ids. They are numbered once, since a text has many more points than parties. */
export function rollOf(readings: readonly Pick<DistinctReading, 'parties' | 'sources'>[]): Roll {
  return { partiesOf: collector(readings.map(({ parties }) => parties)), sourcesOf: collector(readings.map(({ sources }) => sources)) };
}

function collector(lists: readonly (readonly string[])[]): (holders: readonly number[]) => readonly string[] {
  const names = [...new Set(lists.flat())].toSorted(order);
  const numbers = new Map(names.map((name, number) => [name, number]));
  const numbered = lists.map((list) => list.map((name) => numbers.get(name) ?? -1));
  const marked = new Uint8Array(names.length);
  return (holders) => {
    marked.fill(0);
    for (const holder of holders) for (const number of numbered[holder] ?? []) marked[number] = 1;
    return names.filter((_, number) => marked[number] === 1);
  };
}
