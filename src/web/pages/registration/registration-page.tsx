import type { ComponentChildren, VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { isConcerned } from '../../../process/participation/registration-steps.ts';
import type { RegistrationState } from '../../../process/participation/state.ts';
import { isId, subjectKey } from '../../../process/vocabulary/ids.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { Moment } from '../../parts/date.tsx';
import { Fact } from '../../parts/fact.tsx';
import { History, loadPast } from '../../parts/history.tsx';
import type { Past } from '../../parts/history.tsx';
import { HolderName } from '../../parts/holder-name.tsx';
import { Prose } from '../../parts/labelled.tsx';
import { isStateCode } from '../../parts/state-names.ts';
import { plainText } from '../../parts/text.tsx';
import { performAct, sentForm, textField, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { loadMeeting, trailOf } from '../door/load-meeting.ts';
import type { RegisteredMeeting } from '../door/load-meeting.ts';
import { missingPage } from '../things/missing-page.ts';
import { AnswerList } from './answer-list.tsx';
import { decideRegistrations, writeDecided } from './decide-registrations.ts';
import { DecidedNotice } from './decided-notice.tsx';
import { letterFile, mayHaveLetter, sendInvitation } from './invitation-letter.ts';
import { answersIn, loadAnswers } from './load-answers.ts';
import type { ReadAnswers } from './load-answers.ts';
import { seesRegistrationsOf } from './load-registrations.ts';
import { CameBackNotice, RegistrationFields } from './registration-form.tsx';
import { RegistrationMark } from './registration-mark.tsx';
import { amendRegistration, filledIn } from './take-registration.ts';
import type { CameBack, FilledIn } from './take-registration.ts';

/** One registration: where it stands for everybody, what it says for those who may read it, and what the visitor may do about it. */
export async function registrationPage(visit: Visit): Promise<Page | Response> {
  const { store: { pool }, process, position, words } = visit;
  const meeting = await loadMeeting(visit);
  const id = visit.parameters['registration'] ?? '';
  const registration = isId(id) ? await loadState(pool, process, position, 'registration', id) : undefined;
  if (meeting === undefined || registration === undefined || registration.enrolment !== meeting.enrolment.id) return missingPage(visit);
  if (visit.form === undefined && visit.url.searchParams.get('as') === 'letter') return letterFile(visit, registration);
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await answer(visit, meeting, registration, sent);
  if (outcome instanceof Response || (outcome !== undefined && 'body' in outcome)) return outcome;
  const [read, past] = await Promise.all([
    loadAnswers(visit, meeting.enrolment, registration),
    loadPast(visit, subjectKey('registration', id), [subjectKey('event', meeting.enrolment.event), ...(isStateCode(registration.of) ? [] : [subjectKey('participant', registration.of)])]),
  ]);
  const amending = sent?.act === 'amend' ? filledIn(visit, sent, meeting.enrolment) : undefined;
  return {
    title: words('registration.title', { registration: id }),
    ...(outcome !== undefined && { status: 422 }),
    trail: [...trailOf(visit, meeting), ...(seesRegistrationsOf(visit) === undefined ? [] : [{ label: words('registrations.title'), href: linkTo(visit, 'registrations', { id: meeting.enrolment.id }) }])],
    body: (
      <article class="thing">
        <h1>{nameOf(read) ?? words('registration.title', { registration: id })}</h1>
        {outcome !== undefined && <CameBackNotice visit={visit} enrolment={meeting.enrolment} back={outcome} />}
        <DecidedNotice visit={visit} />
        <Standing visit={visit} meeting={meeting} registration={registration} past={past} />
        {visit.asOf === undefined && <Acting visit={visit} meeting={meeting} registration={registration} read={read} amending={amending} problems={outcome?.problems ?? []} reason={sent === undefined ? '' : textField(sent.fields, 'reason')} />}
        {read !== undefined && <AnswerList visit={visit} enrolment={meeting.enrolment} data={read.data} />}
        <History visit={visit} past={past} />
      </article>
    ),
  };
}

function nameOf(read: ReadAnswers | undefined): string | undefined {
  const part = (field: string) => String(read?.data.find((datum) => datum.field === field)?.value ?? '');
  const name = `${part('given-name')} ${part('family-name')}`.trim();
  return name === '' ? undefined : name;
}

async function answer(visit: Visit, meeting: RegisteredMeeting, registration: RegistrationState, sent: SentForm): Promise<Response | Page | CameBack> {
  const { enrolment } = meeting;
  const back = (query: Readonly<Record<string, string>> = {}) => linkTo(visit, 'registration', { id: enrolment.id, registration: registration.id }, query);
  const refused = (refusal: Refusal): CameBack => ({ problems: [], refusal });
  switch (sent.act) {
    case 'amend': {
      if (!isConcerned(visit.actor, registration)) return refused(refuse('not-yours', 'RG-13'));
      const amended = await amendRegistration(visit, { sent, enrolment, filled: filledIn(visit, sent, enrolment), known: registration });
      return 'registration' in amended ? toDone(back(), amended.position) : amended;
    }
    case 'cancel': {
      const done = await performAct(visit, { sent, commands: [{ name: 'cancel-registration', data: { registration: registration.id, enrolment: enrolment.id } }] });
      return isRefusal(done) ? refused(done) : toDone(back(), done.position);
    }
    case 'invite': {
      if (!may(visit.actor, 'send-invitation')) return refused(refuse('not-allowed', 'PA-2', { act: 'send-invitation' }));
      const invited = await sendInvitation(visit, registration, sent);
      return isRefusal(invited) ? refused(invited) : invited;
    }
    case 'approve':
    case 'refuse': {
      sent.fields.set('registration', registration.id);
      const decided = await decideRegistrations(visit, meeting, sent);
      return isRefusal(decided) ? refused(decided) : toDone(back(writeDecided(decided)), decided.position);
    }
    default:
      return refused(refuse('bad-input', 'WP-7', { field: sent.act }));
  }
}

interface OneProps {
  readonly visit: Visit;
  readonly meeting: RegisteredMeeting;
  readonly registration: RegistrationState;
}

/** What the record says of it: nothing personal, so everybody may see it. */
function Standing({ visit, meeting, registration, past }: OneProps & { readonly past: Past }): VNode {
  const { words, language } = visit;
  const { enrolment, title, dates } = meeting;
  const { status, of, category, role, speaking, filedAt, amendedAt, decidedAt, showings = [], invitedAt, reason, person } = registration;
  const moment = (label: string, at: string | undefined) => at !== undefined && <Fact label={label}><Moment at={at} language={language} /></Fact>;
  return (
    <dl class="facts">
      <Fact label={words('column.status')} large>
        <RegistrationMark visit={visit} registration={registration} />
      </Fact>
      <Fact label={words('registrations.number')}>{registration.id}</Fact>
      <Fact label={words('registrations.of')}>
        <HolderName of={of} visit={visit} names={past.names} /> <span class="soft">· {words(`participant-type.${category}`)}</span>
      </Fact>
      <Fact label={words('register.role')}>{words(`role.${role}`)}</Fact>
      <Fact label={words('invitation.meeting')}>
        <a href={linkTo(visit, 'enrolment', { id: enrolment.id })}>{title}</a>, {dates}
      </Fact>
      {speaking.length > 0 && <Fact label={words('registrations.speaking')}>{enrolment.topics.filter(({ id }) => speaking.includes(id)).map(({ label }) => plainText(label, language)).join(' · ')}</Fact>}
      {reason !== undefined && <Fact label={words('registrations.reason')}>{reason}</Fact>}
      {moment(words('registrations.filed'), filedAt)}
      {moment(words('registration.amended'), amendedAt)}
      {moment(words('registrations.decided'), decidedAt)}
      {moment(words('registration.invited'), invitedAt)}
      {showings.length > 0 && (
        <Fact label={words('registrations.days')}>
          <ul class="plain">
            {showings.map((at) => (
              <li key={at}>
                <Moment at={at} language={language} />
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {status === 'approved' && visit.actor.person === person && (
        <Fact label={words('badges.own')}>
          <a href={linkTo(visit, 'badges', { id: enrolment.id })}>{words('badges.own.get')}</a>
        </Fact>
      )}
      {mayHaveLetter(visit, registration) && (
        <Fact label={words('invitation.letter')}>
          <a href={linkTo(visit, 'registration', { id: enrolment.id, registration: registration.id }, { as: 'letter' })}>{words('invitation.get')}</a>
        </Fact>
      )}
    </dl>
  );
}

interface ActingProps extends OneProps {
  readonly read: ReadAnswers | undefined;
  /** What was sent to amend it, where that came back. */
  readonly amending: FilledIn | undefined;
  readonly problems: CameBack['problems'];
  readonly reason: string;
}

function Acting(props: ActingProps): VNode | null {
  const { visit, registration, reason } = props;
  const { words, actor } = visit;
  const decides = may(actor, 'approve-registration', registration);
  const refuses = may(actor, 'refuse-registration', registration);
  const concerned = may(actor, 'cancel-registration', registration) && isConcerned(actor, registration);
  const invites = may(actor, 'send-invitation', registration) && registration.invitedAt === undefined;
  if (!decides && !refuses && !concerned && !invites) return null;
  return (
    <section aria-labelledby="acting" class="acting">
      <h2 id="acting">{words('acting.title')}</h2>
      {decides && <ActForm visit={visit} act="approve" label={words(registration.status === 'approved' ? 'registration.looked-at' : 'registration.approve')} bare />}
      {invites && <ActForm visit={visit} act="invite" label={words('invitation.send')} bare quiet={decides} />}
      {refuses && (
        <Folded label={words('registration.refuse')} open={reason !== ''}>
          <ActForm visit={visit} act="refuse" label={words('registration.refuse')}>
            <Prose visit={visit} name="reason" label={words('registrations.reason')} hint={words('registration.reason.hint')} value={reason} />
          </ActForm>
        </Folded>
      )}
      {concerned && <Amend {...props} />}
      {concerned && (
        <Folded label={words('registration.cancel')} open={false}>
          <p>{words('registration.cancel.hint')}</p>
          <ActForm visit={visit} act="cancel" label={words('registration.cancel')} bare />
        </Folded>
      )}
    </section>
  );
}

function Folded({ label, open, children }: { readonly label: string; readonly open: boolean; readonly children: ComponentChildren }): VNode {
  return (
    <details open={open}>
      <summary>{label}</summary>
      {children}
    </details>
  );
}

/** The form with what was said last; only for whoever can read all of it, because everything is said anew. */
function Amend({ visit, meeting, registration, read, amending, problems }: ActingProps): VNode | null {
  const { words } = visit;
  if (read === undefined) return null;
  if (!read.whole) return <p class="hint">{words('registration.amend.not-whole')}</p>;
  const { enrolment } = meeting;
  const said: FilledIn = { ...answersIn(read.data, visit.language), role: registration.role, speaking: registration.speaking, of: registration.of, whom: 'other' };
  return (
    <Folded label={words('registration.amend')} open={amending !== undefined}>
      <p class="hint">{words('registration.amend.hint')}</p>
      <ActForm visit={visit} act="amend" label={words('registration.amend.do')}>
        <RegistrationFields visit={visit} enrolment={enrolment} filled={amending ?? said} problems={problems} forOneself={visit.actor.person === registration.person} />
      </ActForm>
    </Folded>
  );
}
