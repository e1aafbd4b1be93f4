import type { Known } from '../vocabulary/command.ts';
import type { IsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import type { DatedMembership } from '../vocabulary/membership.ts';
import type { EventId, PersonId, SubjectKey } from '../vocabulary/ids.ts';

/** What this stage reads of things that other stages keep, and no more of them. */
export interface ParticipantElsewhere {
  readonly kind: 'participant';
  readonly type: string;
  readonly constituency?: string;
  readonly until?: IsoDay;
}

export interface GroupElsewhere {
  readonly kind: 'group';
  readonly members: readonly DatedMembership[];
}

export interface PanelElsewhere {
  readonly kind: 'panel';
  readonly event: EventId;
  readonly moderator?: string;
  readonly experts: readonly PersonId[];
}

export type ThingElsewhere = ParticipantElsewhere | GroupElsewhere | PanelElsewhere;

/** A consulted thing of the kind wanted; undefined when it does not exist. */
export function consult<Thing extends { readonly kind: string }, Kind extends Thing['kind']>(known: Pick<Known<unknown, Thing>, 'consulted'>, kind: Kind, key: SubjectKey): Extract<Thing, { readonly kind: Kind }> | undefined {
  const state = known.consulted(key);
  return state !== undefined && isOfKind(state, kind) ? state : undefined;
}

function isOfKind<Thing extends { readonly kind: string }, Kind extends Thing['kind']>(thing: Thing, kind: Kind): thing is Extract<Thing, { readonly kind: Kind }> {
  return thing.kind === kind;
}
