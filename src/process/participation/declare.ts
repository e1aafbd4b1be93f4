import type { Known } from '../vocabulary/command.ts';
import { stageOf } from '../vocabulary/stage.ts';
import type { ParticipationState, StateOf } from './state.ts';

/** What a decision of this stage knows: the other things it consults are of this stage. */
export type KnownHere<Kind extends ParticipationState['kind']> = Known<StateOf<Kind>, ParticipationState>;

export const { act: declareParticipationAct, command: declareParticipationCommand, before } = stageOf<ParticipationState>();
