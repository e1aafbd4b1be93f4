import type { VNode } from 'preact';
import { general } from '../../../process/fund/books/accounts.ts';
import { baseOf, freeIn } from '../../../process/fund/books/balances.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { listThings } from '../../../store/list-things.ts';
import { may } from '../../../access/may.ts';
import { RefusalBanner } from '../../parts/act-form.tsx';
import { dayText } from '../../parts/date.tsx';
import { Fact } from '../../parts/fact.tsx';
import { History, loadPast } from '../../parts/history.tsx';
import { HolderName } from '../../parts/holder-name.tsx';
import { writeMoney } from '../../parts/money.ts';
import { plainText, Text } from '../../parts/text.tsx';
import { sentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';
import { ContributionTable } from './contribution-table.tsx';
import { FundFlow } from './fund-figures.tsx';
import { FundForms } from './fund-form.tsx';
import { answerFund, fundForms } from './fund-page-forms.ts';
import { FundTabs } from './fund-tabs.tsx';
import { loadFund } from './load-fund.ts';
import type { FundWithBooks } from './load-fund.ts';
import { RateTable } from './rate-table.tsx';

/** A fund: its terms, how far its money has come, who gave, at what rates. */
export async function fundPage(visit: Visit): Promise<Page | Response> {
  const { words, language, store, process, position } = visit;
  const loaded = await loadFund(visit, visit.parameters['id'] ?? '');
  if (loaded === undefined) return missingPage(visit);
  const { fund, books } = loaded;
  const sent = sentForm(visit);
  const forms = await fundForms(visit, fund);
  const outcome = sent === undefined ? undefined : await answerFund(visit, sent, forms, fund);
  if (outcome instanceof Response) return outcome;
  const contributions = await listThings(store.pool, { process, position, kind: 'contribution', where: { fund: fund.id }, order: [{ field: 'pledgedOn' }], limit: 100 });
  const parties = [...fund.committee, ...contributions.map(({ donor }) => donor)].flatMap((one) => [subjectKey('participant', one), subjectKey('group', one)]);
  const past = await loadPast(visit, subjectKey('fund', fund.id), [...parties, ...fund.objectives.flatMap(({ commitments }) => commitments.map((id) => subjectKey('commitment', id)))]);
  return {
    title: plainText(fund.title, language),
    sheet: 'follow-up.css',
    ...(outcome !== undefined && { status: 422 }),
    trail: [{ label: words('follow-up.funds'), href: linkTo(visit, 'funds', {}) }],
    body: (
      <article class="thing">
        <h1><span class="over-title">{words('fund.fund')}</span> <Text text={fund.title} language={language} /></h1>
        <FundTabs visit={visit} id={fund.id} at="fund" />
        {outcome !== undefined && <RefusalBanner visit={visit} refusal={outcome} />}
        {fund.note !== undefined && <p class="lead"><Text text={fund.note} language={language} /></p>}
        <Figures visit={visit} loaded={loaded} />
        <FundFlow visit={visit} fund={fund} balances={books.balances} />
        <TermsFacts visit={visit} loaded={loaded} names={past.names} />
        <Objectives visit={visit} loaded={loaded} names={past.names} />
        <ContributionTable visit={visit} fund={fund} contributions={contributions} names={past.names} />
        <RateTable visit={visit} fund={fund} />
        {visit.asOf === undefined && fund.status === 'open' && may(visit.actor, 'set-fund-terms', fund) && <p class="form-acts"><a class="button" href={linkTo(visit, 'newFund', {}, { fund: fund.id })}>{words('fund.do.set-fund-terms')}</a></p>}
        {fund.status === 'open' && <FundForms visit={visit} forms={forms} sent={outcome === undefined ? undefined : sent} />}
        <History visit={visit} past={past} />
      </article>
    ),
  };
}

type Names = Awaited<ReturnType<typeof loadPast>>['names'];

function Figures({ visit, loaded: { fund, books } }: { readonly visit: Visit; readonly loaded: FundWithBooks }): VNode {
  const { words, language } = visit;
  const money = (minor: number) => writeMoney({ currency: fund.currency, minor }, language);
  const free = [general, ...fund.objectives.map(({ id }) => id)].reduce((sum, purse) => sum + freeIn(books.balances, purse), 0);
  return (
    <dl class="facts fund-figures">
      <Fact label={words('fund.cash')}><a href={linkTo(visit, 'fundAccount', { id: fund.id, account: 'cash' })}>{money(baseOf(books.balances, 'cash'))}</a></Fact>
      <Fact label={words('fund.free')}>{money(free)}</Fact>
      <Fact label={words('fund.entries')}><a href={linkTo(visit, 'fundJournal', { id: fund.id })}>{books.entries}</a></Fact>
      <Fact label={words('column.status')}>{words(`fund.status.${fund.status}`)}</Fact>
    </dl>
  );
}

function TermsFacts({ visit, loaded: { fund }, names }: { readonly visit: Visit; readonly loaded: FundWithBooks; readonly names: Names }): VNode {
  const { words, language } = visit;
  return (
    <section aria-labelledby="terms">
      <h2 id="terms">{words('fund.terms')}</h2>
      <dl class="facts">
        <Fact label={words('fund.donor-kinds')}>{fund.donorKinds.map((kind) => words(`fund.donor.${kind}`)).join(' · ')}</Fact>
        <Fact label={words('fund.unearmarked')}>{words(`fund.unearmarked.${fund.unearmarkedEncouraged ? 'yes' : 'no'}`)}</Fact>
        <Fact label={words('fund.currency')}>{fund.currency}</Fact>
        {fund.period !== undefined && <Fact label={words('fund.period')}>{dayText(fund.period.from, language)}{fund.period.until !== undefined && ` – ${dayText(fund.period.until, language)}`}</Fact>}
        {fund.committee.length > 0 && <Fact label={words('fund.committee')}>{fund.committee.map((one, at) => <>{at > 0 && ' · '}<HolderName of={one} visit={visit} names={names} /></>)}</Fact>}
        {fund.travel !== undefined && <Fact label={words('fund.travel.criteria')}><Text text={fund.travel.text} language={language} /></Fact>}
      </dl>
    </section>
  );
}

function Objectives({ visit, loaded: { fund, books }, names }: { readonly visit: Visit; readonly loaded: FundWithBooks; readonly names: Names }): VNode {
  const { words, language } = visit;
  return (
    <section aria-labelledby="objectives">
      <h2 id="objectives">{words('fund.objectives')}</h2>
      <table class="register">
        <caption class="visually-hidden">{words('fund.objectives')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('fund.objective')}</th>
            <th scope="col">{words('follow-up.commitments')}</th>
            <th scope="col" class="number">{words('fund.free')} ({fund.currency})</th>
          </tr>
        </thead>
        <tbody>
          {[{ id: general, commitments: [] as const, title: undefined }, ...fund.objectives].map(({ id, title, commitments }) => (
            <tr key={id}>
              <td class="what">{title === undefined ? words('fund.purse.general') : <Text text={title} language={language} />}</td>
              <td data-label={words('follow-up.commitments')}>
                {commitments.map((one, at) => {
                  const name = names.get(`commitment:${one}`);
                  return <>{at > 0 && ' · '}<a href={linkTo(visit, 'commitment', { id: one })}>{name === undefined ? one : plainText(name, language)}</a></>;
                })}
              </td>
              <td class="number" data-label={words('fund.free')}><a href={linkTo(visit, 'fundJournal', { id: fund.id }, { purse: id })}>{writeMoney({ currency: fund.currency, minor: freeIn(books.balances, id) }, language)}</a></td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
