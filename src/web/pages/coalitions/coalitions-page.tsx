import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { leadsNow, membersNow } from '../../../process/commitments/coalition-parts.ts';
import type { CoalitionState } from '../../../process/commitments/state.ts';
import { commitmentText } from '../../parts/commitment-links.tsx';
import { dayText } from '../../parts/date.tsx';
import { HolderName } from '../../parts/holder-name.tsx';
import { Pager } from '../../parts/list.tsx';
import { Pick } from '../../parts/pick.tsx';
import { Siblings } from '../../parts/siblings.tsx';
import { Text } from '../../parts/text.tsx';
import { inAlphabet, partyText } from '../../parts/voices.tsx';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { coalitionsPageSize, parseCoalitionsQuery, writeCoalitionsQuery } from './coalitions-query.ts';
import type { CoalitionsQuery } from './coalitions-query.ts';
import { dueNext, loadCoalitions, workDone } from './load-coalitions.ts';
import type { LoadedCoalitions } from './load-coalitions.ts';

/** Those who work on something together, by name; filtered by commitment, member and how one joins. */
export async function coalitionsPage(visit: Visit): Promise<Page> {
  const { words } = visit;
  const query = parseCoalitionsQuery(visit.url.searchParams);
  const loaded = await loadCoalitions(visit, query);
  const shown = loaded.found.slice((query.page - 1) * coalitionsPageSize, query.page * coalitionsPageSize);
  const path = linkTo(visit, 'coalitions', {}).split('?')[0] ?? '';
  return {
    title: words('coalitions.title'),
    wide: true,
    sheet: 'follow-up.css',
    trail: [{ label: words('follow-up.title'), href: linkTo(visit, 'review', {}) }],
    alternates: (['csv', 'xlsx', 'json'] as const).map((ending) => ({ href: `${path}.${ending}${visit.url.search}`, type: ending, label: ending.toUpperCase() })),
    body: (
      <>
        <h1>{words('coalitions.title')}</h1>
        <Siblings visit={visit} at="coalitions" />
        <p class="lead">{words('coalitions.lead')}</p>
        {visit.asOf === undefined && may(visit.actor, 'form-coalition') && (
          <p class="ways">
            <a class="button" href={linkTo(visit, 'newCoalition', {})}>{words('coalitions.form')}</a>
          </p>
        )}
        <Filter visit={visit} query={query} loaded={loaded} />
        <p class="count" role="status">{words('coalitions.count', { count: loaded.found.length })}</p>
        {shown.length > 0 && <Table visit={visit} coalitions={shown} loaded={loaded} />}
        <Pager visit={visit} route={(asked) => linkTo(visit, 'coalitions', {}, asked)} total={loaded.found.length} pageSize={coalitionsPageSize} page={query.page} query={writeCoalitionsQuery(query)} />
      </>
    ),
  };
}

function Filter({ visit, query, loaded }: { readonly visit: Visit; readonly query: CoalitionsQuery; readonly loaded: LoadedCoalitions }): VNode {
  const { words } = visit;
  const { words: said, commitment, member, status, joining } = query;
  const active = [said, commitment, member, status, joining].some((one) => one !== undefined);
  const any = words('filter.any');
  return (
    <details class="filter" open={active}>
      <summary>{active ? words('filter.active') : words('filter.title')}</summary>
      <form action={linkTo(visit, 'coalitions', {}).split('?')[0]}>
        {visit.asOf !== undefined && <input type="hidden" name="as-of" value={visit.asOf} />}
        <label>
          <span>{words('coalitions.words')}</span>
          <input type="search" name="words" value={said} />
        </label>
        <Pick name="commitment" label={words('coalitions.commitment')} any={any} chosen={commitment} options={[...loaded.commitments.keys()].map((value) => ({ value, label: commitmentText(value, loaded.commitments, visit) }))} />
        <Pick name="member" label={words('coalitions.member')} any={any} chosen={member} options={inAlphabet(loaded.members, visit, loaded.names).map((value) => ({ value, label: partyText(value, visit, loaded.names) }))} />
        <Pick name="joining" label={words('coalitions.joining')} any={any} chosen={joining} options={(['open', 'admission'] as const).map((value) => ({ value, label: words(`coalitions.joining.${value}`) }))} />
        <Pick name="status" label={words('column.status')} any={any} chosen={status} options={(['active', 'closed'] as const).map((value) => ({ value, label: words(`coalitions.status.${value}`) }))} />
        <p class="form-acts">
          <button type="submit">{words('filter.apply')}</button>
          {active && <a href={linkTo(visit, 'coalitions', {})}>{words('filter.clear')}</a>}
        </p>
      </form>
    </details>
  );
}

function Table({ visit, coalitions, loaded }: { readonly visit: Visit; readonly coalitions: readonly CoalitionState[]; readonly loaded: LoadedCoalitions }): VNode {
  const { words } = visit;
  return (
    <table class="register coalitions">
      <caption class="visually-hidden">{words('coalitions.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('coalitions.coalition')}</th>
          <th scope="col">{words('coalitions.leads')}</th>
          <th scope="col" class="number">{words('coalitions.members')}</th>
          <th scope="col">{words('coalitions.joining')}</th>
          <th scope="col" class="number">{words('coalitions.work')}</th>
          <th scope="col">{words('coalitions.next')}</th>
        </tr>
      </thead>
      <tbody>
        {coalitions.map((one) => (
          <Row key={one.id} visit={visit} coalition={one} loaded={loaded} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ visit, coalition, loaded }: { readonly visit: Visit; readonly coalition: CoalitionState; readonly loaded: LoadedCoalitions }): VNode {
  const { words, language } = visit;
  const { done, all } = workDone(coalition);
  const next = dueNext(coalition);
  return (
    <tr>
      <td class="what">
        <a href={linkTo(visit, 'coalition', { id: coalition.id })}><Text text={coalition.title} language={language} /></a>
        <span class="under">{coalition.commitments.map((id) => commitmentText(id, loaded.commitments, visit)).join(' · ')}</span>
      </td>
      <td data-label={words('coalitions.leads')}>
        {inAlphabet(leadsNow(coalition), visit, loaded.names).map((lead, index) => (
          <span key={lead}>
            {index > 0 && ' · '}
            <HolderName of={lead} visit={visit} names={loaded.names} />
          </span>
        ))}
      </td>
      <td class="number" data-label={words('coalitions.members')}>{membersNow(coalition).length}</td>
      <td data-label={words('coalitions.joining')}>{coalition.status === 'closed' ? words('coalitions.status.closed') : words(`coalitions.joining.${coalition.open ? 'open' : 'admission'}`)}</td>
      <td class="number" data-label={words('coalitions.work')}>{all === 0 ? '–' : words('coalitions.done-of', { done, all })}</td>
      <td data-label={words('coalitions.next')}>
        {next === undefined || coalition.status === 'closed' ? '–' : (
          <>
            <time dateTime={next.due}>{dayText(next.due, language)}</time> <span dir="auto">{next.title}</span>
          </>
        )}
      </td>
    </tr>
  );
}
