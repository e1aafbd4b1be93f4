import type { VNode } from 'preact';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';

const tabs = ['fund', 'fundStatement', 'fundJournal', 'fundProposals', 'fundTravel'] as const;
export type FundTab = (typeof tabs)[number];

/** The pages of a fund beside each other. */
export function FundTabs({ visit, id, at }: { readonly visit: Visit; readonly id: string; readonly at: FundTab }): VNode {
  const { words } = visit;
  return (
    <nav class="siblings" aria-label={words('fund.pages')}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab}>
            <a href={linkTo(visit, tab, { id })} aria-current={tab === at ? 'page' : undefined}>{words(`fund.tab.${tab}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
