import { may } from '../../../access/may.ts';
import { groupsOf } from '../../../process/participation/group-members.ts';
import type { FloorState } from '../../../process/sessions/floor-state.ts';
import { currentSitting } from '../../../process/sessions/floor.ts';
import { ownFloor } from '../../../process/sessions/own-floor.ts';
import { isState } from '../../../process/vocabulary/states/state.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { listThings } from '../../../store/list-things.ts';
import { RefusalBanner } from '../../parts/act-form.tsx';
import type { DelegateExtra } from '../../screens/delegate-extra.ts';
import { DelegateScreen } from '../../screens/delegate.tsx';
import { sentForm, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { lookingBackPage } from '../officer/not-allowed-page.tsx';
import { missingPage } from '../things/missing-page.ts';
import { floorScreen } from './floor-screen.tsx';
import { loadSessionNow, sessionTrail } from './load-session.ts';
import { notYoursPage } from './not-yours-page.tsx';
import { statementLink } from './statement-link.ts';
import { floorAnswer, takeFloorAct } from './take-floor-act.ts';
import { takeStatement } from './take-statement.ts';

/** A delegate's phone: asks for the floor, sees the place and the wait, speaks. Works by forms alone; its script works without a network. */
export async function delegatePage(visit: Visit): Promise<Page | Response> {
  const { words, actor } = visit;
  const { of } = actor;
  const mayAsk = may(actor, 'request-floor') && (actor.standing === 'delegation' || actor.standing === 'focal-point');
  if ((!mayAsk || of === undefined) && visit.wantsData === true) return floorAnswer(visit, refuse('not-allowed', 'PA-2', { act: 'request-floor' }));
  if (visit.asOf !== undefined) return lookingBackPage(visit);
  const session = await loadSessionNow(visit);
  if (session === undefined) return missingPage(visit);
  if (!mayAsk || of === undefined) return notYoursPage(visit, session, { title: 'floor-delegate.not-you', whose: 'floor-delegate.not-you.why' });
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await answer(visit, session.id, sent);
  if (outcome instanceof Response) return outcome;
  const extra: DelegateExtra = { floor: `${visit.process}/${session.id}`, groups: await ownGroups(visit, session.floor, of), preInscribed: session.floor?.preInscribed === true, ...(session.floor !== undefined && { own: ownFloor(session.floor, of) }) };
  const { id } = session;
  const links = { ...statementLink(visit, session), worker: linkTo(visit, 'delegateWorker', { id }) };
  return {
    title: words('floor-delegate.title-of', { session: session.title }),
    trail: sessionTrail(visit, session),
    ...(outcome !== undefined && { status: 422 }),
    body: (
      <>
        <h1 class="delegate-title">
          {words('floor-delegate.title')} <span class="delegate-session">{session.title}</span>
        </h1>
        {outcome !== undefined && <RefusalBanner visit={visit} refusal={outcome} />}
        {await floorScreen(visit, session, { island: 'delegate', screen: DelegateScreen, messages: 'delegate', cls: 'delegation', links, extra })}
      </>
    ),
  };
}

async function answer(visit: Visit, event: string, sent: SentForm): Promise<Response | Refusal> {
  if (sent.act !== 'deposit-statement') return takeFloorAct(visit, event, sent);
  const outcome = await takeStatement(visit, event, sent);
  if (visit.wantsData === true) return floorAnswer(visit, outcome);
  return isRefusal(outcome) ? outcome : toDone(visit.url.pathname, outcome.position);
}

/** The groups in whose name the State may speak on the day of the sitting, or today. */
async function ownGroups({ store: { pool }, process, head, today }: Visit, floor: FloorState | undefined, of: string): Promise<readonly string[]> {
  if (!isState(of)) return [];
  const day = floor === undefined ? undefined : currentSitting(floor)?.day;
  const groups = await listThings(pool, { process, position: head, kind: 'group', limit: 10_000 });
  return groupsOf(of, day ?? today, groups).map(({ id }) => id);
}
