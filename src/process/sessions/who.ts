import { z } from 'zod';
import type { SentencePart } from '../vocabulary/act.ts';
import { idPattern, isPersonId, subjectKey } from '../vocabulary/ids.ts';
import type { EventId, GroupId, TurnId } from '../vocabulary/ids.ts';
import { countryCode, idOf } from '../vocabulary/shapes.ts';
import type { Turn } from './turn.ts';

/** Who speaks: a State (ISO alpha-2, upper case), a participant (its id), or a person of the podium (their random id). */
export const speaker = z.union([countryCode, z.string().regex(idPattern)]);

/** Who speaks and for which group: written into every act on a speech, so that its sentence says it. */
export const who = { holder: speaker, group: idOf<GroupId>().exactOptional() };

export const ofTurn = z.object({ event: idOf<EventId>(), turn: idOf<TurnId>() });

export interface Who {
  readonly holder: string;
  readonly group?: GroupId;
}

export function whoOf({ holder, group }: Pick<Turn, 'holder' | 'group'>): Who {
  return { holder, ...(group !== undefined && { group }) };
}

/** The words for who speaks and in which session. */
export function speakerParts({ event, holder, group }: Who & { readonly event: EventId }): Readonly<Record<string, SentencePart>> {
  return {
    event: { is: 'subject', subject: subjectKey('event', event) },
    who: holderPart(holder),
    ...(group !== undefined && { group: { is: 'subject', subject: subjectKey('group', group) } }),
  };
}

/** The form of a sentence that says on whose behalf, where it is on somebody's. */
export function forGroup({ group }: Pick<Who, 'group'>): { readonly form?: 'group' } {
  return group === undefined ? {} : { form: 'group' };
}

function holderPart(holder: string): SentencePart {
  return isPersonId(holder) ? { is: 'person', person: holder } : { is: 'holder', of: holder };
}
