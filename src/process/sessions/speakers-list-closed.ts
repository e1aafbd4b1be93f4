import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { EventId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf } from '../vocabulary/shapes.ts';
import { declareFloorAct, declareFloorCommand } from './declare.ts';

const shape = z.object({ event: idOf<EventId>() });
type Data = z.output<typeof shape>;
export type SpeakersListClosed = DecidedAct<'speakers-list-closed', Data>;
export type SpeakersListReopened = DecidedAct<'speakers-list-reopened', Data>;

export const speakersListClosed = declareFloorAct({ type: 'speakers-list-closed', shape, sentence, after: (floor) => ({ ...floor, listClosed: true }) });
export const speakersListReopened = declareFloorAct({ type: 'speakers-list-reopened', shape, sentence, after: (floor) => ({ ...floor, listClosed: false }) });

function sentence({ event }: Data) {
  return { parts: { event: { is: 'subject', subject: subjectKey('event', event) } } } as const;
}

/** FL-16: after the list is closed nobody joins it; points of order and rights of reply remain. */
export const closeSpeakersList = declareFloorCommand({
  name: 'close-speakers-list',
  shape,
  chairs: true,
  decide: (data, floor) => {
    if (floor.status === 'risen') return refuse('no-sitting', 'FL-16');
    return floor.listClosed ? refuse('nothing-changes', 'FL-16') : [{ type: 'speakers-list-closed', data } satisfies SpeakersListClosed];
  },
});

export const reopenSpeakersList = declareFloorCommand({
  name: 'reopen-speakers-list',
  shape,
  chairs: true,
  decide: (data, floor) => (floor.listClosed ? [{ type: 'speakers-list-reopened', data } satisfies SpeakersListReopened] : refuse('nothing-changes', 'FL-16')),
});
