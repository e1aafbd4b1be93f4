import { refuseBeforeDay } from '../../../process/participation/public-source.ts';
import type { EnrolmentState, ParticipationState, SelectionState } from '../../../process/participation/state.ts';
import type { PersonId, SubjectKey } from '../../../process/vocabulary/ids.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import type { LocalizedText } from '../../../process/vocabulary/language.ts';
import { countThings, listThings } from '../../../store/list-things.ts';
import type { ThingQuery } from '../../../store/list-things.ts';
import type { MessageKey } from '../../messages/catalogue.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { sessionItems } from './session-items.ts';

/** One thing that waits for somebody: how many, until when, and where it is done. */
export interface DeskItem {
  /** Message with `{count}` and, where it is about one thing, `{name}`. */
  readonly key: MessageKey;
  readonly count: number;
  readonly name?: LocalizedText;
  /** What it is about, when its name is looked up in the record. */
  readonly about?: SubjectKey;
  readonly href: string;
  /** The last day or moment on which it can be done. */
  readonly until?: string;
  /** Time has run out, or somebody waits for a decision. */
  readonly urgent?: boolean;
}

/** What waits for the visitor, by their standing; what can be done soonest first. Nothing that is done stays on the desk. */
export async function deskItems(visit: Visit): Promise<readonly DeskItem[]> {
  const { actor } = visit;
  const parts = await Promise.all([
    sessionItems(visit),
    actor.standing === 'secretariat' ? secretariatItems(visit) : [],
    actor.standing === 'delegation' ? delegationItems(visit) : [],
    actor.of === undefined ? [] : holderItems(visit, actor.of),
    actor.person === undefined ? [] : ownItems(visit, actor.person),
  ]);
  return parts.flat().filter(({ count }) => count > 0).toSorted((a, b) => Number(b.urgent === true) - Number(a.urgent === true) || (a.until ?? '9').localeCompare(b.until ?? '9'));
}

async function count<Kind extends ParticipationState['kind']>(visit: Visit, kind: Kind, where: ThingQuery<Kind>['where'] & object): Promise<number> {
  return countThings(visit.store.pool, { process: visit.process, position: visit.position, kind, where });
}

async function secretariatItems(visit: Visit): Promise<readonly DeskItem[]> {
  const { pool } = visit.store;
  const here = { process: visit.process, position: visit.position } as const;
  const now = visit.store.clock();
  const [filed, corrected, complete, contested, open, sideEvents, requested, waiting, selections] = await Promise.all([
    count(visit, 'application', { status: 'filed' }),
    count(visit, 'application', { status: 'corrections-asked' }),
    count(visit, 'application', { status: 'complete' }),
    count(visit, 'application', { status: 'contested' }),
    listThings(pool, { ...here, kind: 'circulation', where: { status: 'open' } }),
    count(visit, 'sideevent', { status: 'requested' }),
    count(visit, 'registration', { status: 'requested' }),
    count(visit, 'registration', { status: 'waiting' }),
    listThings(pool, { ...here, kind: 'selection', where: { status: ['announced', 'closed', 'computed', 'drawn', 'recommended'] } }),
  ]);
  const applications = (status: string) => linkTo(visit, 'applications', {}, { status });
  return [
    { key: 'desk.applications-filed', count: filed, href: applications('filed'), urgent: true },
    { key: 'desk.applications-corrections', count: corrected, href: applications('corrections-asked') },
    { key: 'desk.applications-complete', count: complete, href: linkTo(visit, 'circulations', {}) },
    { key: 'desk.applications-contested', count: contested, href: applications('contested'), urgent: true },
    ...open.map((list): DeskItem => ({ key: list.endsAt <= now ? 'desk.list-to-close' : 'desk.list-open', count: 1, name: list.title, href: linkTo(visit, 'circulation', { id: list.id }), until: list.endsAt, urgent: list.endsAt <= now })),
    { key: 'desk.registrations-requested', count: requested, href: linkTo(visit, 'enrolments', {}), urgent: true },
    { key: 'desk.registrations-waiting', count: waiting, href: linkTo(visit, 'enrolments', {}) },
    { key: 'desk.side-events-requested', count: sideEvents, href: linkTo(visit, 'sideEvents', {}) },
    ...selections.map((selection) => selectionItem(visit, selection)),
  ];
}

function selectionItem(visit: Visit, selection: SelectionState): DeskItem {
  const item = { count: 1, name: selection.title, href: linkTo(visit, 'selection', { id: selection.id }) };
  const { status, applyBy, publicSource } = selection;
  if (status === 'announced' && applyBy >= visit.today) return { ...item, key: 'desk.selection-open', until: applyBy, urgent: false };
  const waits = status === 'computed' && publicSource !== undefined && refuseBeforeDay(publicSource, visit.store.clock()) !== undefined;
  return waits ? { ...item, key: 'desk.selection-waiting', until: publicSource.day, urgent: false } : { ...item, key: `desk.selection-${status}`, urgent: true };
}

/** Lists on which the State may still object, panels that it may still offer to moderate, selections on which it may look. */
async function delegationItems(visit: Visit): Promise<readonly DeskItem[]> {
  const here = { process: visit.process, position: visit.position } as const;
  const [lists, panels] = await Promise.all([
    listThings(visit.store.pool, { ...here, kind: 'circulation', where: { status: 'open' } }),
    listThings(visit.store.pool, { ...here, kind: 'panel' }),
  ]);
  const now = visit.store.clock();
  const offerable = panels.filter(({ offersBy, moderator, offers }) => offersBy >= visit.today && moderator === undefined && !offers.some(({ state }) => state === visit.actor.of));
  return [
    ...lists.filter(({ endsAt }) => endsAt > now).map((list): DeskItem => ({ key: 'desk.list-before-you', count: list.applications.length, name: list.title, href: linkTo(visit, 'circulation', { id: list.id }), until: list.endsAt, urgent: true })),
    ...offerable.map((panel): DeskItem => ({ key: 'desk.panel-offers', count: 1, name: panel.title, href: linkTo(visit, 'panel', { id: panel.id }), until: panel.offersBy })),
  ];
}

/** For a delegation or an entity: meetings whose registration is open, and how its own people stand. */
async function holderItems(visit: Visit, of: string): Promise<readonly DeskItem[]> {
  const here = { process: visit.process, position: visit.position } as const;
  const [enrolments, own] = await Promise.all([
    listThings(visit.store.pool, { ...here, kind: 'enrolment', where: { status: 'announced' }, order: [{ field: 'closesOn' }] }),
    listThings(visit.store.pool, { ...here, kind: 'registration', where: { of } }),
  ]);
  const waiting = own.filter(({ status }) => status === 'requested' || status === 'waiting').length;
  return [
    ...enrolments.filter((enrolment) => isOpen(enrolment, visit.today)).map((enrolment): DeskItem => ({ key: 'desk.registration-open', count: 1, about: subjectKey('event', enrolment.event), href: linkTo(visit, 'enrolment', { id: enrolment.id }), until: enrolment.closesOn })),
    { key: 'desk.own-waiting', count: waiting, href: linkTo(visit, 'enrolments', {}) },
  ];
}

export function isOpen({ opensOn, closesOn, status }: Pick<EnrolmentState, 'opensOn' | 'closesOn' | 'status'>, today: string): boolean {
  return status === 'announced' && opensOn <= today && today <= closesOn;
}

/** For anybody whose id is known: what they filed themselves and what it needs. */
async function ownItems(visit: Visit, person: PersonId): Promise<readonly DeskItem[]> {
  const here = { process: visit.process, position: visit.position } as const;
  const [applications, registrations, candidacies] = await Promise.all([
    listThings(visit.store.pool, { ...here, kind: 'application', where: { person } }),
    listThings(visit.store.pool, { ...here, kind: 'registration', where: { person, status: ['requested', 'approved', 'waiting'] } }),
    listThings(visit.store.pool, { ...here, kind: 'candidacy', where: { person, status: 'standing' } }),
  ]);
  return [
    ...applications.map((one): DeskItem => ({ key: `desk.own-application.${one.status}`, count: 1, name: one.name, href: linkTo(visit, 'application', { id: one.id }), urgent: one.status === 'corrections-asked' })),
    ...registrations.map((one): DeskItem => ({ key: `desk.own-registration.${one.status}` as MessageKey, count: 1, about: subjectKey('event', one.enrolment), href: linkTo(visit, 'registration', { id: one.enrolment, registration: one.id }) })),
    ...candidacies.map((one): DeskItem => ({ key: 'desk.own-candidacy', count: 1, about: subjectKey('selection', one.selection), href: linkTo(visit, 'selection', { id: one.selection }) })),
  ];
}
