import type { VNode } from 'preact';
import { linkTo } from '../visit.ts';
import type { Visit } from '../visit.ts';

const views = ['overview', 'plan', 'calendar', 'timeline', 'flow', 'checks', 'disagreements', 'versions'] as const;
export type PlanView = (typeof views)[number];

/** The ways of looking at one plan, on each of them. */
export function PlanViews({ visit, current }: { readonly visit: Visit; readonly current: PlanView }): VNode {
  return (
    <nav class="views" aria-label={visit.words('views.label')}>
      {views.map((view) => (
        <a key={view} href={linkTo(visit, view, {})} aria-current={view === current ? 'page' : undefined}>
          {visit.words(`views.${view}`)}
        </a>
      ))}
    </nav>
  );
}
