import type { ActDeclaration } from '../vocabulary/act.ts';
import { participantRecorded } from './participant-recorded.ts';

/** Every act of this stage, by its type. */
export const participationActs = {
  'participant-recorded': participantRecorded,
} as const;

export type ParticipationActType = keyof typeof participationActs;
type DataOf<Declaration> = Declaration extends ActDeclaration<string, infer Data> ? Data : never;

/** The closed union of the stage's acts. */
export type ParticipationAct = { [Type in ParticipationActType]: { readonly type: Type; readonly data: DataOf<(typeof participationActs)[Type]> } }[ParticipationActType];
