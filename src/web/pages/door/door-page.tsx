import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { readBadgeCode } from '../../../process/participation/badge-code.ts';
import { daysIn } from '../../../process/participation/meeting-day.ts';
import { countInside } from '../../../store/participation/count-inside.ts';
import type { Inside } from '../../../store/participation/count-inside.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { recordHead } from '../../../store/work-plan/positions.ts';
import type { DoorAnswer } from '../../islands/door/decide-showing.ts';
import { looksLikeCode } from '../../islands/door/decide-showing.ts';
import { findByName } from '../../islands/door/door-list.ts';
import type { DoorBadge } from '../../islands/door/door-list.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { Fact } from '../../parts/fact.tsx';
import { Line } from '../../parts/labelled.tsx';
import { sentForm, textField } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import type { Page, Visit } from '../../visit.ts';
import { lookingBackPage, notAllowedPage } from '../officer/not-allowed-page.tsx';
import { missingPage } from '../things/missing-page.ts';
import { AnswerCard } from './answer-card.tsx';
import { DoorDevice } from './door-device.tsx';
import { allOf, badgesOf } from './door-list-json.ts';
import { loadMeeting, trailOf } from './load-meeting.ts';
import type { RegisteredMeeting } from './load-meeting.ts';
import { checkIn } from './take-showings.ts';

/** What the door found: an answer to one badge, or badges to choose from by their names. */
type Found = { readonly answer: DoorAnswer } | { readonly badges: readonly DoorBadge[]; readonly words: string };

/** Check-in at the door: a code read or typed, or a name looked for. Works by forms alone; its script works without a network. */
export async function doorPage(visit: Visit): Promise<Page> {
  const { words } = visit;
  if (!may(visit.actor, 'check-in')) return notAllowedPage(visit);
  if (visit.asOf !== undefined) return lookingBackPage(visit);
  const meeting = await loadMeeting(visit);
  if (meeting === undefined) return missingPage(visit);
  const sent = sentForm(visit);
  const found = sent === undefined ? undefined : await find(visit, meeting, sent);
  const { timeZone } = meeting.enrolment;
  return {
    title: words('door.title-of', { meeting: meeting.title }),
    trail: trailOf(visit, meeting),
    body: (
      <div class="door" data-door={visit.url.pathname}>
        <h1>
          {words('door.title')} <span class="door-meeting">{meeting.title}</span>
        </h1>
        <div data-door-answer aria-live="assertive">
          {found !== undefined && 'answer' in found && <AnswerCard visit={visit} answer={found.answer} timeZone={timeZone} />}
          {found !== undefined && 'badges' in found && <Choices visit={visit} badges={found.badges} wanted={found.words} />}
        </div>
        <ActForm visit={visit} act="show" label={words('door.show')}>
          <Line visit={visit} name="code" label={words('door.code')} hint={words('door.code.hint')} />
        </ActForm>
        <DoorDevice visit={visit} meeting={meeting} />
        <Counts visit={visit} counts={await count(visit, meeting)} />
      </div>
    ),
  };
}

async function find(visit: Visit, meeting: RegisteredMeeting, { act, fields }: SentForm): Promise<Found> {
  const chosen = textField(fields, 'registration');
  if (act === 'choose' && chosen !== '') return { answer: await show(visit, meeting, chosen) };
  const text = textField(fields, 'code');
  const registration = readBadgeCode(text);
  if (registration !== undefined) return { answer: await show(visit, meeting, registration) };
  if (text === '' || looksLikeCode(text)) return { answer: { say: 'misread' } };
  const approved = (await allOf(visit, meeting)).filter(({ status }) => status === 'approved');
  return { words: text, badges: findByName((await badgesOf(visit, approved)) ?? [], text) };
}

async function show(visit: Visit, { enrolment }: RegisteredMeeting, id: string): Promise<DoorAnswer> {
  const { pool } = visit.store;
  const known = await loadState(pool, visit.process, (await recordHead(pool, visit.process)).position, 'registration', id);
  if (known === undefined || known.enrolment !== enrolment.id) return { say: 'unknown' };
  const result = await checkIn(visit, { registration: known.id, enrolment: enrolment.id, shownAt: visit.store.clock(), device: 'page' });
  const [badge] = (await badgesOf(visit, [known])) ?? [];
  return { say: result.say === 'later' ? 'unknown' : result.say, ...(badge !== undefined && { badge }), ...(result.at !== undefined && { at: result.at }) };
}

/** Looked for by name: whoever stands at the door says which of them. */
function Choices({ visit, badges, wanted }: { readonly visit: Visit; readonly badges: readonly DoorBadge[]; readonly wanted: string }): VNode {
  const { words } = visit;
  if (badges.length === 0) return <p class="door-none">{words('door.nobody', { words: wanted })}</p>;
  return (
    <section class="door-choices" aria-label={words('door.which')}>
      <h2>{words('door.which')}</h2>
      <ul>
        {badges.map(({ registration, name, holder }) => (
          <li key={registration}>
            <span>
              <strong>{name}</strong> {holder}
            </span>
            <ActForm visit={visit} act="choose" label={words('door.check-in', { name })} bare>
              <input type="hidden" name="registration" value={registration} />
            </ActForm>
          </li>
        ))}
      </ul>
    </section>
  );
}

async function count(visit: Visit, { enrolment }: RegisteredMeeting): Promise<Inside> {
  const { pool, clock } = visit.store;
  const { position } = await recordHead(pool, visit.process);
  return countInside(pool, visit.process, position, enrolment.id, daysIn(enrolment.timeZone)(clock()));
}

/** Counted when the page was made; the script counts on for itself. */
function Counts({ visit, counts }: { readonly visit: Visit; readonly counts: Inside }): VNode {
  const { words } = visit;
  return (
    <dl class="facts" data-counts>
      <Fact label={words('door.in')}>{words('door.in.of', { count: counts.attended, approved: counts.approved })}</Fact>
    </dl>
  );
}
