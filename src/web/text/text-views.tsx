import type { VNode } from 'preact';
import { may } from '../../access/may.ts';
import { linkTo } from '../visit.ts';
import type { Visit } from '../visit.ts';

/** What everybody finds of a text, and what those in the room and at the desk find besides. */
const views = ['text', 'textAmendments', 'textLedger', 'textCompare', 'textProgress', 'textOrigins', 'lineage'] as const;
const ofRoom = ['textDelegation'] as const;
const ofDesk = ['textChair', 'textSilence', 'newRevision', 'textHall'] as const;
export const textViews = [...views, ...ofRoom, ...ofDesk] as const;

/** The pages of one text. */
export function TextViews({ visit, id }: { readonly visit: Visit; readonly id: string }): VNode {
  const { words, url, actor } = visit;
  const now = visit.asOf === undefined;
  const all = [...views.slice(0, 1), ...(now && may(actor, 'table-amendment') ? ofRoom : []), ...(now && may(actor, 'resolve-point') ? ofDesk : []), ...views.slice(1)];
  return (
    <nav class="views" aria-label={words('text.views')}>
      {all.map((view) => {
        const href = linkTo(visit, view, { id });
        return (
          <a key={view} href={href} aria-current={href.split('?')[0] === url.pathname ? 'page' : undefined}>
            {words(`text.view.${view}`)}
          </a>
        );
      })}
    </nav>
  );
}

/** Where a page of a text stands. */
export function textTrail(visit: Visit, id: string, title: string): readonly { readonly label: string; readonly href: string }[] {
  return [
    { label: visit.words('spine.text'), href: linkTo(visit, 'texts', {}) },
    { label: title, href: linkTo(visit, 'text', { id }) },
  ];
}
