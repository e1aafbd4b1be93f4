import type { ProcessCommand } from '../../src/process/commands.ts';
import type { PackStep } from '../../src/process/pack.ts';
import { rehearsalProcess } from '../../src/process/rehearsal.ts';
import { baseFields } from '../../src/process/participation/registration-form.ts';
import type { PublicSource } from '../../src/process/participation/public-source.ts';
import type { IsoDay } from '../../src/process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { addDays } from '../../src/process/vocabulary/midnight.ts';
import type { Actor } from '../../src/process/vocabulary/standing.ts';
import { applicantFacts, demonstrationParticipants } from '../gcm/participation/applicants.ts';
import { groupFacts } from '../gcm/participation/groups.ts';
import { answersOf, contactOf, People, personIdOf, profileOf } from './invented-data.ts';
import type { InventedStatement } from './invented-data.ts';
import { practiceSteps } from './practices/practice-steps.ts';
import { rapporteurs, rapporteursAnnouncement, rapporteursSource } from './rapporteurs.ts';
import type { Statement } from './session/command-of.ts';
import { heldSession, sessionDays, thirdSession } from './sessions.ts';
import type { HeldSession } from './sessions.ts';
import type { KeptFile } from './synthesis/documents.ts';
import { supportSteps } from './support/support-steps.ts';
import { synthesisSteps } from './synthesis/synthesis-steps.ts';
import { adoptionSteps } from './adoption/adoption-steps.ts';
import { commitmentSteps } from './commitments/commitment-steps.ts';
import { indicatorSteps } from './indicators/indicator-steps.ts';
import { fundSteps } from './fund/fund-steps.ts';
import { reviewSteps } from './reviews/review-steps.ts';
import { coalitionSteps } from './coalitions/coalition-steps.ts';
import { frameworkScript } from './framework/framework-steps.ts';
import { groundsStated } from './framework/grounds.ts';
import { textScript } from './text/text-steps.ts';
import { words } from './words.ts';

/** What a rehearsal consists of: personal data of invented people, and the steps, which hold a commitment to each. */
export interface Rehearsal {
  readonly statements: readonly InventedStatement[];
  /** The selection whose chances are published already, as it was announced and with its public source; its candidates are those of the statements about it. */
  readonly published: { readonly announcement: ProcessCommand<'announce-selection'>['data']; readonly publicSource: PublicSource };
  /**
   * `commitments` by the subject of the statement; `publication` is the hash of what is published of `published`; `depositing` keeps the text of a statement and says what the record says of it;
   * `files` are the files of its documents as they were read and kept, by edition.
   */
  readonly steps: (commitments: ReadonlyMap<string, string>, publication: string, depositing: (text: string) => Statement, files: ReadonlyMap<string, KeptFile>) => readonly PackStep[];
}

/** An invented process with days around the given one: some things done, some waiting for a decision, some still open. `seedCommitment` is the SHA-256 of the seed of its selections. */
export function rehearsalFrom(today: IsoDay, seedCommitment: string): Rehearsal {
  const people = new People();
  const day = (offset: number) => addDays(today, offset);
  const applicants = applicantFacts.map((fact) => ({ fact, person: people.take() }));
  const holders = [...states, ...demonstrationParticipants.map(({ id }) => id)];
  const registrants = Array.from({ length: 96 }, (_, index) => ({ number: index + 1, holder: holders[index % holders.length] ?? 'MX', person: people.take() }));
  const candidates = Array.from({ length: 60 }, (_, index) => ({ constituency: applicantFacts[index % applicantFacts.length]?.constituency ?? 'academia', person: people.take() }));
  const recorders = Array.from({ length: 16 }, (_, index) => ({ constituency: applicantFacts[index % applicantFacts.length]?.constituency ?? 'academia', person: people.take() }));
  const session = heldSession(today, people);
  const published = { announcement: rapporteursAnnouncement(day, seedCommitment), publicSource: rapporteursSource(day) };
  const statements = [
    ...applicants.map(({ fact, person }) => contactOf(person, `application:${fact.id}`, today)),
    ...registrants.map(({ number, holder, person }) => answersOf(person, `registration:r-${number}`, holder, day(-2))),
    ...candidates.map(({ constituency, person }) => profileOf(person, `candidacy:panel-of-tides-${personIdOf(person.number)}`, constituency, today)),
    ...recorders.map(({ constituency, person }) => profileOf(person, `candidacy:${rapporteurs}-${personIdOf(person.number)}`, constituency, today)),
    ...session.statements,
  ];
  const steps: Rehearsal['steps'] = (commitments, publication, depositing, files) => {
    const sealed = (subject: string) => commitments.get(subject) ?? '';
    const file = ({ fact, person }: (typeof applicants)[number]): ProcessCommand => ({
      name: 'file-application',
      data: { application: fact.id, procedure: 'accreditation', person: personIdOf(person.number), name: fact.name, otherNames: [...fact.otherNames], constituency: fact.constituency, country: fact.country, website: fact.website, relevance: fact.relevance, commitment: sealed(`application:${fact.id}`), documents: ['statutes', 'report'] },
    });
    const complete = (one: (typeof applicants)[number]): ProcessCommand => ({ name: 'find-complete', data: { application: one.fact.id, procedure: 'accreditation' } });
    const listed = (list: string, title: (typeof words)['listOne'], some: typeof applicants): readonly ProcessCommand[] => [
      { name: 'circulate-list', data: { list, procedure: 'accreditation', title, applications: some.map(({ fact }) => fact.id) } },
      ...some.map(({ fact }): ProcessCommand => ({ name: 'include-in-list', data: { application: fact.id, list } })),
    ];
    const [first, second, open] = [applicants.slice(0, 8), applicants.slice(8, 18), applicants.slice(18)];
    const prepared = [
      step(day(-60), opening(day, session)),
      step(day(-59), [...groupFacts.map(({ id, members, ...fact }): ProcessCommand => ({ name: 'form-group', data: { group: id, ...fact, members: [...members] } })), ...demonstrationParticipants.map(({ id, ...fact }): ProcessCommand => ({ name: 'record-participant', data: { participant: id, ...fact } })), ...session.participants]),
      step(day(-55), [procedure(day), ...meetings(day, seedCommitment), ...session.panels, { name: 'announce-selection', data: published.announcement }]),
      step(day(-41), session.programme),
    ];
    const held = session.held(prepared, depositing);
    return inTime([
      ...prepared,
      ...held,
      ...synthesisSteps({ event: thirdSession, days: sessionDays(today)[thirdSession], timeZone: 'Europe/Zurich' }, held, files),
      ...textScript(day, prepared, 'opening').steps,
      ...frameworkScript(day, prepared).steps,
      ...groundsStated(day),
      ...adoptionSteps(day),
      ...commitmentSteps(day),
      ...fundSteps(day),
      ...practiceSteps(day),
      ...indicatorSteps(day),
      ...reviewSteps(day),
      ...coalitionSteps(day),
      ...supportSteps(day),
      step(day(-40), applicants.map(file)),
      step(day(-30), [...first, ...second].map(complete)),
      step(day(-25), listed('list-1', words.listOne, first)),
      step(day(-22), [{ name: 'make-objection', data: { application: first[0]?.fact.id ?? '', list: 'list-1', state: 'GH' } }], { standing: 'delegation', of: 'GH' }),
      step(day(-10), [
        { name: 'close-list', data: { list: 'list-1' } },
        ...first.slice(1).flatMap(({ fact }): readonly ProcessCommand[] => [
          { name: 'accredit-application', data: { application: fact.id, list: 'list-1' } },
          { name: 'record-participant', data: { participant: fact.id, name: fact.name, type: 'specially-accredited', constituency: fact.constituency, country: fact.country, application: fact.id, since: day(-10), demonstration: true } },
        ]),
      ]),
      step(day(-9), registrants.map(({ number, holder, person }): ProcessCommand => ({
        name: 'file-registration',
        data: { registration: `r-${number}`, enrolment: 'opening', person: personIdOf(person.number), of: holder, role: number % 7 === 0 ? 'head' : 'representative', formVersion: 1, commitment: sealed(`registration:r-${number}`), speaking: number % 5 === 0 ? ['tides'] : [] },
      }))),
      step(day(-8), registrants.slice(0, 88).map(({ number }): ProcessCommand => ({ name: 'approve-registration', data: { registration: `r-${number}`, enrolment: 'opening' } }))),
      step(day(-6), listed('list-2', words.listTwo, second)),
      step(day(-5), candidates.map(({ person }): ProcessCommand => ({ name: 'file-candidacy', data: { selection: 'panel-of-tides', person: personIdOf(person.number), bodies: ['committee', 'speakers'], commitment: sealed(`candidacy:panel-of-tides-${personIdOf(person.number)}`) } }))),
      step(day(-5), recorders.map(({ person }): ProcessCommand => ({ name: 'file-candidacy', data: { selection: rapporteurs, person: personIdOf(person.number), bodies: ['committee'], commitment: sealed(`candidacy:${rapporteurs}-${personIdOf(person.number)}`) } }))),
      step(day(-4), [{ name: 'make-objection', data: { application: second[1]?.fact.id ?? '', list: 'list-2', state: 'FJ' } }], { standing: 'delegation', of: 'FJ' }),
      step(day(-3), registrants.slice(0, 70).map(({ number }) => shownOn(day(-3), number))),
      step(day(-2), registrants.slice(8, 62).map(({ number }) => shownOn(day(-2), number))),
      step(day(-2), [{ name: 'close-pool', data: { selection: rapporteurs } }, { name: 'publish-selection', data: { selection: rapporteurs, publication, publicSource: { ...published.publicSource } } }]),
      step(day(-2), [{ name: 'offer-moderation', data: { panel: 'tides', state: 'MX', through: 'grulac', situations: ['origin', 'transit'] } }], { standing: 'delegation', of: 'MX' }),
      step(day(-2), [{ name: 'offer-moderation', data: { panel: 'tides', state: 'CH', through: 'weog', situations: ['destination'] } }], { standing: 'delegation', of: 'CH' }),
      step(day(-1), [{ name: 'request-side-event', data: { sideEvent: 'maps', event: 'hearing', title: words.sideEvent, organizers: ['open-umbrella-federation', 'FJ'], day: day(30), slot: 'lunch' } }], { standing: 'focal-point', of: 'open-umbrella-federation' }),
      ...(open.length === 0 ? [] : [step(day(-1), [{ name: 'ask-corrections', data: { application: open[0]?.fact.id ?? '', what: 'The annual report is of another organization.' } }])]),
    ]);
  };
  return { statements, published, steps };
}

const states = 'MX CH GH KE FJ DE BR PH JO SN CA IT EG BD CO UA MA NL AR LK'.split(' ');

/** The session fell among the other days; of two steps at one moment the one that stands first was first. */
function inTime(steps: readonly PackStep[]): readonly PackStep[] {
  return steps.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

function step(day: IsoDay, commands: readonly ProcessCommand[], by: Actor = { standing: 'secretariat' }): PackStep {
  return { at: `${day}T08:00:00.000Z`, by, commands };
}

/** A badge at the door on a morning of the opening. */
function shownOn(day: IsoDay, number: number): ProcessCommand {
  return { name: 'check-in', data: { registration: `r-${number}`, enrolment: 'opening', shownAt: `${day}T07:${String(30 + (number % 25)).padStart(2, '0')}:${String(number % 60).padStart(2, '0')}.000Z`, device: 'door-1' } };
}

function opening(day: (offset: number) => IsoDay, { events }: HeldSession): readonly ProcessCommand[] {
  return [
    { name: 'open-process', data: { process: rehearsalProcess, title: words.title, shortTitle: words.shortTitle, aim: words.aim, timeZone: 'Europe/Zurich' } },
    { name: 'record-mandate', data: { mandate: 'modalities', symbol: 'REHEARSAL/1', title: words.modalities, adoptedOn: day(-60), paragraphs: [{ id: 'op-1', label: 'OP 1', gist: words.accreditation }, { id: 'op-2', label: 'OP 2', gist: words.participation }], claims: [] } },
    { name: 'define-track', data: { track: 'hearings', title: words.track, colour: 1, order: 1, claims: [] } },
    { name: 'record-place', data: { place: 'geneva', name: words.hall, scale: 'city', country: 'CH', timeZone: 'Europe/Zurich' } },
    { name: 'record-place', data: { place: 'second-tide', name: words.room, scale: 'venue', country: 'CH', timeZone: 'Europe/Zurich', within: 'geneva' } },
    ...([['opening', words.opening, [day(-3), day(-2)]], ['hearing', words.hearing, [day(30), day(31)]], ...events] as const).map(([event, title, [first, last]]): ProcessCommand => ({
      name: 'schedule-event',
      data: {
        event, kind: events.some(([session]) => session === event) ? 'thematic_session' : 'hearing', track: 'hearings', paragraphs: ['op-2'],
        claims: [
          { claim: `${event}-title`, property: 'title', value: { type: 'title', title }, madeOn: day(-60) },
          { claim: `${event}-date`, property: 'date', value: { type: 'date', date: { edtf: `${first}/${last}`, start: first, end: last, precision: 'day' } }, madeOn: day(-60) },
          { claim: `${event}-place`, property: 'place', value: { type: 'place', place: 'geneva' }, madeOn: day(-60) },
        ],
      },
    })),
  ];
}

function procedure(day: (offset: number) => IsoDay): ProcessCommand {
  return {
    name: 'set-procedure',
    data: {
      procedure: 'accreditation', applyBy: day(14), timeZone: 'Europe/Zurich', late: 'taken-as-late', objectionDays: 10, dayKind: 'working', holidays: [], reasons: 'states', contestedBy: 'president',
      documents: [{ id: 'statutes', label: words.statutes, required: true }, { id: 'report', label: words.report, required: false }],
      byStatus: ['consultative-status', 'national-human-rights-institution'], withoutRegistration: ['parliament'],
      grounds: [{ setting: 'objection-period', mandate: 'modalities', paragraph: 'op-1' }, { setting: 'own-tracks', mandate: 'modalities', paragraph: 'op-2' }],
    },
  };
}

function meetings(day: (offset: number) => IsoDay, seedCommitment: string): readonly ProcessCommand[] {
  const topics = [{ id: 'tides', label: words.tides }, { id: 'work', label: words.work }];
  const quotas = [{ of: 'each-delegation' as const, most: 6 }, { of: 'each-participant' as const, most: 4 }];
  const seats = (people: number) => ({ women: { attribute: 'gender', value: 'woman', least: Math.floor(people * 0.4), most: Math.ceil(people * 0.6) }, middle: { attribute: 'age', value: '35-59', least: Math.ceil(people * 0.4), most: people - 2 } });
  const regions = (least: number, most: number) => ['african', 'asia-pacific', 'eastern-european', 'latin-american-and-caribbean', 'western-european-and-other'].map((value) => ({ attribute: 'region', value, least, most }));
  const [committee, speakers] = [seats(10), seats(12)];
  return [
    { name: 'announce-registration', data: { event: 'opening', timeZone: 'Europe/Zurich', opensOn: day(-20), closesOn: day(-4), endsOn: day(-2), capacity: 90, quotas, fields: [...baseFields], topics } },
    { name: 'announce-registration', data: { event: 'hearing', timeZone: 'Europe/Zurich', opensOn: day(-2), closesOn: day(25), endsOn: day(31), capacity: 120, quotas, fields: [...baseFields], topics } },
    { name: 'form-panel', data: { panel: 'tides', event: 'hearing', title: words.panelTides, order: 1, seats: 3, offersBy: day(10), timeZone: 'Europe/Zurich' } },
    { name: 'form-panel', data: { panel: 'work', event: 'hearing', title: words.panelWork, order: 2, seats: 3, offersBy: day(10), timeZone: 'Europe/Zurich' } },
    {
      name: 'announce-selection',
      data: {
        selection: 'panel-of-tides', title: words.selection, event: 'hearing', applyBy: day(-1), timeZone: 'Europe/Zurich', seedCommitment,
        bodies: [
          { id: 'committee', title: words.committee, seats: 10, onePerEntity: false, quotas: [...regions(1, 3), committee.women, committee.middle] },
          { id: 'speakers', title: words.speakers, seats: 12, onePerEntity: false, quotas: [...regions(1, 4), speakers.women, speakers.middle] },
        ],
      },
    },
  ];
}
