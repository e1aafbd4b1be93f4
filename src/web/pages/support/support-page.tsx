import type { ComponentChildren, VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { supportKinds } from '../../../process/support/state.ts';
import type { SupportAgreementState } from '../../../process/support/state.ts';
import { regionalGroups } from '../../../process/vocabulary/states/regional-group.ts';
import { commitmentText, loadCommitments } from '../../parts/commitment-links.tsx';
import type { CommitmentsById } from '../../parts/commitment-links.tsx';
import { HolderName } from '../../parts/holder-name.tsx';
import { Pager } from '../../parts/list.tsx';
import { Pick } from '../../parts/pick.tsx';
import { Siblings } from '../../parts/siblings.tsx';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { loadSupport } from './load-support.ts';
import type { LoadedSupport } from './load-support.ts';
import { SupportCard, SupportStatus } from './support-parts.tsx';
import { isOfferAskedFor, isRequestAskedFor, parseSupportQuery, supportPageSize, writeSupportQuery } from './support-query.ts';
import type { SupportQuery } from './support-query.ts';

/** What is asked for and what is offered, side by side; and what was agreed. */
export async function supportPage(visit: Visit): Promise<Page> {
  const { words } = visit;
  const query = parseSupportQuery(visit.url.searchParams);
  const [loaded, commitments] = await Promise.all([loadSupport(visit), loadCommitments(visit)]);
  const requests = loaded.requests.filter(isRequestAskedFor(query));
  const offers = loaded.offers.filter(isOfferAskedFor(query));
  const page = <One,>(all: readonly One[]) => all.slice((query.page - 1) * supportPageSize, query.page * supportPageSize);
  const path = linkTo(visit, 'support', {}).split('?')[0] ?? '';
  return {
    title: words('support.title'),
    wide: true,
    sheet: 'follow-up.css',
    trail: [{ label: words('follow-up.title'), href: linkTo(visit, 'review', {}) }],
    alternates: (['csv', 'xlsx', 'json'] as const).map((ending) => ({ href: `${path}.${ending}${visit.url.search}`, type: ending, label: ending.toUpperCase() })),
    body: (
      <>
        <h1>{words('support.title')}</h1>
        <Siblings visit={visit} at="support" />
        <p class="lead">{words('support.lead')}</p>
        <Ways visit={visit} />
        <Filter visit={visit} query={query} commitments={commitments} />
        <div class="support-sides">
          <Side id="requests" heading={words('support.requests-count', { count: requests.length })} none={words('support.requests.none')}>
            {page(requests).map((one) => <SupportCard key={one.id} visit={visit} of={one} names={loaded.names} commitments={commitments} />)}
          </Side>
          <Side id="offers" heading={words('support.offers-count', { count: offers.length })} none={words('support.offers.none')}>
            {page(offers).map((one) => <SupportCard key={one.id} visit={visit} of={one} names={loaded.names} commitments={commitments} />)}
          </Side>
        </div>
        <Pager visit={visit} route={(asked) => linkTo(visit, 'support', {}, asked)} total={Math.max(requests.length, offers.length)} pageSize={supportPageSize} page={query.page} query={writeSupportQuery(query)} />
        <Agreements visit={visit} loaded={loaded} />
      </>
    ),
  };
}

function Ways({ visit }: { readonly visit: Visit }): VNode | null {
  const { words, actor } = visit;
  const [asks, offers] = [may(actor, 'ask-for-support'), may(actor, 'offer-support')];
  if (visit.asOf !== undefined || (!asks && !offers)) return null;
  return (
    <p class="ways">
      {asks && <a class="button" href={linkTo(visit, 'newSupport', {}, { of: 'request' })}>{words('support.ask')}</a>}
      {offers && <a class="button" href={linkTo(visit, 'newSupport', {}, { of: 'offer' })}>{words('support.offer')}</a>}
    </p>
  );
}

function Filter({ visit, query, commitments }: { readonly visit: Visit; readonly query: SupportQuery; readonly commitments: CommitmentsById }): VNode {
  const { words } = visit;
  const { words: said, commitment, kind, region, shown } = query;
  const active = [said, commitment, kind, region].some((one) => one !== undefined) || shown === 'all';
  const any = words('filter.any');
  return (
    <details class="filter" open={active}>
      <summary>{active ? words('filter.active') : words('filter.title')}</summary>
      <form action={linkTo(visit, 'support', {}).split('?')[0]}>
        {visit.asOf !== undefined && <input type="hidden" name="as-of" value={visit.asOf} />}
        <label>
          <span>{words('support.words')}</span>
          <input type="search" name="words" value={said} />
        </label>
        <Pick name="commitment" label={words('coalitions.commitment')} any={any} chosen={commitment} options={[...commitments.keys()].map((value) => ({ value, label: commitmentText(value, commitments, visit) }))} />
        <Pick name="kind" label={words('support.kind')} any={any} chosen={kind} options={supportKinds.map((value) => ({ value, label: words(`support.kind.${value}`) }))} />
        <Pick name="region" label={words('support.region')} any={any} chosen={region} options={regionalGroups.map((value) => ({ value, label: words(`region.${value}`) }))} />
        <Pick name="shown" label={words('support.shown')} chosen={shown} options={(['open', 'all'] as const).map((value) => ({ value, label: words(`support.shown.${value}`) }))} />
        <p class="form-acts">
          <button type="submit">{words('filter.apply')}</button>
          {active && <a href={linkTo(visit, 'support', {})}>{words('filter.clear')}</a>}
        </p>
      </form>
    </details>
  );
}

function Side({ id, heading, none, children }: { readonly id: string; readonly heading: string; readonly none: string; readonly children: readonly VNode[] }): VNode {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children.length === 0 ? <p class="soft">{none}</p> : <ul class="plain">{children}</ul>}
    </section>
  );
}

/** What is proposed or agreed first, then what is over. */
const rank: Readonly<Record<SupportAgreementState['status'], number>> = { proposed: 0, agreed: 1, completed: 2, ended: 3 };

const mostAgreements = 100;

function Agreements({ visit, loaded: { agreements, requests, names } }: { readonly visit: Visit; readonly loaded: LoadedSupport }): VNode | null {
  const { words } = visit;
  if (agreements.length === 0) return null;
  const titles = new Map(requests.map(({ id, title }) => [String(id), title]));
  const shown = agreements.toSorted((a, b) => rank[a.status] - rank[b.status] || b.changedAt - a.changedAt).slice(0, mostAgreements);
  const cell = (label: string, children: ComponentChildren) => <td data-label={label}>{children}</td>;
  return (
    <section aria-labelledby="agreements">
      <h2 id="agreements">{words('support.agreements-count', { count: agreements.length })}</h2>
      <table class="register agreements">
        <caption class="visually-hidden">{words('support.agreements')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('support.request')}</th>
            <th scope="col">{words('support.asker')}</th>
            <th scope="col">{words('support.provider')}</th>
            <th scope="col">{words('column.status')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ id, request, state, provider, status }) => (
            <tr key={id}>
              <td class="what"><a href={linkTo(visit, 'supportAgreement', { id })} dir="auto">{titles.get(request) ?? request}</a></td>
              {cell(words('support.asker'), <HolderName of={state} visit={visit} names={names} />)}
              {cell(words('support.provider'), <HolderName of={provider} visit={visit} names={names} />)}
              {cell(words('column.status'), <SupportStatus visit={visit} status={status} />)}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
