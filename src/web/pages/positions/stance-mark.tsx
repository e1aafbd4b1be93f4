import type { VNode } from 'preact';
import type { StanceCounts } from '../../../process/synthesis/ladder/counts.ts';
import type { HeldStance } from '../../../process/synthesis/ledger/held-position.ts';
import type { Visit } from '../../visit.ts';

/** In the order in which they are counted out. */
export const heldStances = ['support', 'qualify', 'oppose', 'divided'] as const satisfies readonly HeldStance[];

/** A sign of its own for each, so that colour is never alone; the word stands beside it. */
const signs: Readonly<Record<HeldStance, string>> = { support: '+', oppose: '−', qualify: '±', divided: '≠' };

export function StanceSign({ stance }: { readonly stance: HeldStance }): VNode {
  return <span class="stance-sign" aria-hidden="true">{signs[stance]}</span>;
}

export function StanceMark({ visit, stance }: { readonly visit: Visit; readonly stance: HeldStance }): VNode {
  return (
    <span class={`stance stance-${stance}`}>
      <StanceSign stance={stance} /> {visit.words(`stance-name.${stance}`)}
    </span>
  );
}

/** How many hold what; nothing for those that nobody holds. */
export function StanceTally({ visit, counts }: { readonly visit: Visit; readonly counts: Omit<StanceCounts, 'addressed'> }): VNode {
  return (
    <ul class="stance-tally">
      {heldStances.filter((stance) => counts[stance] > 0).map((stance) => (
        <li key={stance} class={`stance stance-${stance}`}>
          <StanceSign stance={stance} /> {visit.words(`stance-count.${stance}`, { count: counts[stance] })}
        </li>
      ))}
    </ul>
  );
}
