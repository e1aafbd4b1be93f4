import type { VNode } from 'preact';
import { linkTo } from '../visit.ts';
import type { Visit } from '../visit.ts';

const views = ['participants', 'accreditation', 'enrolments', 'groups', 'panels', 'sideEvents', 'selections'] as const;

/** The parts of the stage "participants", and my desk where somebody has one. */
export function ParticipationViews({ visit }: { readonly visit: Visit }): VNode {
  const { words, actor, url } = visit;
  const hasDesk = actor.standing !== 'public' || actor.person !== undefined;
  return (
    <nav class="views" aria-label={words('participation.views')}>
      {[...(hasDesk ? (['desk'] as const) : []), ...views].map((view) => {
        const href = linkTo(visit, view, {});
        const path = href.split('?')[0] ?? href;
        return (
          <a key={view} href={href} aria-current={url.pathname === path || url.pathname.startsWith(`${path}/`) ? 'page' : undefined}>
            {words(`participation.view.${view}`)}
          </a>
        );
      })}
    </nav>
  );
}
