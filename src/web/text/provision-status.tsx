import type { VNode } from 'preact';
import { openCount } from '../../process/text/negotiation.ts';
import type { NegotiatedProvision, ProvisionStatus } from '../../process/text/negotiation.ts';
import { agreementLevels } from '../../process/text/state.ts';
import type { AgreementLevel } from '../../process/text/state.ts';
import type { Visit } from '../visit.ts';
import { partyList } from './party-list.ts';
import type { TextView } from './text-view.ts';

export function isAgreed(status: ProvisionStatus): status is AgreementLevel {
  return agreementLevels.some((level) => level === status);
}

/** Where a provision stands: open with so many points, clean as computed, or agreed, at which level and pending whom. */
export function ProvisionStatusMark({ visit, view, provision }: { readonly visit: Visit; readonly view: Pick<TextView, 'names' | 'negotiation' | 'nameOf'>; readonly provision: NegotiatedProvision }): VNode {
  const { words } = visit;
  const { status, state } = provision;
  const pending = state?.agreement?.pending ?? [];
  return (
    <span class={`status status-${isAgreed(status) ? 'agreed' : status} level-${status}`}>
      {status === 'open' ? openWords(visit, provision) : words(`text.status.${status}`)}
      {pending.length > 0 && <span class="pending"> {view.names ? words('text.pending', { who: partyList(visit, view, pending) }) : words('text.pending.some', { count: pending.length })}</span>}
    </span>
  );
}

function openWords({ words }: Visit, provision: NegotiatedProvision): string {
  const count = openCount(provision);
  return count === 0 ? words('text.status.empty') : words('text.status.open', { count });
}
