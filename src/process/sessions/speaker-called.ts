import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { isId, isPersonId, subjectKey } from '../vocabulary/ids.ts';
import { isRefusal, refuse } from '../vocabulary/refusal.ts';
import { beginSpeech, limitFor } from './begin-speech.ts';
import { declareFloorAct, declareFloorCommand } from './declare.ts';
import { endings } from './end-speech.ts';
import { flowOfState } from './flow-of.ts';
import { currentSegment } from './floor.ts';
import { isOfPanel } from './is-of-panel.ts';
import { refuseUnseen, seen } from './refuse-unseen.ts';
import type { SpeechEnded } from './speech-ended.ts';
import { askedWith, capacities } from './turn.ts';
import type { Turn } from './turn.ts';
import { ofTurn, speaker, speakerParts } from './who.ts';

const called = ofTurn.extend({ holder: speaker, capacity: z.enum(capacities), ...askedWith.shape, language: askedWith.shape.language.default('other') });
const asked = called.extend({ seen, seconds: z.int().min(10).max(7200).exactOptional() });
const shape = called.extend({ limitSeconds: z.number().positive() });
export type SpeakerCalled = DecidedAct<'speaker-called', z.output<typeof shape>>;

const ofPanel: ReadonlySet<string> = new Set(['moderator', 'expert']);

/** Somebody is given the floor who did not ask for it: the chair, an opening speaker, the moderator and experts of a panel. */
export const speakerCalled = declareFloorAct({
  type: 'speaker-called',
  shape,
  sentence: (data) => ({ parts: { ...speakerParts(data), capacity: { is: 'word', word: `capacity.${data.capacity}` } } }),
  after: (floor, { event: _event, turn, limitSeconds, ...rest }, act) => {
    const panel = ofPanel.has(rest.capacity);
    const one: Turn = { id: turn, ...rest, lane: 'podium', flow: panel ? 'panel' : 'podium', side: panel ? 'panel' : 'floor', askedAt: act.at, arrival: act.position, status: 'waiting', overtakenInFlow: 0, overtaken: 0, passedForBalance: 0, spokenMs: 0 };
    const present = isPersonId(one.holder) || floor.present.includes(one.holder) ? floor.present : [...floor.present, one.holder];
    return beginSpeech({ ...floor, present, turns: [...floor.turns, one] }, turn, { limitSeconds, reasons: [] }, act);
  },
});

/** FL-14: experts and moderators are called only in the segment of their own panel. */
export const callSpeaker = declareFloorCommand({
  name: 'call-speaker',
  shape: asked,
  chairs: true,
  mentions: ({ holder }) => (isId(holder) && !isPersonId(holder) ? [subjectKey('participant', holder)] : []),
  decide: ({ seen: last, seconds, ...data }, floor, { at }) => {
    const unseen = refuseUnseen(floor, last);
    if (unseen !== undefined) return unseen;
    const nobody = isPersonId(data.holder) || isId(data.holder) ? undefined : flowOfState(data.holder);
    if (isRefusal(nobody)) return nobody;
    if (floor.status !== 'open') return refuse(floor.status === 'suspended' ? 'sitting-suspended' : 'no-sitting', 'FL-9');
    if (floor.interrupted !== undefined) return refuse('speech-interrupted', 'FL-12');
    if (floor.turns.some(({ id }) => id === data.turn)) return refuse('already-exists', 'FL-7', { id: data.turn });
    if (ofPanel.has(data.capacity) && !isOfPanel(currentSegment(floor), data.holder)) return refuse('not-of-this-panel', 'FL-14');
    const limitSeconds = seconds ?? limitFor(floor, { lane: 'podium', capacity: data.capacity });
    return [...endings(floor, data.event, at), { type: 'speaker-called', data: { ...data, limitSeconds } }] satisfies readonly (SpeechEnded | SpeakerCalled)[];
  },
});
