import { compareRevisions } from '../../../../process/text/compare/compare-revisions.ts';
import type { Comparison } from '../../../../process/text/compare/compare-revisions.ts';
import { madeFrom } from '../../../../process/text/origins/made-from.ts';
import type { RevisionState } from '../../../../process/text/state.ts';
import { FewKept } from '../../../../store/few-kept.ts';
import type { Visit } from '../../../visit.ts';
import { wordsOf } from './compare-sides.ts';
import type { Side, Sides } from './compare-sides.ts';

/** So many comparisons of revisions are kept; what they compare never changes. */
const kept = new FewKept<Comparison>(8);

/** Word by word: what the one has that the other has not, what moved, what was merged and split as the ledgers say. */
export function compareTwo({ store: { pool }, process }: Pick<Visit, 'store' | 'process'>, sides: Sides, from: Side, to: Side): Comparison {
  if (from.is !== 'revision' || to.is !== 'revision') return compared(sides, from, to);
  const name = `${process}/${from.revision.id}/${to.revision.id}`;
  const comparison = kept.get(pool, name) ?? compared(sides, from, to);
  kept.set(pool, name, comparison);
  return comparison;
}

function compared(sides: Sides, from: Side, to: Side): Comparison {
  const { origins, moves } = madeFrom(between(sides, from, to));
  return compareRevisions(wordsOf(sides, from), wordsOf(sides, to), { origins, moves: new Set([...moves, ...movedBy(sides, from), ...movedBy(sides, to)]) });
}

/** The revisions after the one, up to that of the other. */
function between({ view, revisions }: Sides, from: Side, to: Side): readonly RevisionState[] {
  const numberOf = (side: Side) => (side.is === 'revision' ? side.revision.number : view.negotiation.revision.number);
  return revisions.filter(({ number }) => number > numberOf(from) && number <= numberOf(to));
}

function movedBy({ view, groups }: Sides, side: Side): readonly string[] {
  if (side.is !== 'reading') return [];
  const speaks = new Set([side.party, ...groups.filter(({ members }) => members.includes(side.party)).map(({ id }) => id)]);
  return view.compiled.provisions.filter(({ moves }) => moves.some(({ parties }) => parties.some((party) => speaks.has(party)))).map(({ id }) => id);
}
