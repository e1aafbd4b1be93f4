import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { requestsFor } from '../../../process/support/match-support.ts';
import type { SupportOfferState, SupportRequestState } from '../../../process/support/state.ts';
import { isId, subjectKey } from '../../../process/vocabulary/ids.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { ActForm, RefusalBanner } from '../../parts/act-form.tsx';
import { CommitmentLinks, loadCommitments } from '../../parts/commitment-links.tsx';
import { dayText } from '../../parts/date.tsx';
import { Fact } from '../../parts/fact.tsx';
import { History, loadPast } from '../../parts/history.tsx';
import { HolderName } from '../../parts/holder-name.tsx';
import { Choice, Prose } from '../../parts/labelled.tsx';
import { writeMoney } from '../../parts/money.ts';
import { Siblings } from '../../parts/siblings.tsx';
import { stateName } from '../../parts/state-names.ts';
import { typedIn } from '../../parts/typed.ts';
import type { Attempt } from '../../parts/typed.ts';
import { keysOfParties, loadVoices, VoiceField, voicesAmong } from '../../parts/voices.tsx';
import type { Voices } from '../../parts/voices.tsx';
import { sentForm, textField } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';
import { AgreementList } from './agreement-list.tsx';
import { proposeFrom, withdrawOfferBy } from './answer-support.ts';
import { loadSupport } from './load-support.ts';
import { Matches } from './matches.tsx';
import { kindsText, regionsText, SupportStatus } from './support-parts.tsx';

/** One offer: what is offered, for whom and until when, which requests it might fit, and what was agreed on it. */
export async function supportOfferPage(visit: Visit): Promise<Page | Response> {
  const { store: { pool }, process, position, words, language, today, asOf } = visit;
  const id = visit.parameters['id'] ?? '';
  const offer = isId(id) ? await loadState(pool, process, position, 'supportoffer', id) : undefined;
  if (offer === undefined) return missingPage(visit);
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await answer(visit, offer, sent);
  if (outcome instanceof Response) return outcome;
  const attempt: Attempt | undefined = sent === undefined || !isRefusal(outcome) ? undefined : { sent, refusal: outcome };
  const [loaded, commitments, past, voices] = await Promise.all([loadSupport(visit), loadCommitments(visit), loadPast(visit, subjectKey('supportoffer', id), keysOfParties([offer.holder])), asOf === undefined ? loadVoices(visit) : { anybody: false, own: [] }]);
  const matches = requestsFor(offer, loaded.requests, asOf ?? today);
  return {
    title: offer.title,
    sheet: 'follow-up.css',
    ...(attempt !== undefined && { status: 422 as const }),
    trail: [{ label: words('follow-up.title'), href: linkTo(visit, 'review', {}) }, { label: words('support.title'), href: linkTo(visit, 'support', {}) }],
    body: (
      <article class="thing">
        <h1 lang={offer.language === language ? undefined : offer.language} dir="auto">{offer.title}</h1>
        <Siblings visit={visit} at="support" />
        {attempt !== undefined && <RefusalBanner visit={visit} refusal={attempt.refusal} />}
        <p class="support-text" lang={offer.language === language ? undefined : offer.language} dir="auto">{offer.text}</p>
        <Facts visit={visit} offer={offer} names={past.names} />
        <h2>{words('coalitions.commitments')}</h2>
        <CommitmentLinks visit={visit} ids={offer.commitments} commitments={commitments} />
        <AgreementList visit={visit} agreements={loaded.agreements.filter((one) => one.offer === offer.id)} names={loaded.names} />
        {offer.status === 'open' && <Matches visit={visit} matches={matches} show="request" names={loaded.names} commitments={commitments} />}
        <Acting visit={visit} offer={offer} requests={loaded.requests} voices={voices} attempt={attempt} fitting={matches.map(({ request }) => request.id)} />
        <History visit={visit} past={past} />
      </article>
    ),
  };
}

async function answer(visit: Visit, offer: SupportOfferState, sent: SentForm): Promise<Response | Refusal> {
  if (sent.act === 'withdraw') return withdrawOfferBy(visit, offer, sent);
  return sent.act === 'propose' ? proposeFrom(visit, sent, { request: textField(sent.fields, 'request'), offer }) : refuse('bad-input', 'WP-7', { field: 'act', problem: '' });
}

function Facts({ visit, offer, names }: { readonly visit: Visit; readonly offer: SupportOfferState; readonly names: Names }): VNode {
  const { words, language } = visit;
  const { holder, supportKinds, regions, money, until, status } = offer;
  return (
    <dl class="facts">
      <Fact label={words('support.provider')}><HolderName of={holder} visit={visit} names={names} /></Fact>
      <Fact label={words('column.status')}><SupportStatus visit={visit} status={status} /></Fact>
      <Fact label={words('support.kinds')}>{kindsText(visit, supportKinds)}</Fact>
      <Fact label={words('support.regions')}>{regionsText(visit, regions)}</Fact>
      {money !== undefined && <Fact label={words('support.amount')}><bdi>{writeMoney(money, language)}</bdi></Fact>}
      {until !== undefined && <Fact label={words('support.until')}><time dateTime={until}>{dayText(until, language)}</time></Fact>}
    </dl>
  );
}

interface ActingProps {
  readonly visit: Visit;
  readonly offer: SupportOfferState;
  readonly requests: readonly SupportRequestState[];
  readonly voices: Voices;
  readonly attempt: Attempt | undefined;
  /** Requests that it might fit, first. */
  readonly fitting: readonly string[];
}

function Acting({ visit, offer, requests, voices, attempt, fitting }: ActingProps): VNode | null {
  const { words, actor, language } = visit;
  if (visit.asOf !== undefined || offer.status !== 'open' || !may(actor, 'propose-agreement') || voices.own.length === 0) return null;
  const typed = typedIn(attempt, 'propose');
  const mine = voicesAmong(voices, [offer.holder]).length > 0;
  const open = requests.filter(({ status, state }) => status === 'open' && state !== offer.holder && (mine || voices.own.some(({ value }) => value === state)));
  const options = open.toSorted((a, b) => Number(fitting.includes(b.id)) - Number(fitting.includes(a.id))).map(({ id, title, state }) => ({ value: String(id), label: `${title} (${stateName(state, language)})` }));
  const sides = voicesAmong(voices, [offer.holder, ...open.map(({ state }) => state)]);
  if (!mine && options.length === 0) return null;
  return (
    <section aria-labelledby="acting" class="acting">
      <h2 id="acting">{words('acting.title')}</h2>
      {options.length > 0 && (
        <details open={typed.tried}>
          <summary>{words('support.propose')}</summary>
          <p class="hint">{words('support.propose.hint')}</p>
          <ActForm visit={visit} act="propose" label={words('support.propose')}>
            <VoiceField visit={visit} name="by" label={words('coalitions.by')} options={sides} value={typed.one('by')} />
            <Choice visit={visit} name="request" label={words('support.request')} value={typed.one('request')} options={options} />
            <Prose visit={visit} name="terms" label={words('support.terms')} value={typed.one('terms')} rows={5} />
          </ActForm>
        </details>
      )}
      {mine && (
        <details>
          <summary>{words('support.withdraw-offer')}</summary>
          <p class="hint">{words('support.withdraw.hint')}</p>
          <ActForm visit={visit} act="withdraw" label={words('support.withdraw-offer')} quiet />
        </details>
      )}
    </section>
  );
}
