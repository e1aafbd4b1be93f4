import { recordParticipant } from './participant-recorded.ts';

/** Every command of this stage, by its name. */
export const participationCommands = {
  'record-participant': recordParticipant,
} as const;
