import type { RecommendationState } from '../../../process/synthesis/state.ts';
import type { CodeRef } from '../../../process/vocabulary/code-ref.ts';
import type { Suggestions } from './suggestions.ts';

export interface ShownGroup {
  readonly medoid: RecommendationState;
  readonly members: readonly RecommendationState[];
  /** Words that set it apart. */
  readonly terms: readonly string[];
}

export interface GroupsIn {
  readonly copies: readonly ShownGroup[];
  readonly groups: readonly ShownGroup[];
  /** In the code, in no group of two. */
  readonly alone: number;
}

/**
 * The groups of one code as they stand now: what was joined, rejected or coded elsewhere meanwhile is left out, and a group of
 * one is none. Without a code, only what says nearly the same in any.
 */
export function groupsIn(recommendations: readonly RecommendationState[], { copies, groups, of }: Suggestions, code: CodeRef | undefined): GroupsIn {
  const taxonomy = code?.slice(0, code.indexOf('/')) ?? '';
  // What a person coded counts as coded; what nobody coded, as suggested.
  const belongs = (one: RecommendationState) => {
    if (code === undefined) return true;
    const own = one.codes.filter((ref) => ref.startsWith(`${taxonomy}/`));
    return own.length > 0 ? own.includes(code) : `${taxonomy}/${of.get(taxonomy)?.get(one.id)?.top[0]?.code ?? ''}` === code;
  };
  const standing = new Map(recommendations.filter(belongs).map((one) => [String(one.id), one]));
  const shown = (medoid: string, members: readonly string[], terms: readonly string[]): readonly ShownGroup[] => {
    const own = members.flatMap((id) => standing.get(id) ?? []);
    const middle = standing.get(medoid) ?? own[0];
    return own.length < 2 || middle === undefined ? [] : [{ medoid: middle, members: own, terms }];
  };
  const clusters = [...new Set(copies.values())].flatMap(({ medoid, members }) => shown(medoid, members, []));
  const withCopies = (members: readonly string[]) => members.flatMap((id) => copies.get(id)?.members ?? [id]);
  // A group of nothing but copies was shown above.
  const wider = (code === undefined ? [] : (groups.get(code) ?? [])).filter(({ members }) => members.length > 1).flatMap(({ medoid, members, terms }) => shown(medoid, withCopies(members), terms));
  const inGroups = new Set([...clusters, ...wider].flatMap(({ members }) => members.map(({ id }) => id)));
  return { copies: clusters, groups: wider, alone: [...standing.values()].filter(({ id }) => !inGroups.has(id)).length };
}
