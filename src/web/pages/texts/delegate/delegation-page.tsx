import type { VNode } from 'preact';
import { isState } from '../../../../process/vocabulary/states/state.ts';
import { isRefusal } from '../../../../process/vocabulary/refusal.ts';
import { ActForm, RefusalBanner } from '../../../parts/act-form.tsx';
import { ActList } from '../../../parts/act-list.tsx';
import type { Past } from '../../../parts/history.tsx';
import { stateName, statesIn } from '../../../parts/state-names.ts';
import { Choice } from '../../../parts/labelled.tsx';
import { partyList } from '../../../text/party-list.ts';
import { labelOfAmendment, labelOrWords } from '../../../text/structure-notes.tsx';
import { loadTextView, provisionOf } from '../../../text/text-view.ts';
import type { TextView } from '../../../text/text-view.ts';
import { TextViews, textTrail } from '../../../text/text-views.tsx';
import { sentForm, textField } from '../../../take-form.ts';
import { linkTo } from '../../../visit.ts';
import type { Page, Visit } from '../../../visit.ts';
import { missingPage } from '../../things/missing-page.ts';
import { LiveText } from '../live/live-text.tsx';
import { answerRoom } from './answer-room.ts';
import { loadDelegation } from './load-delegation.ts';
import type { OwnDelegation } from './load-delegation.ts';
import { notProposingPage } from './not-proposing-page.tsx';
import { OwnText } from './own-text.tsx';
import { seenUpTo, toSeen } from './since-seen.ts';
import { SilencePart } from './silence-part.tsx';
import { loadSpeaker } from './speaker.ts';
import type { Speaker } from './speaker.ts';

/** A delegation's own desk: what changed since it looked, what of its own was touched, and its reading beside the compilation. */
export async function delegationPage(visit: Visit): Promise<Page | Response> {
  const { words, url, position } = visit;
  const id = visit.parameters['id'] ?? '';
  const view = await loadTextView(visit, id);
  if (view === undefined) return missingPage(visit);
  const speaker = await loadSpeaker(visit);
  if (speaker === undefined) return notProposingPage(visit, view);
  const sent = sentForm(visit);
  if (sent?.act === 'seen') return toSeen(visit, id, Number(textField(sent.fields, 'position')) || position);
  const answer = sent === undefined ? undefined : await answerRoom(visit, view, sent);
  if (answer instanceof Response) return answer;
  const self = speaker.self ?? url.searchParams.get('of') ?? '';
  const since = seenUpTo(visit, id);
  const own = isState(self) ? await loadDelegation(visit, view, self, since ?? position) : undefined;
  const title = own === undefined ? words('delegation.title') : words('delegation.title.of', { who: stateName(self, visit.language) });
  return {
    title: `${title} · ${view.title}`,
    wide: true,
    trail: textTrail(visit, id, view.title),
    body: (
      <article class="thing text-delegation">
        <h1>{title}</h1>
        <TextViews visit={visit} id={id} />
        {isRefusal(answer) && <RefusalBanner visit={visit} refusal={answer} />}
        {speaker.self === undefined && <WhichDelegation visit={visit} id={id} chosen={self} />}
        {own !== undefined && <Own visit={visit} view={view} speaker={speaker} own={own} since={since} />}
        <LiveText visit={visit} view={view} watched={own?.paragraphs.flatMap(({ differs, provision }) => (differs ? [provision.id] : []))} />
      </article>
    ),
    ...(isRefusal(answer) && { status: 422 as const }),
  };
}

/** The desk looks at the text with the eyes of any delegation. */
function WhichDelegation({ visit, id, chosen }: { readonly visit: Visit; readonly id: string; readonly chosen: string }): VNode {
  const { words, language } = visit;
  return (
    <form class="act-form" action={linkTo(visit, 'textDelegation', { id })}>
      <Choice visit={visit} name="of" label={words('delegation.which')} value={chosen} options={statesIn(language).map(({ code, name }) => ({ value: code, label: name }))} />
      <button type="submit" class="quiet">{words('delegation.which.do')}</button>
    </form>
  );
}

interface OwnProps {
  readonly visit: Visit;
  readonly view: TextView;
  readonly speaker: Speaker;
  readonly own: OwnDelegation;
  readonly since: number | undefined;
}

function Own({ visit, view, speaker, own, since }: OwnProps): VNode {
  return (
    <>
      <Called visit={visit} view={view} />
      <SilencePart visit={visit} view={view} speaker={speaker} />
      <Carried visit={visit} view={view} own={own} />
      <Since visit={visit} view={view} own={own} since={since} />
      <Conflicts visit={visit} view={view} own={own} />
      <OwnText visit={visit} view={view} own={own} />
    </>
  );
}

function Called({ visit, view }: Pick<OwnProps, 'visit' | 'view'>): VNode | null {
  const { called, id } = view.negotiation.text;
  if (called === undefined || provisionOf(view, called) === undefined) return null;
  return (
    <p class="called-now">
      {visit.words('texts.called')} <a href={linkTo(visit, 'provision', { id: called })}>{labelOrWords(view, called)}</a>{' '}
      <a class="button" href={linkTo(visit, 'textAmend', { id }, { provision: called })}>{visit.words('delegation.propose')}</a>
    </p>
  );
}

/** What a new revision adapted or closed of its own: each wants a look. */
function Carried({ visit, view, own: { carried } }: Pick<OwnProps, 'visit' | 'view' | 'own'>): VNode | null {
  const { words } = visit;
  if (carried.length === 0) return null;
  return (
    <section aria-labelledby="carried" class="tell">
      <h2 id="carried">{words('delegation.carried', { count: carried.length })}</h2>
      <ul>
        {carried.map(({ id, amendmentType, label, provision, carried: fate, proponents, status, after }) => (
          <li key={id}>
            <a href={linkTo(visit, 'amendment', { id })}>{words('amendment.title', { type: words(`amend.type.${amendmentType}`), label: labelOfAmendment(view, { label, provision }) })}</a> ({partyList(visit, view, proponents)}): {fate !== undefined && words(`amendment.fate.${fate}.what`)}{' '}
            {status === 'closed' && <a href={linkTo(visit, 'textAmend', { id: view.negotiation.text.id }, { provision: amendmentType === 'ADD' ? (after ?? '') : provision, type: amendmentType, from: id })}>{words('amendment.again')}</a>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Since({ visit, view, own: { mine, others }, since }: Pick<OwnProps, 'visit' | 'view' | 'own' | 'since'>): VNode {
  const { words, position } = visit;
  const list = (past: Past) => <ActList visit={visit} acts={past.acts} names={past.names} />;
  return (
    <section aria-labelledby="since">
      <h2 id="since">{words('delegation.since')}</h2>
      {since === undefined && <p>{words('delegation.since.first')}</p>}
      {since !== undefined && mine.acts.length + others.acts.length === 0 && <p class="soft">{words('delegation.since.none')}</p>}
      {mine.acts.length > 0 && (
        <>
          <h3>{words('delegation.since.mine')}</h3>
          {list(mine)}
        </>
      )}
      {others.acts.length > 0 && (
        <details open={mine.acts.length === 0}>
          <summary>{words('delegation.since.others', { count: others.acts.length })}</summary>
          {list(others)}
        </details>
      )}
      <ActForm visit={visit} act="seen" label={words('delegation.seen')} action={linkTo(visit, 'textDelegation', { id: view.negotiation.text.id })} bare quiet>
        <input type="hidden" name="position" value={position} />
      </ActForm>
    </section>
  );
}

/** Where its groups say different things, and it has not spoken for itself. */
function Conflicts({ visit, view, own: { paragraphs } }: Pick<OwnProps, 'visit' | 'view' | 'own'>): VNode | null {
  const { words } = visit;
  const found = paragraphs.flatMap(({ provision: { id }, standing }) => (standing.kind === 'conflict' ? [{ id, groups: standing.groups }] : []));
  if (found.length === 0) return null;
  return (
    <section aria-labelledby="conflicts" class="tell">
      <h2 id="conflicts">{words('delegation.conflicts')}</h2>
      <ul>
        {found.map(({ id, groups }) => (
          <li key={id}>
            <a href={linkTo(visit, 'provision', { id })}>{labelOrWords(view, id)}</a>: {partyList(visit, view, groups)}
          </li>
        ))}
      </ul>
    </section>
  );
}
