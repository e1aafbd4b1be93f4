import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { EventId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { sameValue } from '../vocabulary/same-value.ts';
import { idOf } from '../vocabulary/shapes.ts';
import { before, declareSessionsAct, declareSessionsCommand } from './declare.ts';
import { programmeItem } from './programme-item.ts';
import type { ProgrammeItem } from './programme-item.ts';

const shape = z.object({ event: idOf<EventId>(), item: programmeItem });
export type ProgrammeItemSet = DecidedAct<'programme-item-set', z.output<typeof shape>>;

export const programmeItemSet = declareSessionsAct({
  type: 'programme-item-set',
  schemaVersion: 1,
  shape,
  subject: ({ event }) => subjectKey('programme', event),
  sentence: ({ event, item }) => ({
    parts: {
      event: { is: 'subject', subject: subjectKey('event', event) },
      item: { is: 'localized', text: item.title },
      day: { is: 'date', date: { edtf: item.day, start: item.day, end: item.day, precision: 'day' } },
      from: { is: 'text', text: item.from },
      to: { is: 'text', text: item.to },
    },
  }),
  after: (state, { item }, act) => {
    const programme = before(state, 'programme', act);
    return { ...programme, items: [...programme.items.filter(({ id }) => id !== item.id), item].toSorted(byHour) };
  },
});

function byHour(a: ProgrammeItem, b: ProgrammeItem): number {
  return hourOf(a) < hourOf(b) ? -1 : 1;
}

function hourOf({ day, from, to, id }: ProgrammeItem): string {
  return `${day} ${from} ${to} ${id}`;
}

/** PR-2: an item ends after it begins. Overlaps and what is missing are found (`check-programme.ts`), not refused: the record keeps a programme as it was published. */
export const setProgrammeItem = declareSessionsCommand<'set-programme-item', typeof shape, 'programme', ProgrammeItemSet>({
  name: 'set-programme-item',
  shape,
  subject: programmeItemSet.subject,
  mentions: ({ item }) => (item.panel === undefined ? [] : [subjectKey('panel', item.panel)]),
  decide: (data, { subject }) => {
    const { item } = data;
    if (subject === undefined) return refuse('no-programme', 'PR-1');
    if (item.to <= item.from) return refuse('item-ends-early', 'PR-2', { from: item.from, to: item.to });
    const known = subject.items.find(({ id }) => id === item.id);
    return known !== undefined && sameValue(known, item) ? refuse('nothing-changes', 'PR-2') : [{ type: 'programme-item-set', data }];
  },
});
