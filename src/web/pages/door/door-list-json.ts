import { badgeColour } from '../../../interchange/paper/badges.ts';
import { categories } from '../../../process/participation/attendance.ts';
import type { RegistrationState } from '../../../process/participation/state.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { dayIn } from '../../../process/vocabulary/midnight.ts';
import { changedRegistrations } from '../../../store/participation/changed-registrations.ts';
import { listThings } from '../../../store/list-things.ts';
import { loadStates } from '../../../store/work-plan/load-states.ts';
import { recordHead } from '../../../store/work-plan/positions.ts';
import { may } from '../../../access/may.ts';
import type { CategoryLook, DoorBadge, DoorList } from '../../islands/door/door-list.ts';
import type { Words } from '../../messages/catalogue.ts';
import type { Visit } from '../../visit.ts';
import { loadMeeting } from './load-meeting.ts';
import type { RegisteredMeeting } from './load-meeting.ts';
import { fullName, holderNames, readPeople } from './people.ts';

/** The badges of a meeting for a device at its door; with `?since=POSITION` those that changed since. Gone (410) when the meeting is over. */
export async function doorListPage(visit: Visit): Promise<Response> {
  if (visit.asOf !== undefined || !may(visit.actor, 'check-in')) return said(403);
  const meeting = await loadMeeting(visit);
  if (meeting === undefined) return said(404);
  if (isMeetingOver(visit, meeting)) return said(410);
  const since = /^\d{1,15}$/u.exec(visit.url.searchParams.get('since') ?? '');
  const { position } = await recordHead(visit.store.pool, visit.process);
  const current = { ...visit, head: position, position };
  const registrations = await (since === null ? allOf(current, meeting) : changedSince(current, meeting, Number(since[0])));
  const badges = await badgesOf(current, registrations);
  if (badges === undefined) return said(403);
  const { endsOn, timeZone } = meeting.enrolment;
  const list: DoorList = { position, now: visit.store.clock(), lastDay: endsOn, timeZone, categories: categoryLooks(visit.words), badges };
  return said(200, list);
}

/** Whether the last day of a meeting is past, by the clock of its own place. */
export function isMeetingOver({ store }: Pick<Visit, 'store'>, { enrolment }: Pick<RegisteredMeeting, 'enrolment'>): boolean {
  return dayIn(store.clock(), enrolment.timeZone) > enrolment.endsOn;
}

/** Every category with its word and the colour of its badges. */
export function categoryLooks(words: Words): Readonly<Record<string, CategoryLook>> {
  return Object.fromEntries(categories.map((category) => [category, { word: words(`badge-category.${category}`), colour: badgeColour(category) }]));
}

/** At most a hundred thousand. */
export async function allOf(visit: Visit, { enrolment }: Pick<RegisteredMeeting, 'enrolment'>): Promise<readonly RegistrationState[]> {
  return listThings(visit.store.pool, { process: visit.process, position: visit.position, kind: 'registration', where: { enrolment: enrolment.id }, limit: 100_000 });
}

async function changedSince(visit: Visit, { enrolment }: RegisteredMeeting, since: number): Promise<readonly RegistrationState[]> {
  const { store: { pool }, process, position } = visit;
  const ids = await changedRegistrations(pool, process, position, enrolment.id, since);
  const states = await loadStates(pool, process, position, ids.map((id) => subjectKey('registration', id)));
  return [...states.values()].filter((state) => state.kind === 'registration');
}

/** Names are read of approved registrations only: of the others the door need not know them. Undefined where the visitor may not read them. */
export async function badgesOf(visit: Visit, registrations: readonly RegistrationState[]): Promise<readonly DoorBadge[] | undefined> {
  const approved = registrations.filter(({ status }) => status === 'approved');
  const [people, holders] = await Promise.all([readPeople(visit, 'door', approved, ['family-name', 'given-name']), holderNames(visit, registrations.map(({ of }) => of))]);
  return people === undefined ? undefined : registrations.map((registration) => badgeOf(registration, holders.get(registration.of) ?? registration.of, fullName(people.get(registration.id))));
}

function badgeOf({ id, status, category, showings }: RegistrationState, holder: string, name: string): DoorBadge {
  return { registration: id, status, category, holder, name, ...(showings !== undefined && { showings }) };
}

function said(status: number, body: unknown = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', 'cache-control': 'private, no-store', vary: 'Cookie' } });
}
