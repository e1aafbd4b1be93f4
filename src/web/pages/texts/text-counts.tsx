import type { VNode } from 'preact';
import { agreedAlike } from '../../../process/text/agreed-alike.ts';
import type { NegotiatedProvision } from '../../../process/text/negotiation.ts';
import { progressCounts } from '../../../process/text/progress/counts.ts';
import type { ProgressCounts } from '../../../process/text/progress/counts.ts';
import type { Visit } from '../../visit.ts';

/** How far it is: paragraphs, of them agreed, clean and open; and the points that are left. */
export function TextCounts({ visit, provisions }: { readonly visit: Visit; readonly provisions: readonly NegotiatedProvision[] }): VNode {
  const { words } = visit;
  const counts = progressCounts({ provisions });
  const alike = agreedAlike(provisions);
  return (
    <ul class="text-counts">
      <li>{words('texts.count.paragraphs', { count: counts.paragraphs })}</li>
      {alike === undefined ? <StatusCounts visit={visit} counts={counts} /> : <li class="status status-agreed">{words(`text.status.${alike}`)}</li>}
      {(alike === undefined || counts.points > 0) && <li>{words('texts.points', { count: counts.points })}</li>}
    </ul>
  );
}

/** Paragraphs by where they stand; of what there is none of nothing is said. */
export function StatusCounts({ visit: { words }, counts }: { readonly visit: Visit; readonly counts: ProgressCounts }): VNode {
  return (
    <>
      {(['agreed', 'clean', 'open'] as const).filter((status) => counts[status] > 0).map((status) => (
        <li key={status} class={`status status-${status}`}>{words(`texts.count.${status}`, { count: counts[status] })}</li>
      ))}
    </>
  );
}
