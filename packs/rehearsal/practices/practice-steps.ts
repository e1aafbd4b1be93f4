import type { ProcessCommand } from '../../../src/process/commands.ts';
import type { PackStep } from '../../../src/process/pack.ts';
import { eligibilityCriteria } from '../../../src/process/practices/state.ts';
import type { EligibilityCriterion, Verdict } from '../../../src/process/practices/state.ts';
import type { IsoDay } from '../../../src/process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { personId } from '../../../src/process/vocabulary/shapes.ts';
import type { Actor } from '../../../src/process/vocabulary/standing.ts';
import { isState } from '../../../src/process/vocabulary/states/state.ts';
import { personIdOf } from '../invented-data.ts';
import { practiceFacts, reviewWords } from './practice-facts.ts';
import type { PracticeFact } from './practice-facts.ts';

/** Nobody else in the rehearsal has these numbers: two of the United Nations and three from outside. */
const reviewers = [
  { person: personIdOf(0xe0_0001), side: 'un' }, { person: personIdOf(0xe0_0002), side: 'outside', of: 'institution-of-the-first-lantern' },
  { person: personIdOf(0xe0_0003), side: 'outside', of: 'JO' }, { person: personIdOf(0xe0_0004), side: 'outside', of: 'institution-of-the-second-lantern' }, { person: personIdOf(0xe0_0005), side: 'un' },
] as const;
const [first, second, third, fourth] = reviewers;
const three = [first, second, third] as const;

/** Verdicts of the first three reviewers, in their order; shorter where not all have replied. */
const said: Readonly<Record<string, readonly Verdict[]>> = {
  'marcas-del-camino-seco': ['publish', 'publish', 'publish'],
  'une-cloche-par-ville': ['publish', 'publish', 'publish'],
  'papers-in-the-loft': ['publish', 'decline', 'publish'],
  'asked-on-the-quay': ['improve', 'improve'],
  'jadwal-almadd-fi-aldilta': ['publish', 'publish', 'publish'],
  'lottery-of-quays': ['decline', 'decline', 'decline'],
  'ballot-of-households': ['publish', 'publish', 'publish'],
};

const missing: Readonly<Record<string, Partial<Readonly<Record<EligibilityCriterion, string>>>>> = {
  'night-ferry-plan': { 'mostly-completed': 'It is a plan. Please come back once ferries have waited for a season.', replicable: 'As long as there is no timetable nobody can copy it.' },
};

/** Nine practices, one in each state, from the seventh day before today on: after the commitments of the framework, which they answer. */
export function practiceSteps(day: (offset: number) => IsoDay): readonly PackStep[] {
  const at = (offset: number, clock: string, commands: readonly ProcessCommand[], by: Actor = { standing: 'secretariat' }): PackStep => ({ at: `${day(offset)}T${clock}:00.000Z`, by, commands });
  const reviewed = Object.keys(said);
  return [
    ...practiceFacts.map((fact, index) => at(-7, `09:${String(10 + index)}`, [submitting(fact)], actorOf(fact.holder))),
    at(-7, '15:00', [
      ...reviewers.map(({ person }, index): ProcessCommand => ({ name: 'give-standing', data: { id: `reviewer-${index + 1}`, person, standing: 'expert' } })),
      ...[...reviewed, ...Object.keys(missing)].map(screening),
      ...reviewed.flatMap((practice) => three.map((reviewer): ProcessCommand => ({ name: 'call-reviewer', data: { practice, ...reviewer } }))),
    ]),
    ...three.map(({ person }, index) => at(-6, `10:${String(10 + index)}`, reviewed.flatMap((practice) => reviewing(practice, person, said[practice]?.[index])), expert(person))),
    at(-6, '16:00', [
      { name: 'publish-practice', data: { practice: 'marcas-del-camino-seco' } },
      { name: 'publish-practice', data: { practice: 'une-cloche-par-ville', expiresOn: day(6) } },
      { name: 'publish-practice', data: { practice: 'jadwal-almadd-fi-aldilta', expiresOn: day(-3) } },
      { name: 'publish-practice', data: { practice: 'ballot-of-households' } },
      { name: 'decline-practice', data: { practice: 'lottery-of-quays', reason: 'All three reviewers found that chance is no measure of need.' } },
      { name: 'return-practice', data: { practice: 'asked-on-the-quay', reason: 'Please say how many were asked, in which languages, and what it cost.' } },
      { name: 'call-tie-breaker', data: { practice: 'papers-in-the-loft', ...fourth } },
    ]),
    at(-5, '11:00', [{ name: 'declare-conflict', data: { practice: 'papers-in-the-loft', person: fourth.person, conflict: 'none' } }], expert(fourth.person)),
    at(-4, '09:30', [use('marcas-del-camino-seco', 'CO', 'Tres puertos la pintaron con cal de concha; se practica con las escuelas.', 'https://example.org/cal-de-concha')], actorOf('CO')),
    at(-4, '10:30', [use('marcas-del-camino-seco', 'quiet-harbour-international', 'Our harbours marked the way with rope, for those who do not see the line.')], actorOf('quiet-harbour-international')),
    at(-4, '11:30', [use('une-cloche-par-ville', 'GH', 'Two towns rang for the first time this spring.')], actorOf('GH')),
    at(-3, '09:00', [revising('ballot-of-households', 'Eleven villages voted; eight stayed and were given walls, three moved with the land they chose.')], actorOf('FJ')),
    at(-2, '12:00', [{ name: 'expire-practice', data: { practice: 'jadwal-almadd-fi-aldilta' } }]),
  ];
}

function wordsOf({ id: _id, holder: _holder, evidence = [], countries, commitments, groups, ...rest }: PracticeFact) {
  return { ...rest, countries: [...countries], commitments: [...commitments], groups: [...groups], evidence: [...evidence] };
}

function submitting(fact: PracticeFact): ProcessCommand {
  return { name: 'submit-practice', data: { practice: fact.id, holder: fact.holder, ...wordsOf(fact) } };
}

function revising(practice: string, results: string): ProcessCommand {
  const fact = practiceFacts.find(({ id }) => id === practice);
  if (fact === undefined) throw new RangeError(`There is no practice ${practice}.`);
  return { name: 'revise-practice', data: { practice, ...wordsOf(fact), results } };
}

function screening(practice: string): ProcessCommand {
  const notes = missing[practice] ?? {};
  return { name: 'screen-practice', data: { practice, answers: eligibilityCriteria.map((criterion) => { const note = notes[criterion]; return { criterion, met: note === undefined, ...(note !== undefined && { note }) }; }) } };
}

/** Everybody declares; who has not replied yet only does that. */
function reviewing(practice: string, person: string, verdict: Verdict | undefined): readonly ProcessCommand[] {
  return [{ name: 'declare-conflict', data: { practice, person, conflict: 'none' } }, ...(verdict === undefined ? [] : [{ name: 'give-verdict', data: { practice, person, verdict, reasons: reviewWords[verdict] } } as const])];
}

function use(practice: string, holder: string, note: string, address?: string): ProcessCommand {
  return { name: 'note-practice-use', data: { practice, holder, note, ...(address !== undefined && { address }) } };
}

function actorOf(holder: string): Actor {
  return { standing: isState(holder) ? 'delegation' : 'focal-point', of: holder };
}

function expert(person: string): Actor {
  return { standing: 'expert', person: personId.parse(person) };
}
