import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventId, PanelId } from '../vocabulary/ids.ts';
import { parseIsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import { idOf } from '../vocabulary/shapes.ts';
import { planProgrammeImport } from './plan-programme-import.ts';
import type { ReadLine } from './plan-programme-import.ts';
import type { ProgrammeItem } from './programme-item.ts';

const event = idOf<EventId>().parse('session');
const panels = [1, 2].map((order) => ({ order, id: idOf<PanelId>().parse(`panel-of-${order}`) }));
const day = parseIsoDay('2019-04-04') ?? expect.unreachable();

function line(id: string, more: Partial<ReadLine> = {}): ReadLine {
  return { id, day, from: '10:00', to: '11:00', kind: 'discussion', title: { en: id }, ...more };
}
const itemsAfter = (lines: readonly ReadLine[], items: readonly ProgrammeItem[] = []): readonly ProgrammeItem[] => {
  const { lines: planned, staying } = planProgrammeImport(event, lines, items, panels);
  return [...planned.map(({ item }) => item), ...staying];
};

describe('an agenda laid beside a programme', () => {
  test('new lines come with the panel of their number, where one was formed', () => {
    const { lines, commands } = planProgrammeImport(event, [line('a'), line('panel-2', { kind: 'panel', panelNumber: 2 }), line('panel-3', { kind: 'panel', panelNumber: 3 })], [], panels);
    expect(lines.map(({ item, fate }) => [item.id, fate, item.panel])).toEqual([['a', 'new', undefined], ['panel-2', 'new', 'panel-of-2'], ['panel-3', 'new', undefined]]);
    expect(commands).toHaveLength(3);
    expect(commands[0]?.data.item).not.toHaveProperty('panelNumber');
  });

  test('PR-2 what changed is told field by field, and a document that is silent takes nothing away', () => {
    const items = itemsAfter([line('a', { description: { en: 'About' }, panelNumber: 1 }), line('b')]);
    const { lines, staying, commands } = planProgrammeImport(event, [line('a', { from: '10:30', title: { en: 'Moved' } })], items, []);
    expect(lines.map(({ fate, changed }) => [fate, changed])).toEqual([['changes', ['from', 'title']]]);
    expect(staying.map(({ id }) => id)).toEqual(['b']);
    expect(commands.map(({ data }) => data.item)).toEqual([{ ...line('a', { from: '10:30', title: { en: 'Moved' }, description: { en: 'About' } }), panel: 'panel-of-1' }]);
  });

  test('the note in another language adds its titles to those that stand there', () => {
    const items = itemsAfter([line('a', { title: { fr: 'Ouverture' } })], itemsAfter([line('a', { title: { en: 'Opening' } })]));
    expect(items[0]?.title).toEqual({ en: 'Opening', fr: 'Ouverture' });
    expect(planProgrammeImport(event, [line('a', { title: { en: 'Opening' } })], items, []).commands).toEqual([]);
  });

  test('a panel that is formed later is found when the same note is read again', () => {
    const lines = [line('panel-1', { kind: 'panel', panelNumber: 1 })];
    const { lines: planned } = planProgrammeImport(event, lines, planProgrammeImport(event, lines, [], []).lines.map(({ item }) => item), panels);
    expect(planned.map(({ changed }) => changed)).toEqual([['panel']]);
  });
});

const readLine = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'panel-1', 'panel-2'),
  from: fc.constantFrom('09:00', '10:00'),
  to: fc.constantFrom('11:00', '12:30'),
  kind: fc.constantFrom('panel' as const, 'break' as const, 'other' as const),
  title: fc.oneof(fc.record({ en: fc.constantFrom('One', 'Two') }), fc.record({ ar: fc.constantFrom('واحد', 'اثنان') })),
});
const agenda = fc.uniqueArray(readLine, { selector: ({ id }) => id, maxLength: 6 }).map((lines) => lines.map((one) => line(one.id, one)));

test('PR-2 whatever stood there, the same agenda a second time changes nothing, and nothing that stood there is lost', () => {
  fc.assert(
    fc.property(agenda, agenda, (before, read) => {
      const items = itemsAfter(before);
      const after = itemsAfter(read, items);
      expect(planProgrammeImport(event, read, after, panels).commands).toEqual([]);
      expect(new Set(after.map(({ id }) => id))).toEqual(new Set([...before, ...read].map(({ id }) => id)));
    }),
  );
});
