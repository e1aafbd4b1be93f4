import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { offersFor } from '../../../process/support/match-support.ts';
import type { SupportOfferState, SupportRequestState } from '../../../process/support/state.ts';
import { isId, subjectKey } from '../../../process/vocabulary/ids.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { regionalGroupOf } from '../../../process/vocabulary/states/state.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { ActForm, RefusalBanner } from '../../parts/act-form.tsx';
import { CommitmentLinks, loadCommitments } from '../../parts/commitment-links.tsx';
import { dayText } from '../../parts/date.tsx';
import { Fact } from '../../parts/fact.tsx';
import { History, loadPast } from '../../parts/history.tsx';
import { HolderName } from '../../parts/holder-name.tsx';
import { Choice, Prose } from '../../parts/labelled.tsx';
import type { Option } from '../../parts/labelled.tsx';
import { writeMoney } from '../../parts/money.ts';
import { Siblings } from '../../parts/siblings.tsx';
import { SubjectLink } from '../../parts/sentence.tsx';
import { typedIn } from '../../parts/typed.ts';
import type { Attempt } from '../../parts/typed.ts';
import { keysOfParties, loadVoices, partyText, VoiceField, voicesAmong } from '../../parts/voices.tsx';
import type { Voices } from '../../parts/voices.tsx';
import { sentForm, textField } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';
import { proposeFrom, withdrawRequestBy } from './answer-support.ts';
import { AgreementList } from './agreement-list.tsx';
import { loadSupport } from './load-support.ts';
import { Matches } from './matches.tsx';
import { kindsText, regionsText, SupportStatus } from './support-parts.tsx';

/** One request: what is asked for and by when, which offers might fit, and what was agreed on it. */
export async function supportRequestPage(visit: Visit): Promise<Page | Response> {
  const { store: { pool }, process, position, words, language, today, asOf } = visit;
  const id = visit.parameters['id'] ?? '';
  const request = isId(id) ? await loadState(pool, process, position, 'supportrequest', id) : undefined;
  if (request === undefined) return missingPage(visit);
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await answer(visit, id, sent);
  if (outcome instanceof Response) return outcome;
  const attempt: Attempt | undefined = sent === undefined || !isRefusal(outcome) ? undefined : { sent, refusal: outcome };
  const [loaded, commitments, past, voices] = await Promise.all([
    loadSupport(visit), loadCommitments(visit), loadPast(visit, subjectKey('supportrequest', id), [...keysOfParties([request.state]), ...(request.report === undefined ? [] : [subjectKey('report', request.report)])]),
    asOf === undefined ? loadVoices(visit) : { anybody: false, own: [] },
  ]);
  const matches = offersFor(request, loaded.offers, asOf ?? today);
  return {
    title: request.title,
    sheet: 'follow-up.css',
    ...(attempt !== undefined && { status: 422 as const }),
    trail: [{ label: words('follow-up.title'), href: linkTo(visit, 'review', {}) }, { label: words('support.title'), href: linkTo(visit, 'support', {}) }],
    body: (
      <article class="thing">
        <h1 lang={request.language === language ? undefined : request.language} dir="auto">{request.title}</h1>
        <Siblings visit={visit} at="support" />
        {attempt !== undefined && <RefusalBanner visit={visit} refusal={attempt.refusal} />}
        <p class="support-text" lang={request.language === language ? undefined : request.language} dir="auto">{request.text}</p>
        <Facts visit={visit} request={request} names={past.names} />
        <h2>{words('coalitions.commitments')}</h2>
        <CommitmentLinks visit={visit} ids={request.commitments} commitments={commitments} />
        <AgreementList visit={visit} agreements={loaded.agreements.filter((one) => one.request === request.id)} names={loaded.names} />
        {request.status === 'open' && <Matches visit={visit} matches={matches} show="offer" names={loaded.names} commitments={commitments} />}
        <Acting visit={visit} request={request} offers={loaded.offers} names={loaded.names} voices={voices} attempt={attempt} fitting={matches.map(({ offer }) => offer.id)} />
        <History visit={visit} past={past} />
      </article>
    ),
  };
}

async function answer(visit: Visit, request: string, sent: SentForm): Promise<Response | Refusal> {
  if (sent.act === 'withdraw') return withdrawRequestBy(visit, request, sent);
  if (sent.act !== 'propose') return refuse('bad-input', 'WP-7', { field: 'act', problem: '' });
  const wanted = textField(sent.fields, 'offer');
  const offer = isId(wanted) ? await loadState(visit.store.pool, visit.process, visit.head, 'supportoffer', wanted) : undefined;
  return proposeFrom(visit, sent, { request, ...(offer !== undefined && { offer }) });
}

function Facts({ visit, request, names }: { readonly visit: Visit; readonly request: SupportRequestState; readonly names: Names }): VNode {
  const { words, language } = visit;
  const { state, supportKinds, money, neededBy, report, status } = request;
  const region = regionalGroupOf(state);
  return (
    <dl class="facts">
      <Fact label={words('support.asker')}><HolderName of={state} visit={visit} names={names} />{region !== undefined && <span class="soft"> {regionsText(visit, [region])}</span>}</Fact>
      <Fact label={words('column.status')}><SupportStatus visit={visit} status={status} /></Fact>
      <Fact label={words('support.kinds')}>{kindsText(visit, supportKinds)}</Fact>
      {money !== undefined && <Fact label={words('support.amount')}><bdi>{writeMoney(money, language)}</bdi></Fact>}
      {neededBy !== undefined && <Fact label={words('support.needed-by')}><time dateTime={neededBy}>{dayText(neededBy, language)}</time></Fact>}
      {report !== undefined && <Fact label={words('support.report')}><SubjectLink subject={subjectKey('report', report)} visit={visit} names={names} /></Fact>}
    </dl>
  );
}

interface ActingProps {
  readonly visit: Visit;
  readonly request: SupportRequestState;
  readonly offers: readonly SupportOfferState[];
  readonly names: Names;
  readonly voices: Voices;
  readonly attempt: Attempt | undefined;
  /** Offers that might fit, first. */
  readonly fitting: readonly string[];
}

/** The State that asks takes its request back or proposes an agreement; so does whoever could provide. */
function Acting({ visit, request, offers, names, voices, attempt, fitting }: ActingProps): VNode | null {
  const { words, actor } = visit;
  if (visit.asOf !== undefined || request.status !== 'open' || !may(actor, 'propose-agreement') || voices.own.length === 0) return null;
  const typed = typedIn(attempt, 'propose');
  const mine = voicesAmong(voices, [request.state]).length > 0;
  const open = offers.filter(({ status, holder }) => status === 'open' && holder !== request.state && (voices.anybody || mine || voices.own.some(({ value }) => value === holder)));
  const options: readonly Option[] = open.toSorted((a, b) => Number(fitting.includes(b.id)) - Number(fitting.includes(a.id))).map(({ id, title, holder }) => ({ value: id, label: `${title} (${partyText(holder, visit, names)})` }));
  const providers = voices.own.filter(({ value }) => value !== request.state);
  return (
    <section aria-labelledby="acting" class="acting">
      <h2 id="acting">{words('acting.title')}</h2>
      <details open={typed.tried}>
        <summary>{words('support.propose')}</summary>
        <p class="hint">{words('support.propose.hint')}</p>
        <ActForm visit={visit} act="propose" label={words('support.propose')}>
          <VoiceField visit={visit} name="by" label={words('coalitions.by')} options={mine && !voices.anybody ? voicesAmong(voices, [request.state]) : voices.own} value={typed.one('by')} />
          {options.length > 0 && <Choice visit={visit} name="offer" label={words('support.offer-taken')} value={typed.one('offer')} options={options} optional empty={words('support.no-offer')} />}
          {providers.length > 0 && (!mine || voices.anybody) && <VoiceField visit={visit} name="provider" label={words('support.provider')} options={providers} value={typed.one('provider')} {...(providers.length > 1 && { optional: true })} />}
          <Prose visit={visit} name="terms" label={words('support.terms')} value={typed.one('terms')} rows={5} />
        </ActForm>
      </details>
      {mine && (
        <details>
          <summary>{words('support.withdraw-request')}</summary>
          <p class="hint">{words('support.withdraw.hint')}</p>
          <ActForm visit={visit} act="withdraw" label={words('support.withdraw-request')} quiet />
        </details>
      )}
    </section>
  );
}

