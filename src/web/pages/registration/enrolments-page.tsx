import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import type { EnrolmentState } from '../../../process/participation/state.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { listThings, tallyThings } from '../../../store/list-things.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import { dayText } from '../../parts/date.tsx';
import { loadMeetings } from '../../parts/meetings.ts';
import type { Meeting } from '../../parts/meetings.ts';
import { ParticipationViews } from '../../parts/participation-views.tsx';
import { plainText } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { dayThere, stageOf, stages } from './stage.ts';
import type { Stage } from './stage.ts';

/** How many registrations of a meeting are approved, to be decided, and waiting for a place. */
interface Counts {
  readonly approved: number;
  readonly requested: number;
  readonly waiting: number;
}

interface Listed {
  readonly enrolment: EnrolmentState;
  readonly label: string;
  readonly counts: Counts;
}

/** All meetings for which people register: open, coming and over; for the secretariat also those that have no registration yet. */
export async function enrolmentsPage(visit: Visit): Promise<Page> {
  const { words } = visit;
  const meetings = await loadMeetings(visit);
  const listed = await loadListed(visit, meetings);
  const known: ReadonlySet<string> = new Set(listed.map(({ enrolment }) => enrolment.id));
  const others = visit.asOf === undefined && may(visit.actor, 'announce-registration') ? meetings.filter(({ id }) => !known.has(id)) : [];
  return {
    title: words('enrolments.title'),
    body: (
      <>
        <h1>{words('enrolments.title')}</h1>
        <ParticipationViews visit={visit} />
        <p class="lead">{words('enrolments.lead')}</p>
        {listed.length === 0 && <p>{words('enrolments.none')}</p>}
        {stages.map((stage) => (
          <StageSection key={stage} visit={visit} stage={stage} listed={listed.filter(({ enrolment }) => stageOf(enrolment, dayThere(visit, enrolment)) === stage)} />
        ))}
        {others.length > 0 && <Unannounced visit={visit} meetings={others} />}
      </>
    ),
  };
}

async function loadListed(visit: Visit, meetings: readonly Meeting[]): Promise<readonly Listed[]> {
  const { store: { pool }, process, position, language } = visit;
  const here = { process, position } as const;
  const enrolments = await listThings(pool, { ...here, kind: 'enrolment', order: [{ field: 'closesOn' }] });
  const [names, tally] = await Promise.all([
    loadNames(pool, process, position, enrolments.map(({ event }) => subjectKey('event', event))),
    tallyThings(pool, { ...here, kind: 'registration', where: { status: ['approved', 'requested', 'waiting'] } }, ['enrolment', 'status']),
  ]);
  const labels = new Map(meetings.map(({ id, label }) => [id, label]));
  const counts = new Map(tally.map(({ values, count }) => [values.join(' '), count]));
  return enrolments.map((enrolment) => {
    const of = (status: keyof Counts) => counts.get(`${enrolment.id} ${status}`) ?? 0;
    const name = names.get(subjectKey('event', enrolment.event));
    return { enrolment, label: labels.get(enrolment.event) ?? (name === undefined ? enrolment.event : plainText(name, language)), counts: { approved: of('approved'), requested: of('requested'), waiting: of('waiting') } };
  });
}

function StageSection({ visit, stage, listed }: { readonly visit: Visit; readonly stage: Stage; readonly listed: readonly Listed[] }): VNode | null {
  if (listed.length === 0) return null;
  return (
    <section aria-labelledby={`stage-${stage}`}>
      <h2 id={`stage-${stage}`}>{visit.words(`enrolments.${stage}`)}</h2>
      <ul class="enrolments">
        {listed.map((one) => (
          <Enrolment key={one.enrolment.id} visit={visit} stage={stage} listed={one} />
        ))}
      </ul>
    </section>
  );
}

function Enrolment({ visit, stage, listed: { enrolment, label, counts } }: { readonly visit: Visit; readonly stage: Stage; readonly listed: Listed }): VNode {
  const { words, language, actor } = visit;
  const days = { from: dayText(enrolment.opensOn, language), to: dayText(enrolment.closesOn, language), zone: enrolment.timeZone };
  return (
    <li>
      <div>
        <h3>
          <a href={linkTo(visit, 'enrolment', { id: enrolment.id })}>{label}</a>
        </h3>
        <p>{words(enrolment.status === 'closed' ? 'enrolments.closed-early' : 'enrolments.days', days)}</p>
        <p class="soft">
          {words('registrations.counts', { ...counts })}
          {enrolment.capacity !== undefined && <> · {words('enrolment.places', { capacity: enrolment.capacity })}</>}
        </p>
      </div>
      {visit.asOf === undefined && (
        <p class="enrolment-acts">
          {(stage === 'open' || actor.standing === 'secretariat') && (
            <a class={stage === 'open' ? 'button' : 'button quiet'} href={linkTo(visit, 'register', { id: enrolment.id })}>
              {words('register.do')}
              <span class="visually-hidden">: {label}</span>
            </a>
          )}
          {actor.standing === 'secretariat' && counts.requested > 0 && <a href={linkTo(visit, 'registrations', { id: enrolment.id }, { status: 'requested' })}>{words('enrolments.decide', { count: counts.requested })}</a>}
        </p>
      )}
    </li>
  );
}

function Unannounced({ visit, meetings }: { readonly visit: Visit; readonly meetings: readonly Meeting[] }): VNode {
  const { words } = visit;
  return (
    <section aria-labelledby="unannounced">
      <h2 id="unannounced">{words('enrolments.unannounced')}</h2>
      <details class="unannounced" open={meetings.length <= 12}>
        <summary>{words('enrolments.unannounced.count', { count: meetings.length })}</summary>
        <ul>
          {meetings.map(({ id, label }) => (
            <li key={id}>
              <a href={visit.eventHref(id)}>{label}</a>{' '}
              <a href={linkTo(visit, 'announce', { id })}>
                {words('enrolments.announce')}
                <span class="visually-hidden">: {label}</span>
              </a>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
