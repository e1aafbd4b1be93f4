import type { VNode } from 'preact';
import type { Rung } from '../../../process/synthesis/ladder/ladder.ts';
import type { Hindrance } from '../../../process/synthesis/ladder/hindrances.ts';
import type { Share } from '../../../process/synthesis/ladder/share.ts';
import type { Visit } from '../../visit.ts';

export function RungWord({ visit, rung }: { readonly visit: Visit; readonly rung: Rung | 'none' }): VNode {
  return <span class={`rung rung-${rung}`}>{visit.words(`rung.${rung}`)}</span>;
}

/** "36 of 80", under a word. */
export function NumberOf({ visit, of: { n, N } }: { readonly visit: Visit; readonly of: { readonly n: number; readonly N: number } }): VNode {
  return <span class="number-of">{visit.words('convergence.of', { n, all: N })}</span>;
}

/** In per cent where that needs one decimal at most, else as the fraction that was set. */
export function shareText({ words }: Pick<Visit, 'words'>, [part, whole]: Share): string {
  return (part * 1000) % whole === 0 ? words('drafting.percent', { part: (part * 100) / whole }) : `${part}/${whole}`;
}

/** Why a word cannot be used, as a sentence. */
export function hindranceText(visit: Pick<Visit, 'words'>, { code, needs, group }: Hindrance): string {
  const share = typeof needs === 'object' ? shareText(visit, needs) : '';
  return visit.words(`hindrance.${code}`, { share, number: typeof needs === 'number' ? needs : 0, group: group === undefined ? '' : visit.words(`region.${group}`) });
}
