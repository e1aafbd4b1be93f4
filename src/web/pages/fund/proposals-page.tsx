import type { VNode } from 'preact';
import { proposalStatuses } from '../../../process/fund/state.ts';
import type { ProposalState } from '../../../process/fund/state.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { countThings, listThings } from '../../../store/list-things.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { RefusalBanner } from '../../parts/act-form.tsx';
import { HolderName } from '../../parts/holder-name.tsx';
import { Pager } from '../../parts/list.tsx';
import { writeMoney } from '../../parts/money.ts';
import { Pick } from '../../parts/pick.tsx';
import { plainText } from '../../parts/text.tsx';
import { sentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';
import { answerForms, FundForms } from './fund-form.tsx';
import { proposalForm } from './fund-page-forms.ts';
import { FundTabs } from './fund-tabs.tsx';
import { fundTrail, loadFund } from './load-fund.ts';

const pageSize = 50;

/** What a fund is asked to pay for, and how far each is. */
export async function proposalsPage(visit: Visit): Promise<Page | Response> {
  const { words, language, store, process, position, url } = visit;
  const loaded = await loadFund(visit, visit.parameters['id'] ?? '');
  if (loaded === undefined) return missingPage(visit);
  const { fund } = loaded;
  const sent = sentForm(visit);
  const forms = visit.actor.standing === 'public' ? [] : [await proposalForm(visit, fund)];
  const outcome = sent === undefined ? undefined : await answerForms(visit, sent, forms, undefined, linkTo(visit, 'fundProposals', { id: fund.id }));
  if (outcome instanceof Response) return outcome;
  const status = proposalStatuses.find((one) => one === url.searchParams.get('status'));
  const page = Math.max(1, Math.trunc(Number(url.searchParams.get('page') ?? '1')) || 1);
  const query = { process, position, kind: 'proposal', where: { fund: fund.id, ...(status !== undefined && { status }) } } as const;
  const [proposals, total] = await Promise.all([listThings(store.pool, { ...query, order: [{ field: 'title' }], limit: pageSize, offset: (page - 1) * pageSize }), countThings(store.pool, query)]);
  const names = await loadNames(store.pool, process, position, proposals.flatMap(({ applicants }) => applicants.flatMap((one) => [subjectKey('participant', one), subjectKey('group', one)])));
  return {
    title: `${words('fund.tab.fundProposals')} · ${plainText(fund.title, language)}`,
    sheet: 'follow-up.css',
    ...(outcome !== undefined && { status: 422 }),
    trail: fundTrail(visit, fund),
    body: (
      <>
        <h1>{words('fund.tab.fundProposals')}</h1>
        <FundTabs visit={visit} id={fund.id} at="fundProposals" />
        {outcome !== undefined && <RefusalBanner visit={visit} refusal={outcome} />}
        <p class="lead">{words('fund.proposals.lead')}</p>
        <form class="book-filter" method="get" action={linkTo(visit, 'fundProposals', { id: fund.id })}>
          <Pick name="status" label={words('column.status')} any={words('fund.any')} chosen={status} options={proposalStatuses.map((one) => ({ value: one, label: words(`fund.proposal.${one}`) }))} />
          <button type="submit">{words('fund.show')}</button>
        </form>
        {proposals.length === 0 ? <p>{words('fund.proposals.none')}</p> : <ProposalTable visit={visit} proposals={proposals} names={names} />}
        <Pager visit={visit} route={(more) => linkTo(visit, 'fundProposals', { id: fund.id }, more)} total={total} page={page} pageSize={pageSize} query={status === undefined ? {} : { status }} />
        {fund.status === 'open' && <FundForms visit={visit} forms={forms} sent={outcome === undefined ? undefined : sent} />}
      </>
    ),
  };
}

function ProposalTable({ visit, proposals, names }: { readonly visit: Visit; readonly proposals: readonly ProposalState[]; readonly names: Names }): VNode {
  const { words, language } = visit;
  return (
    <table class="register">
      <caption class="visually-hidden">{words('fund.tab.fundProposals')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('field.title')}</th>
          <th scope="col">{words('fund.applicants')}</th>
          <th scope="col">{words('column.status')}</th>
          <th scope="col" class="number">{words('fund.asked')}</th>
          <th scope="col" class="number">{words('fund.allocated')}</th>
        </tr>
      </thead>
      <tbody>
        {proposals.map((one) => (
          <tr key={one.id}>
            <td class="what"><a href={linkTo(visit, 'proposal', { id: one.id })} lang={one.language} dir="auto">{one.title}</a></td>
            <td data-label={words('fund.applicants')}>{one.applicants.map((of, at) => <>{at > 0 && ' · '}<HolderName of={of} visit={visit} names={names} /></>)}</td>
            <td data-label={words('column.status')}>{words(`fund.proposal.${one.status}`)}</td>
            <td class="number" data-label={words('fund.asked')}>{writeMoney(one.asked, language)}</td>
            <td class="number" data-label={words('fund.allocated')}>{one.allocated !== undefined && writeMoney(one.allocated, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
