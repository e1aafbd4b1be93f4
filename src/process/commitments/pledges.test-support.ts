import { delegationOf } from '../participation/bodies.test-support.ts';
import type { Given } from '../participation/given.test-support.ts';
import type { ProcessCommand } from '../commands.ts';
import { givenText, thePact, zero } from '../text/text.test-support.ts';
import { opened } from '../work-plan/given.test-support.ts';
import type { Actor } from '../vocabulary/standing.ts';
import type { PledgeState } from './state.ts';

export const noon = '2018-12-10T12:00:00Z';
export const mexico = { at: noon, by: delegationOf('MX') };
export const kenya = { at: noon, by: delegationOf('KE') };
export const caritas: { readonly at: string; readonly by: Actor } = { at: noon, by: { standing: 'focal-point', of: 'caritas' } };
export const office = { at: noon };

/** The pact agreed, a participant that takes part and one that no longer does; of the pact's objective the commitment `paths`, called 22. */
export function givenPact(more: readonly ProcessCommand[] = []): Given {
  const given = givenText(participants);
  for (const command of [...agreement, make(), ...more]) given.and(command, office);
  return given;
}

const participants: readonly ProcessCommand[] = [
  { name: 'record-participant', data: { participant: 'caritas', name: { en: 'Caritas' }, type: 'consultative-status', constituency: 'non-governmental-organization', since: '2017-01-01' } },
  { name: 'record-participant', data: { participant: 'gone', name: { en: 'Gone' }, type: 'consultative-status', constituency: 'academia', since: '2017-01-01' } },
  { name: 'end-participation', data: { participant: 'gone', lastDay: '2017-03-31', reason: 'It was dissolved.' } },
];

/** Every provision of the pact is agreed, and the pact. */
export const agreement: readonly ProcessCommand[] = [
  ...zero.map(({ id }): ProcessCommand => ({ name: 'agree-provision', data: { text: 'pact', revision: 'zero', provision: id, label: '', level: 'plenary', pending: [], amendments: [] } })),
  { name: 'agree-text', data: { text: 'pact', revision: 'zero', provisions: zero.map(({ id }) => id) } },
];

export function make(more: Readonly<Record<string, unknown>> = {}): ProcessCommand {
  return { name: 'make-commitment', data: { commitment: 'paths', title: { en: 'Safe paths' }, label: '22', text: 'pact', revision: 'zero', provisions: ['paths', 'act', 'help'], order: 1, ...more } };
}

export const promise = `We shall open two more paths. ${'Step by step, year by year. '.repeat(12)}`;

export function pledge(more: Readonly<Record<string, unknown>> = {}): ProcessCommand {
  return {
    name: 'make-pledge',
    data: { pledge: 'ferries', title: 'Two ferries', language: 'en', form: 'individual', makers: ['MX'], partners: [], commitments: [{ commitment: 'paths', label: '22' }], provisions: [], means: ['financial'], text: promise, countries: ['MX'], files: [], matches: [], ...more },
  };
}

export function update(more: Readonly<Record<string, unknown>> = {}): ProcessCommand {
  return { name: 'update-pledge', data: { pledge: 'ferries', on: '2018-12-10', by: 'MX', status: 'in-progress', text: 'The first ferry sails.', evidence: [], ...more } };
}

export function pledged(given: Given, id = 'ferries'): PledgeState {
  const state = given.state(`pledge:${id}`);
  if (state.kind !== 'pledge') throw new Error(`${id} is no pledge.`);
  return state;
}

/** A process of its own with three pledges on `paths`: of Caritas and Mexico, and one of Kenya that is in progress and matched by the first; the last acts are the third pledge, its update, and the match. */
export const givenCommands: readonly ProcessCommand[] = [
  ...opened, ...thePact(), ...participants, ...agreement, make(),
  pledge({ makers: ['caritas'], seeks: 'offers' }),
  pledge({ pledge: 'piers', title: 'Three piers', makers: ['KE'], form: 'common', region: 'african', countries: ['KE'], means: ['policy'], seeks: 'seeks', madeOn: '2018-01-01' }),
  pledge({ pledge: 'boats', title: 'A boat', seeks: 'offers' }),
  update({ pledge: 'piers', by: 'KE', on: '2018-02-01' }),
  { name: 'match-pledge', data: { pledge: 'ferries', by: 'caritas', matched: 'piers', title: 'Three piers' } },
];
