import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { isId, subjectKey } from '../vocabulary/ids.ts';
import type { EventId } from '../vocabulary/ids.ts';
import { isRefusal, refuse } from '../vocabulary/refusal.ts';
import { idOf } from '../vocabulary/shapes.ts';
import { declareFloorAct, declareFloorCommand } from './declare.ts';
import { flowOfState } from './flow-of.ts';
import { refuseNotTheirs } from './refuse-not-theirs.ts';
import { speaker, speakerParts } from './who.ts';

const shape = z.object({ event: idOf<EventId>(), holder: speaker });
export type PresenceDeclared = DecidedAct<'presence-declared', z.output<typeof shape>>;

export const presenceDeclared = declareFloorAct({
  type: 'presence-declared',
  shape,
  sentence: (data) => ({ parts: speakerParts(data) }),
  after: (floor, { holder }) => ({ ...floor, present: [...floor.present, holder] }),
});

/** FL-17: a State or participant is present once it says so, or asks for the floor. */
export const declarePresence = declareFloorCommand({
  name: 'declare-presence',
  shape,
  chairs: false,
  mentions: ({ holder }) => (isId(holder) ? [subjectKey('participant', holder)] : []),
  decide: (data, floor, { by }) => {
    const foreign = refuseNotTheirs(floor, data.holder, by);
    if (foreign !== undefined) return foreign;
    const state = isId(data.holder) ? undefined : flowOfState(data.holder);
    if (isRefusal(state)) return state;
    if (floor.status === 'risen') return refuse('no-sitting', 'FL-17');
    return floor.present.includes(data.holder) ? refuse('nothing-changes', 'FL-17') : [{ type: 'presence-declared', data } satisfies PresenceDeclared];
  },
});
