import type { EventId } from '../vocabulary/ids.ts';
import type { ProgrammeItem } from './programme-item.ts';
import type { SessionRules } from './session-rules.ts';

/** The programme of a session and the rules of its floor; it has the id of the session. */
export interface ProgrammeState {
  readonly kind: 'programme';
  readonly id: EventId;
  /** The venue's. */
  readonly timeZone: string;
  readonly rules: SessionRules;
  /** By day and hour. */
  readonly items: readonly ProgrammeItem[];
}
