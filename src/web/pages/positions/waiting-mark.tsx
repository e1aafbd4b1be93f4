import type { VNode } from 'preact';
import type { Standing } from '../../../store/synthesis/load-agreement.ts';
import type { Visit } from '../../visit.ts';

/** That a recommendation does not count yet, and why; nothing where it does. */
export function WaitingMark({ visit: { words }, of: { waits } }: { readonly visit: Visit; readonly of: Pick<Standing, 'waits'> }): VNode | null {
  return waits === undefined ? null : <span class="mark">{words(waits === 'confirmation' ? 'positions.not-confirmed' : 'positions.not-brought-forward')}</span>;
}
