import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { EventId, ItemId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, localized } from '../vocabulary/shapes.ts';
import { before, declareSessionsAct, declareSessionsCommand } from './declare.ts';

const asked = z.object({ event: idOf<EventId>(), item: idOf<ItemId>() });
const shape = asked.extend({ title: localized });
export type ProgrammeItemRemoved = DecidedAct<'programme-item-removed', z.output<typeof shape>>;

export const programmeItemRemoved = declareSessionsAct({
  type: 'programme-item-removed',
  schemaVersion: 1,
  shape,
  subject: ({ event }) => subjectKey('programme', event),
  sentence: ({ event, title }) => ({ parts: { event: { is: 'subject', subject: subjectKey('event', event) }, item: { is: 'localized', text: title } } }),
  after: (state, { item }, act) => {
    const programme = before(state, 'programme', act);
    return { ...programme, items: programme.items.filter(({ id }) => id !== item) };
  },
});

export const removeProgrammeItem = declareSessionsCommand<'remove-programme-item', typeof asked, 'programme', ProgrammeItemRemoved>({
  name: 'remove-programme-item',
  shape: asked,
  subject: ({ event }) => subjectKey('programme', event),
  mentions: () => [],
  decide: (data, { subject }) => {
    const item = subject?.items.find(({ id }) => id === data.item);
    return item === undefined ? refuse('not-found', 'PR-2', { id: data.item }) : [{ type: 'programme-item-removed', data: { ...data, title: item.title } }];
  },
});
