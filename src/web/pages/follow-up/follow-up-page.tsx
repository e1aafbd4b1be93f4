import type { VNode } from 'preact';
import type { SubjectKind } from '../../../process/vocabulary/ids.ts';
import { countsOfKinds } from '../../../store/counts-of-kinds.ts';
import { countPractices } from '../../../store/practices/list-practices.ts';
import { followUps } from '../../parts/siblings.tsx';
import type { FollowUp } from '../../parts/siblings.tsx';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';

/** Which things each page lists; the chain is no list. */
const kinds = {
  commitments: ['commitment'], pledges: ['pledge'], coalitions: ['coalition'], rounds: ['round'], reports: ['report'], practices: ['practice'], indicators: ['indicator'], assessments: ['assessment'], releases: ['release'],
  support: ['supportrequest', 'supportoffer', 'supportagreement'], funds: ['fund'], mechanisms: ['mechanism'], chain: [],
} as const satisfies Record<FollowUp, readonly SubjectKind[]>;

/** Everything that follows a text, with how much of it there is. */
export async function followUpPage(visit: Visit): Promise<Page> {
  const { store, process, position, words } = visit;
  const [counted, published] = await Promise.all([countsOfKinds(store.pool, { process, position, kinds: Object.values(kinds).flat() }), countPractices(store.pool, process, position, { status: 'published' })]);
  // Of practices the list opens on those that were published: the tile says as many.
  const counts = new Map(counted).set('practice', published);
  return {
    title: words('follow-up.title'),
    sheet: 'follow-up.css',
    body: (
      <>
        <h1>{words('follow-up.title')}</h1>
        <p class="lead">{words('follow-up.lead')}</p>
        <ul class="tiles">{followUps.map((one) => <Tile key={one} visit={visit} one={one} count={kinds[one].reduce((sum, kind) => sum + (counts.get(kind) ?? 0), 0)} />)}</ul>
      </>
    ),
  };
}

function Tile({ visit, one, count }: { readonly visit: Visit; readonly one: FollowUp; readonly count: number }): VNode {
  const { words, language } = visit;
  return (
    <li>
      <h2>
        <a href={linkTo(visit, one, {})}>{words(`follow-up.${one}`)}</a>
      </h2>
      {one !== 'chain' && <p class="count">{new Intl.NumberFormat(language).format(count)}</p>}
      <p>{words(`follow-up.${one}.is`)}</p>
    </li>
  );
}
