import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import type { CommitmentState } from '../../../process/commitments/state.ts';
import { loadAgreedTexts } from '../../../store/commitments/agreed-words.ts';
import { listPledges, pledgeChoices, tallyPledges } from '../../../store/commitments/list-pledges.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import { Pager } from '../../parts/list.tsx';
import { Siblings } from '../../parts/siblings.tsx';
import { Text } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { ProvisionsInWords } from './commitment-words.tsx';
import { loadCommitments, wordsOfCommitment } from './load-commitments.ts';
import { partyThings } from './party-things.ts';
import { PledgeFigures } from './pledges-figures.tsx';
import { PledgesFilter } from './pledges-filter.tsx';
import { parsePledgesQuery, pledgesPageSize, writePledgesQuery } from './pledges-query.ts';
import { PledgesTable } from './pledges-table.tsx';

/** The dashboard: what was pledged, on what, by which kinds of makers, and how far it is; beside it the words of the commitment that is chosen. */
export async function pledgesPage(visit: Visit): Promise<Page> {
  const { store: { pool }, process, position, words, actor } = visit;
  const query = parsePledgesQuery(visit.url.searchParams);
  const { filter, sort, descending } = query;
  const [pledges, tallies, choices, commitments] = await Promise.all([
    listPledges(pool, { process, position, filter, sort, descending, limit: pledgesPageSize, offset: (query.page - 1) * pledgesPageSize }),
    tallyPledges(pool, process, position, filter),
    pledgeChoices(pool, process, position),
    loadCommitments(visit),
  ]);
  const names = await loadNames(pool, process, position, partyThings([...choices.makers.slice(0, 400), ...pledges.flatMap(({ makers }) => makers)]));
  const asked = writePledgesQuery({ ...query, page: 1 });
  const chosen = commitments.find(({ id }) => id === filter.commitment);
  const beside = chosen === undefined ? undefined : await loadBeside(visit, chosen);
  const able = visit.asOf === undefined && may(actor, 'make-pledge');
  return {
    title: words('follow-up.pledges'),
    sheet: 'follow-up.css',
    wide: true,
    trail: [{ label: words('follow-up.title'), href: linkTo(visit, 'review', {}) }],
    alternates: pledgeFiles(visit),
    body: (
      <>
        <h1>{words('follow-up.pledges')}</h1>
        <Siblings visit={visit} at="pledges" />
        <p class="lead">{words('pledges.lead')}</p>
        <p class="ways">
          {able && <><a class="button" href={linkTo(visit, 'newPledge', {}, filter.commitment === undefined ? {} : { commitment: filter.commitment })}>{words('pledges.new')}</a>{' '}</>}
          <a href={linkTo(visit, 'pledgeMap', {}, { ...filter })}>{words('pledges.map')}</a>
        </p>
        <PledgesFilter visit={visit} query={query} choices={choices} commitments={commitments} names={names} />
        <p class="count" role="status">{words('pledges.count', { count: tallies.total })}</p>
        <div class={beside === undefined ? 'pledge-board' : 'pledge-board beside'}>
          <div>
            <PledgeFigures visit={visit} query={query} tallies={tallies} commitments={commitments} />
            {pledges.length > 0 && <PledgesTable visit={visit} query={query} pledges={pledges} commitments={commitments} names={names} />}
            <Pager visit={visit} total={tallies.total} pageSize={pledgesPageSize} page={query.page} query={asked} route={(wanted) => linkTo(visit, 'pledges', {}, wanted)} />
          </div>
          {beside}
        </div>
      </>
    ),
  };
}

/** The list as files, filtered and ordered as on the page. */
function pledgeFiles(visit: Visit) {
  const path = linkTo(visit, 'pledges', {}).split('?')[0] ?? '';
  return (['csv', 'xlsx', 'json'] as const).map((ending) => ({ href: `${path}.${ending}${visit.url.search}`, type: ending, label: ending.toUpperCase() }));
}

/** What the pledges answer. */
export async function loadBeside(visit: Visit, commitment: CommitmentState): Promise<VNode | undefined> {
  const { store: { pool }, process, position, language, words } = visit;
  const text = (await loadAgreedTexts(pool, process, position, [commitment.text])).get(commitment.text);
  if (text === undefined) return undefined;
  return (
    <aside class="commitment-beside" aria-labelledby="beside">
      <h2 id="beside">
        <span class="over-title">{words('commitments.one', { label: commitment.label })}</span> <a href={linkTo(visit, 'commitment', { id: commitment.id })}><Text text={commitment.title} language={language} /></a>
      </h2>
      <ProvisionsInWords visit={visit} text={text} provisions={wordsOfCommitment(commitment, text)} />
    </aside>
  );
}
