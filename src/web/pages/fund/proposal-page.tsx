import type { VNode } from 'preact';
import type { FundState, ProposalState } from '../../../process/fund/state.ts';
import { isId, subjectKey } from '../../../process/vocabulary/ids.ts';
import { subjectVersion } from '../../../store/work-plan/load-acts.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { RefusalBanner } from '../../parts/act-form.tsx';
import { dayText } from '../../parts/date.tsx';
import { Fact } from '../../parts/fact.tsx';
import { History, loadPast } from '../../parts/history.tsx';
import { HolderName } from '../../parts/holder-name.tsx';
import type { Option } from '../../parts/labelled.tsx';
import { writeMoney } from '../../parts/money.ts';
import { stateName } from '../../parts/state-names.ts';
import { plainText } from '../../parts/text.tsx';
import { sentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';
import { EntryTable, namesOfEntries } from './entry-table.tsx';
import { answerForms, FundForms } from './fund-form.tsx';
import { donorText, purseLabel } from './fund-labels.ts';
import { entriesOf } from './journal-query.ts';
import { fundTrail, loadFund } from './load-fund.ts';
import { proposalForms } from './proposal-forms.ts';

/** One proposal: what it asks, how it was screened, who objects, what it got and what came of it. */
export async function proposalPage(visit: Visit): Promise<Page | Response> {
  const { words, store, process, position } = visit;
  const id = visit.parameters['id'] ?? '';
  const proposal = isId(id) ? await loadState(store.pool, process, position, 'proposal', id) : undefined;
  const loaded = proposal === undefined ? undefined : await loadFund(visit, proposal.fund);
  if (proposal === undefined || loaded === undefined) return missingPage(visit);
  const { fund } = loaded;
  const about = subjectKey('proposal', id);
  const parties = [...proposal.applicants, ...fund.committee].flatMap((one) => [subjectKey('participant', one), subjectKey('group', one)]);
  const [past, { entries }, seen] = await Promise.all([loadPast(visit, about, [...parties, ...proposal.commitments.map((one) => subjectKey('commitment', one))]), entriesOf(visit, fund.id, { about }, 1), subjectVersion(store.pool, process, about)]);
  const named = (of: readonly string[]): readonly Option[] => of.map((value) => ({ value, label: donorText(visit, value, past.names) }));
  const forms = proposalForms(visit, fund, proposal, named(fund.committee), named(proposal.applicants));
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await answerForms(visit, sent, forms, about, linkTo(visit, 'proposal', { id }));
  if (outcome instanceof Response) return outcome;
  const names = await loadNames(store.pool, process, position, namesOfEntries(entries));
  return {
    title: proposal.title,
    sheet: 'follow-up.css',
    ...(outcome !== undefined && { status: 422 }),
    trail: [...fundTrail(visit, fund), { label: words('fund.tab.fundProposals'), href: linkTo(visit, 'fundProposals', { id: fund.id }) }],
    body: (
      <article class="thing">
        <h1 lang={proposal.language} dir="auto"><span class="over-title" lang={visit.language}>{words('fund.one.proposal')}</span> {proposal.title}</h1>
        {outcome !== undefined && <RefusalBanner visit={visit} refusal={outcome} />}
        <Facts visit={visit} fund={fund} proposal={proposal} names={past.names} />
        <p lang={proposal.language} dir="auto">{proposal.summary}</p>
        <Screened visit={visit} proposal={proposal} />
        <Objections visit={visit} proposal={proposal} names={past.names} />
        {proposal.report !== undefined && <section aria-labelledby="report"><h2 id="report">{words('fund.report')}</h2><p dir="auto">{proposal.report}</p></section>}
        {entries.length > 0 && <section aria-labelledby="entries"><h2 id="entries">{words('fund.entries')}</h2><EntryTable visit={visit} fund={fund} entries={entries} names={names} /></section>}
        {fund.status === 'open' && <FundForms visit={visit} forms={forms} subject={proposal} seenVersion={seen} sent={outcome === undefined ? undefined : sent} />}
        <History visit={visit} past={past} />
      </article>
    ),
  };
}

interface PartProps {
  readonly visit: Visit;
  readonly proposal: ProposalState;
  readonly names: Names;
}

function Facts({ visit, fund, proposal, names }: PartProps & { readonly fund: FundState }): VNode {
  const { words, language } = visit;
  const { status, applicants, countries, commitments, objective, asked, allocated, balances, decidedOn, reason } = proposal;
  const spent = balances.reduce((sum, { account, base }) => (account.startsWith('expenditure.') ? sum + base : sum), 0);
  return (
    <dl class="facts">
      <Fact label={words('column.status')}>{words(`fund.proposal.${status}`)}{decidedOn !== undefined && ` · ${dayText(decidedOn, language)}`}</Fact>
      {reason !== undefined && <Fact label={words('input.reason')}><span dir="auto">{reason}</span></Fact>}
      <Fact label={words('fund.applicants')}>{applicants.map((of, at) => <>{at > 0 && ' · '}<HolderName of={of} visit={visit} names={names} /></>)}</Fact>
      <Fact label={words('fund.countries')}>{countries.map((code) => stateName(code, language)).join(' · ')}</Fact>
      <Fact label={words('fund.objective')}>{purseLabel(visit, fund, objective)}</Fact>
      {commitments.length > 0 && (
        <Fact label={words('follow-up.commitments')}>
          {commitments.map((one, at) => {
            const name = names.get(`commitment:${one}`);
            return <>{at > 0 && ' · '}<a href={linkTo(visit, 'commitment', { id: one })}>{name === undefined ? one : plainText(name, language)}</a></>;
          })}
        </Fact>
      )}
      <Fact label={words('fund.asked')}>{writeMoney(asked, language)}</Fact>
      {allocated !== undefined && <Fact label={words('fund.allocated')}>{writeMoney(allocated, language)}</Fact>}
      {allocated !== undefined && <Fact label={words('fund.flow.spent')}>{writeMoney({ currency: fund.currency, minor: spent }, language)}</Fact>}
    </dl>
  );
}

function Screened({ visit, proposal: { screening, language } }: Omit<PartProps, 'names'>): VNode | null {
  const { words } = visit;
  if (screening === undefined) return null;
  return (
    <section aria-labelledby="screening">
      <h2 id="screening">{words('fund.screening')}</h2>
      <dl class="facts">
        <Fact label={words('fund.passed')}>{words(`fund.passed.${screening.passed ? 'yes' : 'no'}`)} · {dayText(screening.on, visit.language)}</Fact>
        <Fact label={words('fund.quality')}><span lang={language} dir="auto">{screening.quality}</span></Fact>
        <Fact label={words('fund.balance')}><span lang={language} dir="auto">{screening.balance}</span></Fact>
        {screening.markers.map(({ marker, level, note }) => <Fact key={marker} label={words(`fund.marker.${marker}`)}>{words('fund.marker.level', { level })} · <span lang={language} dir="auto">{note}</span></Fact>)}
      </dl>
    </section>
  );
}

function Objections({ visit, proposal: { objections }, names }: PartProps): VNode | null {
  const { words } = visit;
  if (objections.length === 0) return null;
  return (
    <section aria-labelledby="objections">
      <h2 id="objections">{words('fund.objections')}</h2>
      <ul>
        {objections.map(({ holder, reason, withdrawn }) => (
          <li key={holder}>
            <HolderName of={holder} visit={visit} names={names} />: <span dir="auto">{reason}</span> {withdrawn === true && <span class="soft">{words('fund.objection.withdrawn')}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
