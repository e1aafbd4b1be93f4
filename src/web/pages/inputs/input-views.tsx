import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';

/** The parts of the stage "inputs"; those in which something is done only for whoever may. */
export function InputViews({ visit }: { readonly visit: Visit }): VNode {
  const { words, actor, url } = visit;
  const submits = visit.asOf === undefined && may(actor, 'submit-input');
  const views = ['inputs', 'interventions', 'deadlines', ...(submits ? (['submitInput', 'cards'] as const) : []), ...(submits && actor.standing === 'secretariat' ? (['importCards'] as const) : [])] as const;
  return (
    <nav class="views" aria-label={words('inputs.views')}>
      {views.map((view) => {
        const href = linkTo(visit, view, {});
        return (
          <a key={view} href={href} aria-current={url.pathname === href.split('?')[0] ? 'page' : undefined}>
            {words(`inputs.view.${view}`)}
          </a>
        );
      })}
    </nav>
  );
}
