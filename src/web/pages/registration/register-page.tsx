import type { VNode } from 'preact';
import { categoryOf } from '../../../process/participation/category-of.ts';
import { countedFor, refuseClosed, refuseQuota } from '../../../process/participation/registration-filed.ts';
import type { EnrolmentState, ParticipantState } from '../../../process/participation/state.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { observerStates } from '../../../process/vocabulary/states/state.ts';
import { countThings, listThings } from '../../../store/list-things.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import { ActForm, RefusalBanner } from '../../parts/act-form.tsx';
import { dayText } from '../../parts/date.tsx';
import { HolderName } from '../../parts/holder-name.tsx';
import { Choice } from '../../parts/labelled.tsx';
import { isStateCode, stateName, statesIn } from '../../parts/state-names.ts';
import { plainText } from '../../parts/text.tsx';
import { pathTo } from '../../routes.ts';
import { sentForm, toDone } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { loadMeeting, trailOf } from '../door/load-meeting.ts';
import type { RegisteredMeeting } from '../door/load-meeting.ts';
import { messagePage } from '../site/message-page.tsx';
import { missingPage } from '../things/missing-page.ts';
import { CameBackNotice, RegistrationFields } from './registration-form.tsx';
import { fileRegistration, filledIn } from './take-registration.ts';
import type { CameBack, FilledIn } from './take-registration.ts';

/** The form by which somebody registers for a meeting: themselves, or somebody of the delegation or entity that they act for. */
export async function registerPage(visit: Visit): Promise<Page | Response> {
  const { words } = visit;
  const meeting = await loadMeeting(visit);
  if (meeting === undefined) return missingPage(visit);
  if (visit.asOf !== undefined) return messagePage(visit, 409, 'form.only-today.why');
  const { enrolment } = meeting;
  const sent = sentForm(visit);
  const filled = sent === undefined ? undefined : filledIn(visit, sent, enrolment);
  const outcome = sent === undefined || filled === undefined || !isKnown(visit) ? undefined : await fileRegistration(visit, { sent, enrolment, filled });
  if (outcome !== undefined && 'registration' in outcome) return toDone(linkTo(visit, 'registration', { id: enrolment.id, registration: outcome.registration }), outcome.position);
  const form = isKnown(visit) ? await formFor(visit, meeting, filled, outcome) : <SignIn visit={visit} />;
  return {
    title: words('register.title', { meeting: meeting.title }),
    ...(outcome !== undefined && { status: 422 }),
    trail: trailOf(visit, meeting),
    body: (
      <>
        <h1>{words('register.title', { meeting: meeting.title })}</h1>
        <p class="lead">
          {meeting.dates}
          {meeting.place !== undefined && <>, {meeting.place}</>} · {words('enrolment.midnight-closes', { day: dayText(enrolment.closesOn, visit.language), zone: enrolment.timeZone })}
        </p>
        {form}
      </>
    ),
  };
}

/** Somebody whom a registration could be tied to, or who registers others. */
function isKnown({ actor }: Visit): boolean {
  return actor.person !== undefined || actor.of !== undefined || actor.standing === 'secretariat';
}

function SignIn({ visit }: { readonly visit: Visit }): VNode {
  const { words, language, demo, url } = visit;
  return (
    <p>
      {words('register.sign-in')}{' '}
      <a class="button" href={`${pathTo(demo ? 'standing' : 'signIn', { language })}?back=${encodeURIComponent(url.pathname)}`}>
        {words(demo ? 'standing.title' : 'sign-in.title')}
      </a>
    </p>
  );
}

/** The form, or why there is none: not the days of registration, or no place for those in whose name the visitor acts. */
async function formFor(visit: Visit, { enrolment }: RegisteredMeeting, filled: FilledIn | undefined, back: CameBack | undefined): Promise<VNode> {
  const { store, actor } = visit;
  const stopped = refuseClosed(enrolment, store.clock(), actor);
  if (stopped !== undefined && filled === undefined) return <RefusalBanner visit={visit} refusal={stopped} />;
  const own = ownHolder(visit);
  const [quota, registered, participants, names] = await Promise.all([
    own === undefined ? undefined : quotaOf(visit, enrolment, own),
    isRegistered(visit, enrolment),
    own === undefined ? listThings(store.pool, { process: visit.process, position: visit.position, kind: 'participant', order: [{ field: 'type' }], limit: 2000 }) : [],
    loadNames(store.pool, visit.process, visit.position, own === undefined || isStateCode(own) ? [] : [subjectKey('participant', own)]),
  ]);
  if (quota?.refusal !== undefined && filled === undefined) return <RefusalBanner visit={visit} refusal={quota.refusal} />;
  const others = own !== undefined || actor.standing === 'secretariat';
  const myself = actor.person !== undefined && !registered;
  const values: FilledIn = filled ?? { answers: new Map(), language: visit.language, role: actor.role ?? 'representative', speaking: [], of: own ?? '', whom: myself && actor.standing !== 'secretariat' ? 'myself' : 'other' };
  if (!others && !myself && filled === undefined) return <p>{visit.words('refusal.already-registered')}</p>;
  return (
    <>
      {back !== undefined && <CameBackNotice visit={visit} enrolment={enrolment} back={back} />}
      <ActForm visit={visit} act="register" label={visit.words('register.send')}>
        {own === undefined ? (
          <Holders visit={visit} participants={participants} of={values.of} />
        ) : (
          <p class="in-name">
            {visit.words('register.in-name')}{' '}
            <strong>
              <HolderName of={own} visit={visit} names={names} />
            </strong>
            {quota?.left !== undefined && <span class="soft"> {visit.words('register.left', { left: quota.left })}</span>}
          </p>
        )}
        <Whom visit={visit} myself={myself} others={others} whom={values.whom} />
        <RegistrationFields visit={visit} enrolment={enrolment} filled={values} problems={back?.problems ?? []} forOneself={myself && !others} />
        <p class="hint">{visit.words('register.privacy')}</p>
      </ActForm>
    </>
  );
}

/** Whoever acts for a delegation or an entity registers for that one; the secretariat and everybody else choose. */
function ownHolder({ actor }: Visit): string | undefined {
  return actor.standing === 'secretariat' ? undefined : actor.of;
}

/** How many places a delegation or entity has left, where there is a limit (rule RG-9). */
async function quotaOf(visit: Visit, enrolment: EnrolmentState, of: string): Promise<{ readonly left?: number; readonly refusal?: Refusal }> {
  const { store: { pool }, process, position } = visit;
  const participant = isStateCode(of) ? undefined : await loadState(pool, process, position, 'participant', of);
  const category = categoryOf(of, participant);
  if (category === undefined || enrolment.quotas.length === 0) return {};
  const taken = await countThings(pool, { process, position, kind: 'registration', where: { enrolment: enrolment.id, of, status: countedFor(enrolment.id, of).map(({ where }) => String(where['status'])) } });
  const refusal = refuseQuota(enrolment.quotas, category, taken);
  if (refusal !== undefined) return { refusal };
  let left = 0;
  while (left < 10_000 && refuseQuota(enrolment.quotas, category, taken + left) === undefined) left += 1;
  return left === 10_000 ? {} : { left };
}

async function isRegistered({ store: { pool }, process, position, actor }: Visit, enrolment: EnrolmentState): Promise<boolean> {
  if (actor.person === undefined) return false;
  return (await countThings(pool, { process, position, kind: 'registration', where: { enrolment: enrolment.id, person: actor.person, status: ['requested', 'approved', 'waiting'] } })) > 0;
}

/** One list for both: whoever registers knows the name, not of which kind it is. */
function Holders({ visit, participants, of }: { readonly visit: Visit; readonly participants: readonly ParticipantState[]; readonly of: string }): VNode {
  const { words, language } = visit;
  const order = new Intl.Collator(language);
  const named = participants.filter(({ until }) => until === undefined).map(({ id, name }) => ({ value: id, label: plainText(name, language) })).toSorted((a, b) => order.compare(a.label, b.label));
  const kinds = [
    { label: words('participant-type.member-state'), options: statesIn(language).map(({ code, name }) => ({ value: code, label: name })) },
    { label: words('participant-type.observer-state'), options: observerStates.map(({ code }) => ({ value: code, label: stateName(code, language) })) },
    { label: words('register.entities'), options: named },
  ];
  return (
    <label>
      <span>{words('register.for')}</span>
      <select name="of" required>
        <option value="">{words('form.choose')}</option>
        {kinds.map(({ label, options }) => options.length > 0 && (
          <optgroup key={label} label={label}>
            {options.map(({ value, label: name }) => (
              <option key={value} value={value} selected={value === of}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

function Whom({ visit, myself, others, whom }: { readonly visit: Visit; readonly myself: boolean; readonly others: boolean; readonly whom: FilledIn['whom'] }): VNode {
  const { words } = visit;
  const options = [...(myself || whom === 'myself' ? (['myself'] as const) : []), ...(others ? (['other'] as const) : [])];
  const [only, second] = options;
  if (second === undefined) return <input type="hidden" name="whom" value={only ?? whom} />;
  return <Choice visit={visit} name="whom" label={words('register.whom')} value={whom} options={options.map((one) => ({ value: one, label: words(`register.whom.${one}`) }))} />;
}
