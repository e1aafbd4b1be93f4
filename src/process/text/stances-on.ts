import type { Stance } from './compile/dialect/stance.ts';
import { alternativeKey } from './compile/resolve.ts';
import { pointsOf } from './compile/tree.ts';
import type { NegotiatedProvision } from './negotiation.ts';
import type { StanceState } from './state.ts';

const printed = ['retain', 'oppose', 'reserve'] as const;

/** What parties say of alternatives, where brackets can show it: by the point and alternative that they named, or by those that their amendment made. */
export function stancesOn({ compilation, stances }: Pick<NegotiatedProvision, 'compilation' | 'stances'>): readonly Stance[] {
  const points = pointsOf(compilation.content);
  return stances.flatMap((stance) => {
    const verb = printed.find((one) => one === stance.verb);
    if (verb === undefined) return [];
    return points.flatMap((point) => point.alts.flatMap((alternative, at): readonly Stance[] => (isAbout(stance, point.id, at, alternative) ? [{ point: point.id, alternative: at, party: stance.holder, verb }] : [])));
  });
}

function isAbout({ point, alternative, amendment }: StanceState, id: string, at: number, found: Parameters<typeof alternativeKey>[0] & { readonly sources: readonly string[] }): boolean {
  if (amendment !== undefined) return at > 0 && found.sources.includes(amendment);
  if (point !== id) return false;
  return alternative === undefined ? at === 0 : alternativeKey(found) === alternative;
}

/** What is said of the provision as a whole, and words that no bracket shows. */
export function stancesBeside(provision: Pick<NegotiatedProvision, 'compilation' | 'stances'>): readonly StanceState[] {
  const shown = new Set(stancesOn(provision).map(({ party, verb }) => `${party} ${verb}`));
  return provision.stances.filter(({ holder, verb }) => !shown.has(`${holder} ${verb}`));
}
