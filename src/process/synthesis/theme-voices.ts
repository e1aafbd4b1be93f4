import type { CodeRef } from '../vocabulary/code-ref.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import { isState } from '../vocabulary/states/state.ts';
import type { RecommendationState } from './state.ts';

/** What is read of an input to see who addressed a theme. */
interface InputOnThemes {
  readonly id: string;
  readonly holder: string;
  readonly themes: readonly CodeRef[];
  readonly sponsors: readonly unknown[];
}

/** Why a recommendation is not counted yet: nobody has confirmed it, or no State has brought forward any input that asks for it. */
export type Waiting = 'confirmation' | 'sponsor';

/** What the recommendations that stand, those joined in others among them, still wait for; absent: they count (rules SY-3 and IN-7). */
export function waitingOf(all: readonly RecommendationState[], inputs: readonly InputOnThemes[]): (of: RecommendationState) => Waiting | undefined {
  const unsponsored = new Set<string>(inputs.filter(({ sponsors }) => sponsors.length === 0).map(({ id }) => subjectKey('input', id)));
  const membersOf = Map.groupBy(all.filter(({ into }) => into !== undefined), ({ into }) => into);
  const isSponsored = ({ id, origin }: RecommendationState): boolean => (origin === undefined ? (membersOf.get(id) ?? []).some(isSponsored) : !unsponsored.has(origin.of));
  return (of) => (of.status === 'proposed' ? 'confirmation' : isSponsored(of) ? undefined : 'sponsor');
}

/** The delegations that addressed a theme: by a position on a recommendation under it that counts, or by an input on it that was brought forward. ISO 3166-1 alpha-2, in their order. */
export function addressedBy(code: CodeRef | undefined, positions: Iterable<string>, inputs: readonly InputOnThemes[]): readonly string[] {
  const authors = code === undefined ? [] : inputs.filter(({ holder, themes, sponsors }) => isState(holder) && sponsors.length > 0 && themes.includes(code)).map(({ holder }) => holder);
  return [...new Set([...positions, ...authors])].toSorted();
}
