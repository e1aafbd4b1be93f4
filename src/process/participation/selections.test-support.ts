import { createHash } from 'node:crypto';
import type { ProcessCommand } from '../commands.ts';
import { personId } from '../vocabulary/shapes.ts';
import type { Actor } from '../vocabulary/standing.ts';
import { begun } from './bodies.test-support.ts';
import type { Given } from './given.test-support.ts';
import type { SelectionState } from './state.ts';

export const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
export const seed = 'eleven-white-horses';
export const publication = sha256('the published file');
export const publicSource = { source: 'Main draw of the lottery', day: '2017-05-03', timeZone: 'Europe/Zurich' };

export type Announced = ProcessCommand<'announce-selection'>['data'];
export type Body = Announced['bodies'][number];
export type Lists = ProcessCommand<'draw-selection'>['data']['lists'];

export const committee: Body = { id: 'committee', title: { en: 'Committee' }, seats: 2, onePerEntity: true, quotas: [{ attribute: 'gender', value: 'woman', least: 1, most: 2 }] };
export const speakers: Body = { id: 'speakers', title: { en: 'Speakers' }, seats: 2, onePerEntity: false, quotas: [] };
export function announce(more: Partial<Announced> = {}): ProcessCommand {
  return { name: 'announce-selection', data: { selection: 'joint', title: { en: 'Committee and speakers' }, bodies: [committee, speakers], applyBy: '2017-04-30', timeZone: 'Europe/Zurich', seedCommitment: sha256(seed), ...more } };
}

export function person(number: number): string {
  return `p-${String(number).padStart(16, '0')}`;
}
export const [anna, boris, chen, dina, elif, femi] = [person(1), person(2), person(3), person(4), person(5), person(6)] as const;
export const unions: ProcessCommand = { name: 'record-participant', data: { participant: 'unions', name: { en: 'Unions' }, type: 'consultative-status', since: '2017-01-01' } };

export type Filed = ProcessCommand<'file-candidacy'>['data'];
export function file(who: string, more: Partial<Filed> = {}): ProcessCommand {
  return { name: 'file-candidacy', data: { selection: 'joint', person: who, bodies: ['committee', 'speakers'], commitment: sha256(who), ...more } };
}
export function stepBack(who: string): ProcessCommand {
  return { name: 'withdraw-candidacy', data: { selection: 'joint', person: who } };
}
export const close: ProcessCommand = { name: 'close-pool', data: { selection: 'joint' } };
export const publish: ProcessCommand = { name: 'publish-selection', data: { selection: 'joint', publication, publicSource } };
export function lists(inCommittee: readonly string[], inSpeakers: readonly string[]): Lists {
  return [{ body: 'committee', persons: [...inCommittee] }, { body: 'speakers', persons: [...inSpeakers] }];
}
export const only = (body: string, ...persons: readonly string[]): Lists => [{ body, persons: [...persons] }];
export const fair = lists([anna, boris], [chen, dina]);
export const draw = (chosen: Lists = fair): ProcessCommand => ({ name: 'draw-selection', data: { selection: 'joint', seed, publicValue: '7 12 31', lists: chosen } });
export function recommend(chosen: Lists, reason?: string): ProcessCommand {
  return { name: 'recommend-selection', data: { selection: 'joint', lists: chosen, ...(reason !== undefined && { reason }) } };
}
export function decide(chosen: Lists, reason?: string): ProcessCommand {
  return { name: 'decide-selection', data: { selection: 'joint', lists: chosen, ...(reason !== undefined && { reason }) } };
}

export const open = { at: '2017-04-20T12:00:00Z' };
export const over = { at: '2017-05-01T12:00:00Z' };
export const later = { at: '2017-05-03T12:00:00Z' };
export const self = (who: string): Actor => ({ standing: 'public', person: personId.parse(who) });

export function announced(more: Partial<Announced> = {}): Given {
  return begun([unions, announce(more)]);
}
/** Six stand; Boris and Dina are put forward by the same entity. */
export function pool(): Given {
  const given = announced();
  for (const who of [anna, boris, chen, dina, elif, femi]) given.and(file(who, who === boris || who === dina ? { of: 'unions' } : {}), open);
  return given;
}
export const computed = () => pool().and(close, over).and(publish, over);
export const drawn = () => computed().and(draw(), later);
export function selectionIn(given: Given): SelectionState {
  const state = given.state('selection:joint');
  if (state.kind !== 'selection') throw new Error('No selection.');
  return state;
}
