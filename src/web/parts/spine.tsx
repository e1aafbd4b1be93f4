import type { VNode } from 'preact';
import { linkTo } from '../visit.ts';
import type { Visit } from '../visit.ts';

/** The line of stages that every process runs through. Those that this edition does not hold yet are shown as to come. */
const stages = [
  { stage: 'plan', route: 'plan', sections: ['work-plan', 'events', 'mandate', 'places', 'phases', 'tracks'] },
  { stage: 'participants', route: 'participants', sections: ['participants', 'desk', 'groups', 'statements', 'standings', 'accreditation', 'registration', 'panels', 'side-events', 'selections', 'data-about-me', 'outbox'] },
  { stage: 'sessions', route: 'sessions', sections: ['sessions'] },
  { stage: 'documents', route: 'documents', sections: ['documents'] },
  { stage: 'inputs', route: 'inputs', sections: ['inputs'] },
  { stage: 'synthesis', route: 'synthesis', sections: ['synthesis', 'recommendations', 'taxonomies', 'positions', 'convergence', 'contested', 'ladder', 'drafts'] },
  { stage: 'text', route: 'texts', sections: ['texts', 'revisions', 'provisions', 'amendments', 'consolidations'] },
  { stage: 'adoption' },
  { stage: 'review' },
  { stage: 'record', route: 'record', sections: ['record'] },
] as const;

export function Spine({ visit }: { readonly visit: Visit }): VNode {
  const { words, url } = visit;
  return (
    <nav class="spine" aria-label={words('spine.label')}>
      <ol>
        {stages.map((entry) => {
          const label = words(`spine.${entry.stage}`);
          if (!('route' in entry)) {
            return (
              <li key={entry.stage} class="to-come">
                <span>
                  {label} <span class="visually-hidden">({words('spine.to-come')})</span>
                </span>
              </li>
            );
          }
          const href = linkTo(visit, entry.route, {});
          const section = url.pathname.split('/')[3] ?? '';
          const current = entry.sections.some((one) => one === section);
          return (
            <li key={entry.stage} class="live">
              <a href={href} aria-current={current ? 'page' : undefined}>
                {label}
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
