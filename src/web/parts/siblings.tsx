import type { VNode } from 'preact';
import { linkTo } from '../visit.ts';
import type { Visit } from '../visit.ts';

/** What follows a text, in the order in which it comes about: the pages that stand beside each other. */
export const followUps = ['commitments', 'pledges', 'coalitions', 'rounds', 'reports', 'practices', 'indicators', 'assessments', 'releases', 'support', 'funds', 'mechanisms', 'chain'] as const;
export type FollowUp = (typeof followUps)[number];

/** The line of siblings over a list of what followed the text. */
export function Siblings({ visit, at }: { readonly visit: Visit; readonly at: FollowUp }): VNode {
  const { words } = visit;
  return (
    <nav class="siblings" aria-label={words('follow-up.nav')}>
      <ul>
        {followUps.map((one) => (
          <li key={one}>
            <a href={linkTo(visit, one, {})} aria-current={one === at ? 'page' : undefined}>{words(`follow-up.${one}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
