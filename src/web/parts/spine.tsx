import type { VNode } from 'preact';
import { linkTo } from '../visit.ts';
import type { Visit } from '../visit.ts';

/** The line of stages that every process runs through. */
const stages = [
  { stage: 'plan', route: 'plan', sections: ['work-plan', 'events', 'mandate', 'places', 'phases', 'tracks'] },
  { stage: 'participants', route: 'participants', sections: ['participants', 'desk', 'groups', 'statements', 'standings', 'accreditation', 'registration', 'panels', 'side-events', 'selections', 'data-about-me', 'outbox'] },
  { stage: 'sessions', route: 'sessions', sections: ['sessions'] },
  { stage: 'documents', route: 'documents', sections: ['documents'] },
  { stage: 'inputs', route: 'inputs', sections: ['inputs'] },
  { stage: 'synthesis', route: 'synthesis', sections: ['synthesis', 'recommendations', 'taxonomies', 'positions', 'convergence', 'contested', 'ladder', 'drafts'] },
  { stage: 'text', route: 'texts', sections: ['texts', 'revisions', 'provisions', 'amendments', 'consolidations'] },
  { stage: 'adoption', route: 'adoption', sections: ['adoption', 'decisions', 'explanations'] },
  {
    stage: 'review',
    route: 'review',
    sections: ['review', 'chain', 'commitments', 'pledges', 'coalitions', 'mechanisms', 'rounds', 'reports', 'peer-reviews', 'practices', 'indicators', 'assessments', 'releases', 'support', 'funds', 'entries', 'contributions', 'proposals', 'grants'],
  },
  { stage: 'record', route: 'record', sections: ['record'] },
] as const;

export function Spine({ visit }: { readonly visit: Visit }): VNode {
  const { words, url } = visit;
  return (
    <nav class="spine" aria-label={words('spine.label')}>
      <ol>
        {stages.map((entry) => {
          const label = words(`spine.${entry.stage}`);
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
