import { atLengthOne, weightedSum } from '../words/vectors.ts';
import type { SparseVector } from '../words/vectors.ts';
import { wordComponent } from './components.ts';
import type { Component } from './components.ts';
import type { Side } from './side.ts';

/** A text that was coded without a person, and by how much its code led. */
export interface Example {
  readonly text: string;
  readonly vector: SparseVector;
  readonly code: number;
  readonly margin: number;
}

const most = 500;

/**
 * The middle of each code (Rocchio): its heading, its introduction, the half of its examples with the largest margins, and what was confirmed; the examples count as much as heading and introduction together, confirmed texts up to twice that, the more of them there are.
 * Examples are taken and summed in an order of their own, so theirs does not matter.
 */
export function centroidsOf(side: Side, examples: readonly Example[]): Component {
  const middles = side.labels.map(({ heading, introduction }, code) => {
    const own = examples.filter((example) => example.code === code).toSorted((a, b) => b.margin - a.margin || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
    const kept = own.slice(0, Math.min(most, Math.ceil(own.length / 2)));
    const confirmed = side.confirmed.vectors.filter((_, text) => side.confirmed.codes[text] === code);
    const trust = (4 * confirmed.length) / (confirmed.length + 2);
    return atLengthOne(weightedSum([
      { vector: heading, weight: 1 },
      { vector: introduction, weight: 1 },
      ...kept.map(({ vector }) => ({ vector, weight: 2 / kept.length })),
      ...confirmed.map((vector) => ({ vector, weight: trust / confirmed.length })),
    ]));
  });
  return wordComponent(middles, side.space, 1);
}
