import type { VNode } from 'preact';
import { openPoints } from '../../../../process/text/compile/tree.ts';
import { resolutionsOf } from '../../../../process/text/progress/freeing.ts';
import type { Resolution } from '../../../../process/text/progress/freeing.ts';
import { labelInText } from '../../../text/label-in-text.ts';
import { ofText } from '../../../text/text-language.ts';
import { linkTo } from '../../../visit.ts';
import type { Visit } from '../../../visit.ts';
import type { ChairsDesk } from './load-chair.ts';

const shown = 3;
/** Of more open points the page on progress tells; here nobody waits for it. */
const mostPoints = 300;

/** The single decisions with which most points would be settled, each with the way to it. */
export function FreeingPart({ visit, desk }: { readonly visit: Visit; readonly desk: ChairsDesk }): VNode | null {
  const { words } = visit;
  const { view } = desk;
  const { provisions } = view.compiled;
  const points = provisions.reduce((sum, { compilation }) => sum + openPoints(compilation).length, 0);
  const most = points > mostPoints ? [] : firstOfEach(resolutionsOf(provisions)).slice(0, shown);
  if (most.length === 0) return null;
  const own = ofText(view.negotiation.text.language);
  return (
    <section class="tx-freeing" aria-labelledby="freeing">
      <h3 id="freeing">{words('text-chair.freeing')}</h3>
      <ol>
        {most.map(({ provision, point, words: wanted, together }) => (
          <li key={point.id}>
            <a href={`${linkTo(visit, 'textChair', { id: view.negotiation.text.id }, { at: provision.id })}#point-${openPoints(provision.compilation).indexOf(point) + 1}`}><bdi {...own}>{labelInText(view, provision.id)}</bdi></a> <span class="soft" {...own}>{wanted === '' ? <em lang={visit.language}>{words('text.no-text')}</em> : wanted.length > 60 ? `${wanted.slice(0, 60)}…` : wanted}</span> <b>{words('text-chair.frees', { count: together })}</b>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Of each provision the best, where it settles more than itself. */
function firstOfEach(all: readonly Resolution[]): readonly Resolution[] {
  const seen = new Set<string>();
  return all.filter(({ provision, together }) => together > 1 && !seen.has(provision.id) && seen.add(provision.id).size > 0);
}
