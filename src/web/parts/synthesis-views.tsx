import type { VNode } from 'preact';
import { may } from '../../access/may.ts';
import { linkTo } from '../visit.ts';
import type { Visit } from '../visit.ts';

const views = ['synthesis', 'recommendations', 'positions', 'convergence', 'contested', 'ladder', 'drafts', 'taxonomies'] as const;
/** For those who find, judge and code recommendations. */
const deskViews = ['recommendationReview', 'recommendationCoding', 'recommendationGroups'] as const;

/** The parts of the stage "synthesis". */
export function SynthesisViews({ visit }: { readonly visit: Visit }): VNode {
  const { words, url } = visit;
  const ofDesk = may(visit.actor, 'confirm-recommendation') && visit.asOf === undefined;
  const all = [...views.slice(0, 2), ...(ofDesk ? deskViews : []), ...views.slice(2)];
  const path = (href: string) => href.split('?')[0] ?? href;
  const links = all.map((view) => ({ view, href: linkTo(visit, view, {}) }));
  // The page itself, or else the list to which it belongs.
  const here = links.find(({ href }) => path(href) === url.pathname) ?? links.find(({ href }) => url.pathname.startsWith(`${path(href)}/`));
  return (
    <nav class="views" aria-label={words('synthesis.views')}>
      {links.map(({ view, href }) => (
        <a key={view} href={href} aria-current={view === here?.view ? 'page' : undefined}>
          {words(`synthesis.view.${view}`)}
        </a>
      ))}
    </nav>
  );
}
