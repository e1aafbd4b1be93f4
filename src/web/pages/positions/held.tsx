import type { VNode } from 'preact';
import type { HeldPosition } from '../../../process/synthesis/ledger/held-position.ts';
import type { Visit } from '../../visit.ts';
import { calledIn } from './ledger-view.ts';
import type { LedgerView } from './ledger-view.ts';
import { StanceMark } from './stance-mark.tsx';

/** What one delegation holds, and whether it said so itself. */
export function Held({ visit, view, held }: { readonly visit: Visit; readonly view: LedgerView; readonly held: HeldPosition | undefined }): VNode {
  const { words } = visit;
  if (held === undefined) return <span class="soft">{words('positions.nothing')}</span>;
  return (
    <>
      <StanceMark visit={visit} stance={held.stance} /> <span class="soft through">{throughOf(visit, view, held)}</span>
    </>
  );
}

export function throughOf(visit: Visit, view: LedgerView, { through }: Pick<HeldPosition, 'through'>): string {
  if (through.own) return visit.words('positions.own');
  const called = calledIn(view, visit);
  return visit.words('positions.through', { groups: through.groups.map(called).join(', ') });
}
