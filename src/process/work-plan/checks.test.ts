import { describe, expect, test } from 'vitest';
import { parseIsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import { checkPlan } from './checks.ts';
import type { WorkPlanCommand } from './commands.ts';
import { comparePlans } from './compare-plans.ts';
import { dayClaim, Given, monthClaim, opened, scheduled, text } from './given.test-support.ts';

const today = parseIsoDay('2017-04-13');

function breaches(commands: readonly WorkPlanCommand[], on = today): readonly string[] {
  if (on === undefined) throw new Error('no day');
  return checkPlan(new Given([...opened, ...commands]).plan(), on).map((breach) => `${breach.rule} ${breach.code} ${breach.subjects[0]}`);
}

const session = scheduled('session', [dayClaim('d', '2017-06-19', '2017-06-20')], 'thematic_session');
const note = (on: string): readonly WorkPlanCommand[] => [
  { name: 'set-rule', data: { rule: 'note', kind: 'lead-time', documentKind: 'procedural-note', title: text('Procedural note'), leastDays: 21, mostDays: 28, claims: [] } },
  { name: 'record-document', data: { document: 'pn', title: text('Note'), documentKind: 'procedural-note', author: text('PGA'), languages: ['en'], claims: [] } },
  { name: 'circulate-document', data: { document: 'pn', on, to: text('all missions') } },
  { name: 'record-link', data: { link: 'l', from: 'document:pn', to: 'event:session', relation: 'documents' } },
];

describe('lead times', () => {
  test('WP-11 a document that goes out too late is reported with its days', () => {
    expect(breaches([session, ...note('2017-06-06')])).toEqual(['WP-11 lead-time-short document:pn']);
    expect(breaches([session, ...note('2017-05-29')])).toEqual([]);
    expect(breaches([session, ...note('2017-05-30')])).toHaveLength(1);
  });

  test('WP-11 a planned circulation counts with its last possible day', () => {
    const [rule] = note('2017-06-06');
    const link: WorkPlanCommand = { name: 'record-link', data: { link: 'l', from: 'event:docs', to: 'event:session', relation: 'documents' } };
    const planned = (end: string) => scheduled('docs', [{ ...monthClaim('d', '2017-05', end) }], 'document');
    expect(breaches([session, ...(rule ? [rule] : []), planned('2017-05-31'), link])).toEqual(['WP-11 lead-time-planned-short event:docs']);
    expect(breaches([session, ...(rule ? [rule] : []), planned('2017-05-20'), link])).toEqual([]);
  });
});

describe('overlaps, phases, mandates', () => {
  test('WP-12 only meetings of the process itself must not be overlapped', () => {
    const board = scheduled('board', [dayClaim('d', '2017-06-19')], 'rcp');
    const other = scheduled('other', [dayClaim('d', '2017-06-19', '2017-06-23')], 'rcp');
    expect(breaches([board, other])).toEqual([]);
    expect(breaches([session, board])).toEqual(['WP-12 overlap event:session']);
    expect(breaches([session, scheduled('next', [dayClaim('d', '2017-06-21')], 'rcp')])).toEqual([]);
    expect(breaches([session, scheduled('fuzzy', [monthClaim('d', '2017-06', '2017-06-30')], 'rcp')])).toEqual([]);
  });

  test('WP-13 an event lies within a phase, and within its own', () => {
    const phase = (id: string, order: number, start: string, end: string): WorkPlanCommand => ({ name: 'define-phase', data: { phase: id, numeral: id, title: text(id), order, claims: [dayClaim('d', start, end)] } });
    const phases = [phase('one', 1, '2017-04-01', '2017-11-30'), phase('two', 2, '2017-11-01', '2018-01-31')];
    expect(breaches([...phases, session])).toEqual([]);
    expect(breaches([...phases, scheduled('early', [dayClaim('d', '2017-03-02')])])).toEqual(['WP-13 outside-phases event:early']);
    const listed = scheduled('listed', [dayClaim('d', '2017-05-02'), { claim: 'p', property: 'phase', value: { type: 'phase', phase: 'two' }, madeOn: '2017-04-13' }]);
    expect(breaches([...phases, listed])).toEqual(['WP-13 outside-own-phase event:listed']);
  });

  const mandate: WorkPlanCommand = {
    name: 'record-mandate',
    data: { mandate: 'm', symbol: 'A/RES/71/280', title: text('Modalities'), adoptedOn: '2017-04-06', claims: [], paragraphs: [{ id: 'op-22', label: 'OP 22', gist: text('A work plan'), dueBy: { edtf: '2017-03', start: '2017-03-01', end: '2017-03-31', precision: 'month' } }] },
  };

  test('WP-14 a mandate adopted after its own deadline is reported', () => {
    expect(breaches([mandate])).toEqual(['WP-14 mandate-after-deadline mandate:m']);
  });

  test('WP-15 a result before its mandate or after the deadline is reported', () => {
    const delivery = (day: string): WorkPlanCommand => {
      const command = scheduled('delivery', [dayClaim('d', day)], 'document');
      return { ...command, data: { ...command.data, paragraphs: ['op-22'] } };
    };
    expect(breaches([mandate, delivery('2017-03-31')])).toContain('WP-15 before-mandate event:delivery');
    expect(breaches([mandate, delivery('2017-04-13')])).toContain('WP-15 late-for-mandate event:delivery');
  });

  test('WP-16 what is past and was never settled is reported', () => {
    const open = scheduled('open', [dayClaim('d', '2017-05-22', '2017-05-22', { mark: 'TBC' })]);
    expect(breaches([open])).toEqual([]);
    expect(breaches([open], parseIsoDay('2017-05-23'))).toEqual(['WP-16 unsettled-past event:open']);
    expect(breaches([open, { name: 'hold-event', data: { event: 'open', claims: [] } }], parseIsoDay('2018-01-01'))).toEqual([]);
  });
});

test('WP-4 comparing two versions shows what was added and what changed, and nothing removed', () => {
  const before = new Given([...opened, session, scheduled('same', [])]);
  const after = new Given([...opened, session, scheduled('same', []), scheduled('new', []), { name: 'move-event', data: { event: 'session', claims: [dayClaim('m', '2017-07-01', '2017-07-01', { madeOn: '2017-05-01' })], reason: 'r' } }, { name: 'cancel-event', data: { event: 'same', reason: 'r' } }]);
  const comparison = comparePlans(before.plan(), after.plan());
  expect(comparison.added.map((change) => change.after.id)).toEqual(['new']);
  expect(comparison.changed.map((change) => [change.after.id, change.properties])).toEqual([['session', ['date']], ['same', ['status']]]);
  expect(comparison.unchanged).toBe(0);
});
