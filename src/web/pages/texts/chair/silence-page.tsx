import type { VNode } from 'preact';
import { may } from '../../../../access/may.ts';
import type { SilenceState } from '../../../../process/text/state.ts';
import { subjectKey } from '../../../../process/vocabulary/ids.ts';
import type { Refusal } from '../../../../process/vocabulary/refusal.ts';
import { localeOf } from '../../../messages/catalogue.ts';
import { RefusalBanner } from '../../../parts/act-form.tsx';
import { History, loadPastOfAll } from '../../../parts/history.tsx';
import { sentForm } from '../../../take-form.ts';
import { labelInText } from '../../../text/label-in-text.ts';
import { TextHeading, textPageTitle } from '../../../text/text-heading.tsx';
import { loadTextView } from '../../../text/text-view.ts';
import type { TextView } from '../../../text/text-view.ts';
import { TextViews, textTrail } from '../../../text/text-views.tsx';
import { linkTo } from '../../../visit.ts';
import type { Page, Visit } from '../../../visit.ts';
import { missingPage } from '../../things/missing-page.ts';
import { loadSpeaker } from '../delegate/speaker.ts';
import type { Speaker } from '../delegate/speaker.ts';
import { asOfNow } from './load-chair.ts';
import { BreakForm, NoteForm, OpenForm } from './silence-forms.tsx';
import { takeSilence } from './take-silence.ts';
import { typedIn } from './typed.ts';

/** A text under silence: until when, whether somebody broke it, and what follows once it has passed (rule TX-29). */
export async function textSilencePage(visit: Visit): Promise<Page | Response> {
  const view = await loadTextView(visit);
  if (view === undefined) return missingPage(visit);
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await takeSilence(visit, view, sent);
  if (outcome instanceof Response) return outcome;
  const now = outcome === undefined ? visit : await asOfNow(visit);
  const fresh = outcome === undefined ? view : ((await loadTextView(now)) ?? view);
  const speaker = await loadSpeaker(now, 'break-silence');
  return page(now, fresh, { outcome, typed: outcome === undefined ? undefined : sent?.fields, speaker });
}

interface Told {
  readonly outcome: Refusal | undefined;
  readonly typed: FormData | undefined;
  readonly speaker: Speaker | undefined;
}

async function page(visit: Visit, view: TextView, { outcome, typed, speaker }: Told): Promise<Page> {
  const { words, asOf, actor } = visit;
  const { text, silences } = view.negotiation;
  const past = await loadPastOfAll(visit, silences.map(({ id }) => subjectKey('silence', id)));
  const able = asOf === undefined && may(actor, 'open-silence');
  return {
    title: textPageTitle(visit, view.negotiation.text, 'textSilence'),
    wide: true,
    ...(outcome !== undefined && { status: 422 }),
    trail: textTrail(visit, text.id, view.title),
    body: (
      <div class="text-silence">
        <TextHeading visit={visit} text={view.negotiation.text} page="textSilence" />
        <TextViews visit={visit} id={text.id} />
        {outcome !== undefined && <RefusalBanner visit={visit} refusal={outcome} />}
        <p class="lead">{words('text-chair.silence.lead')}</p>
        {silences.length === 0 && <p>{words('text-chair.silence.none')}</p>}
        <ul class="silences">
          {silences.map((silence) => (
            <Silence key={silence.id} visit={visit} view={view} silence={silence} speaker={speaker} able={able} typed={typed} />
          ))}
        </ul>
        {able && text.status === 'open' && <OpenForm visit={visit} view={view} typed={typedIn(typed, 'act') === 'open' ? typed : undefined} open={silences.every(({ status }) => status !== 'running')} />}
        {past.acts.length > 0 && <History visit={visit} past={past} />}
      </div>
    ),
  };
}

interface SilenceProps {
  readonly visit: Visit;
  readonly view: TextView;
  readonly silence: SilenceState;
  readonly speaker: Speaker | undefined;
  readonly able: boolean;
  readonly typed: FormData | undefined;
}

function Silence({ visit, view, silence, speaker, able, typed }: SilenceProps): VNode {
  const { words } = visit;
  const { id, status, endsAt, provisions, brokenBy, reason } = silence;
  const over = visit.store.clock() >= endsAt;
  const shown = status === 'running' && over ? 'ended' : status;
  return (
    <li class={`silence silence-${shown}`}>
      <p>
        <span class="status">{words(`text-chair.silence.${shown}`)}</span> <b>{words('text-chair.silence.until', { moment: momentIn(visit, silence) })}</b>
      </p>
      <p class="soft">{provisions.length === 0 ? words('text-chair.silence.whole') : provisions.map((one) => labelInText(view, one)).join(', ')}</p>
      {brokenBy !== undefined && <p>{words('text-chair.silence.by', { who: view.names ? view.nameOf(brokenBy) : words('text-chair.silence.somebody') })} <q dir="auto">{view.sight.of === 'room' ? reason : ''}</q></p>}
      {status === 'running' && !over && speaker !== undefined && <BreakForm visit={visit} view={view} id={id} speaker={speaker} typed={typedIn(typed, 'silence') === id ? typed : undefined} />}
      {status === 'running' && over && able && <NoteForm visit={visit} view={view} id={id} />}
      {status === 'passed' && able && <p>{words('text-chair.silence.follows')} <a href={linkTo(visit, 'textChair', { id: view.negotiation.text.id }, provisions[0] === undefined ? {} : { at: provisions[0] })}>{words('text.view.textChair')}</a></p>}
    </li>
  );
}

/** In the zone whose midnight it is, which is named. */
function momentIn({ language }: Visit, { endsAt, timeZone }: SilenceState): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'full', timeStyle: 'short', timeZone }).format(new Date(endsAt)) + ` (${timeZone})`;
}
