import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import type { DraftState } from '../../../process/synthesis/state.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';

const views = ['draft', 'draftDesk', 'draftCoverage', 'draftCompare'] as const;

/** Who works on a draft here and now: never while looking back. */
export function mayDraft(visit: Visit): boolean {
  return visit.asOf === undefined && may(visit.actor, 'write-sentence');
}

/** The ways to look at one draft. */
export function DraftViews({ visit, draft }: { readonly visit: Visit; readonly draft: DraftState }): VNode {
  const { words, url } = visit;
  return (
    <nav class="views" aria-label={words('drafts.views')}>
      {views.filter((view) => view !== 'draftDesk' || (mayDraft(visit) && draft.status === 'open')).map((view) => {
        const href = linkTo(visit, view, { id: draft.id });
        return (
          <a key={view} href={href} aria-current={href.split('?')[0] === url.pathname ? 'page' : undefined}>
            {words(`drafts.view.${view}`)}
          </a>
        );
      })}
    </nav>
  );
}
