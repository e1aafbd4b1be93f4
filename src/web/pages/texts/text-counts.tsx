import type { VNode } from 'preact';
import type { NegotiatedProvision } from '../../../process/text/negotiation.ts';
import { countsOf } from '../../text/text-parts.ts';
import type { Visit } from '../../visit.ts';

/** How far it is: paragraphs, of them agreed, clean and open; and the points that are left. */
export function TextCounts({ visit, provisions }: { readonly visit: Visit; readonly provisions: readonly NegotiatedProvision[] }): VNode {
  const { words } = visit;
  const { paragraphs, agreed, clean, open, points } = countsOf(provisions);
  return (
    <ul class="text-counts">
      <li>{words('texts.count.paragraphs', { count: paragraphs })}</li>
      <li class="status status-agreed">{words('texts.count.agreed', { count: agreed })}</li>
      <li class="status status-clean">{words('texts.count.clean', { count: clean })}</li>
      <li class="status status-open">{words('texts.count.open', { count: open })}</li>
      <li>{words('texts.points', { count: points })}</li>
    </ul>
  );
}
