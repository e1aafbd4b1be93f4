import { stateTable } from '../../../src/process/vocabulary/states/state.ts';
import type { SpokenLanguage } from '../../../src/process/sessions/turn.ts';
import { personId } from '../../../src/process/vocabulary/shapes.ts';
import type { Actor } from '../../../src/process/vocabulary/standing.ts';
import type { Chance } from './chance.ts';
import type { SessionNumbers } from './numbers.ts';
import { agencies, stakeholders } from './register.ts';

/** Who takes part in a rehearsed session. */
export interface Cast {
  readonly states: readonly string[];
  readonly agencies: readonly string[];
  readonly stakeholders: readonly string[];
  readonly informal: readonly string[];
}

/** States that moderate the three panels, and those that speak for a group; they are always present. */
export const moderators = ['CH', 'GH', 'UY'] as const;
export const groupSpeakers = [
  { group: 'african-group', holder: 'KE' },
  { group: 'g77', holder: 'EG' },
  { group: 'eu', holder: 'EE' },
  { group: 'ldcs', holder: 'MW' },
  { group: 'aosis', holder: 'FJ' },
  { group: 'asean', holder: 'PH' },
  { group: 'caricom', holder: 'BB' },
  { group: 'grulac', holder: 'MX' },
] as const;

/** Throws RangeError where the register has not so many. */
export function castOf(chance: Chance, { states, agencies: ofAgencies, stakeholders: ofStakeholders, informal }: SessionNumbers): Cast {
  const always = [...moderators, ...groupSpeakers.map(({ holder }) => holder)];
  const others = chance.shuffled(stateTable.map(({ code }) => code).filter((code) => !always.some((one) => one === code)));
  if (states < always.length || states > stateTable.length || ofAgencies > agencies.length || ofStakeholders + informal > stakeholders.length) throw new RangeError('A rehearsal needs 11 to 193 States, at most 6 agencies, and at most 35 stakeholders in all.');
  const entities = chance.shuffled(stakeholders.map(({ id }) => id));
  return {
    states: [...always, ...others].slice(0, states),
    agencies: agencies.slice(0, ofAgencies).map(({ id }) => id),
    stakeholders: entities.slice(0, ofStakeholders),
    informal: entities.slice(ofStakeholders, ofStakeholders + informal),
  };
}

/** Invented persons: no real one has such an id. */
function person(number: number) {
  return personId.parse(`p-00000000001${number.toString(16).padStart(5, '0')}`);
}

export const chair: Actor = { standing: 'co-facilitator', person: person(1) };
export const officer: Actor = { standing: 'secretariat', person: person(2) };
export const noteTaker: Actor = { standing: 'rapporteur', person: person(3) };
export const openingSpeakers = { chair: person(1), president: person(4), secretaryGeneral: person(5) } as const;

export function moderatorOf(panel: number): Actor {
  const state = moderators[panel] ?? moderators[0];
  return { standing: 'moderator', of: state, person: person(16 + panel) };
}

/** Who acts for a State or an entity of the register. */
export function actorFor(holder: string): Actor {
  const state = stateTable.findIndex(({ code }) => code === holder);
  if (state !== -1) return { standing: 'delegation', of: holder, role: 'representative', person: person(256 + state) };
  const entity = [...agencies, ...stakeholders].findIndex(({ id }) => id === holder);
  return { standing: 'focal-point', of: holder, person: person(1024 + Math.max(0, entity)) };
}

const spokenIn: readonly (readonly [SpokenLanguage, string])[] = [
  ['ar', 'AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM QA SA SD SO SY TN YE'],
  ['zh', 'CN SG'],
  ['fr', 'BE BF BI BJ CD CF CG CH CI CM FR GA GN HT LU MC MG ML NE RW SN TD TG'],
  ['ru', 'BY KG KZ RU TJ'],
  ['es', 'AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PY SV UY VE'],
];

/** What a State of the rehearsal speaks: roughly what one hears in such rooms. */
export function languageOf(state: string): SpokenLanguage {
  return spokenIn.find(([, states]) => states.split(' ').includes(state))?.[0] ?? 'en';
}
