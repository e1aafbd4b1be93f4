import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseIsoDay } from '../../vocabulary/fuzzy-date/fuzzy-date.ts';
import type { IsoDay } from '../../vocabulary/fuzzy-date/fuzzy-date.ts';
import { isRefusal } from '../../vocabulary/refusal.ts';
import type { WorkPlanCommand } from '../commands.ts';
import { eventKinds } from '../event-kind.ts';
import { dayClaim, Given, opened, placeClaim, scheduled } from '../given.test-support.ts';
import type { StateOf } from '../state.ts';
import type { ImportReading, ImportRow } from './import-reading.ts';
import { countFates } from './import-report.ts';
import { planImport } from './plan-import.ts';
import type { ImportSource, KnownPlan } from './plan-import.ts';

function day(text: string): IsoDay {
  const read = parseIsoDay(text);
  if (read === undefined) throw new Error(`No day: ${text}`);
  return read;
}

const source: ImportSource = { title: { en: 'Work plan' }, author: { en: 'Secretariat' }, language: 'en', today: day('2026-01-01'), trackTitle: { en: 'Work plan' } };

function row(title: string, start: string | null, more: Partial<ImportRow> = {}): ImportRow {
  const end = more.end ?? start;
  const edtf = start === null ? null : start === end ? start : `${start}/${end}`;
  return { start, end, edtf, precision: start === null ? 'unknown' : 'day', kind: 'hearing', title, place: null, phase: null, marks: [], locator: 'L1', ...more };
}

function reading(rows: readonly ImportRow[], sha = 'a'): ImportReading {
  return { tables: [{ title: 'Plan', asOf: '2017-04-12', locator: 'L1', rows }], unsure: [], sha256: sha.repeat(64).slice(0, 64) };
}

function known(given: Given): KnownPlan {
  return { ...given.plan(), places: [...given.states.values()].filter((state): state is StateOf<'place'> => state.kind === 'place') };
}

/** Carries out what the import plans, as the recorder would: a refusal is a fault of the import. */
function carryOut(given: Given, commands: readonly WorkPlanCommand[]): void {
  for (const command of commands) {
    const outcome = given.when(command);
    if (isRefusal(outcome)) throw new Error(`${command.name} was refused: ${JSON.stringify(outcome)}`);
  }
}

const phases: readonly WorkPlanCommand[] = [{ name: 'define-phase', data: { phase: 'phase-1', numeral: 'I', title: { en: 'Consultations' }, order: 1, claims: [] } }];
const third = scheduled('third-hearing', [{ claim: 'x', property: 'title', value: { type: 'title', title: { en: 'Third hearing with stakeholders' } }, madeOn: '2017-04-14' }, dayClaim('wp-date', '2017-07-25', '2017-07-26'), placeClaim('wp-place', 'geneva')]);

describe('reading a work plan into the record', () => {
  test('WP-17 a row that nothing in the plan is like becomes an entry with its claims, resting on the document and its locator', () => {
    const given = new Given([...opened, ...phases]);
    const report = planImport(reading([row('Hearing on rivers', '2017-05-02', { place: 'Geneva, Switzerland', phase: 'I', marks: ['date TBC'], locator: 'L7' })]), known(given), source);
    expect(report.rows.map(({ outcome }) => outcome)).toEqual([{ fate: 'new', event: 'hearing-on-rivers' }]);
    carryOut(given, report.commands);
    const event = given.plan().events[0];
    expect(event).toMatchObject({ title: { en: 'Hearing on rivers' }, place: 'geneva', phase: 'phase-1', track: 'main' });
    expect(event?.deciding.date?.claim).toMatchObject({ mark: 'TBC', madeOn: '2017-04-12', source: { document: report.document, locator: 'L7' } });
    expect(given.plan().documents[0]).toMatchObject({ sha256: 'a'.repeat(64), asOf: '2017-04-12', documentKind: 'work-plan' });
  });

  test('WP-17 a row about an entry that is there adds its claims and leaves the title', () => {
    const given = new Given([...opened, third]);
    const report = planImport(reading([row('Third multi-stakeholder hearing', '2017-07-27', { place: 'Vienna' })]), known(given), source);
    expect(report.rows[0]).toMatchObject({ outcome: { fate: 'adds', event: 'third-hearing', properties: ['date', 'place'] } });
    carryOut(given, report.commands);
    expect(given.plan().events).toHaveLength(1);
    expect(given.plan().events[0]?.claims).toHaveLength(6);
    expect(given.plan().events[0]?.title).toEqual({ en: 'Third hearing with stakeholders' });
  });

  test('WP-17 the second hearing is never taken for the third, however near', () => {
    const report = planImport(reading([row('Second hearing with stakeholders', '2017-07-25', { end: '2017-07-26', place: 'Geneva' })]), known(new Given([...opened, third])), source);
    expect(report.rows[0]?.outcome.fate).toBe('new');
  });

  test('WP-17 another meeting of the same days in the same city is another meeting', () => {
    for (const kind of ['other', 'hearing', 'rcp'] as const) {
      const report = planImport(reading([row('Seminar on glaciers', '2017-07-25', { end: '2017-07-26', place: 'Geneva', kind })]), known(new Given([...opened, third])), source);
      expect(report.rows[0]?.outcome.fate).toBe('new');
    }
  });

  test('WP-17 a row that repeats a date which is no longer current is still of the same entry', () => {
    const moved: WorkPlanCommand = { name: 'move-event', data: { event: 'third-hearing', claims: [dayClaim('later', '2018-02-01')], reason: 'x' } };
    const report = planImport(reading([row('Hearing with stakeholders, third of its kind', '2017-07-25', { end: '2017-07-26' })]), known(new Given([...opened, third, moved])), source);
    expect(report.rows[0]?.outcome).toMatchObject({ fate: 'adds', event: 'third-hearing' });
  });

  test('WP-17 what the record already holds of the same day is known, and then no document is recorded', () => {
    const same = scheduled('third-hearing', [dayClaim('wp-date', '2017-07-25', '2017-07-26', { madeOn: '2017-04-12' })]);
    const report = planImport(reading([row('third-hearing', '2017-07-25', { end: '2017-07-26' })]), known(new Given([...opened, same])), source);
    expect(report.rows[0]?.outcome).toEqual({ fate: 'known', event: 'third-hearing' });
    expect(report.commands).toEqual([]);
  });

  test('WP-17 a repeated row is known by its first locator; a row without title or with a contradictory date is refused', () => {
    const rows = [row('Session A', '2017-05-02'), row('Session A', '2017-05-02', { locator: 'L9' }), row(' ', '2017-05-03'), row('Session B', '2017-05-04', { end: '2017-05-01' })];
    const outcomes = planImport(reading(rows), known(new Given(opened)), source).rows.map(({ outcome }) => outcome);
    expect(outcomes).toEqual([{ fate: 'new', event: 'session-a' }, { fate: 'known', sameAs: 'L1' }, { fate: 'refused', reason: 'no-title' }, { fate: 'refused', reason: 'bad-date' }]);
  });

  test('WP-17 a second table of the same file adds to the entries of the first', () => {
    const first = row('Hearing on rivers', '2017-05-02');
    const tables = [{ title: null, asOf: null, locator: 'L1', rows: [first] }, { title: null, asOf: null, locator: 'L20', rows: [row('Hearing on rivers', '2017-05-03', { locator: 'L21' })] }];
    const given = new Given(opened);
    const report = planImport({ tables, unsure: [], sha256: 'b'.repeat(64) }, known(given), source);
    expect(report.rows.map(({ outcome }) => outcome.fate)).toEqual(['new', 'adds']);
    carryOut(given, report.commands);
    expect(given.plan().events).toHaveLength(1);
  });

  test('WP-17 a process without tracks gets one; new places are recorded once, with their State', () => {
    const given = new Given(opened.slice(0, 1));
    const rows = [row('One thing', '2017-05-02', { place: 'Istanbul, Turkey' }), row('Another matter', '2017-06-02', { place: 'Istanbul' }), row('Last of all', '2017-07-02', { place: 'Turkey TBC', marks: ['place TBC'] })];
    const report = planImport(reading(rows), known(given), source);
    carryOut(given, report.commands);
    expect(known(given).places.map(({ id, scale, country }) => ({ id, scale, country }))).toEqual([
      { id: 'istanbul-turkey', scale: 'city', country: 'TR' },
      { id: 'turkey', scale: 'country', country: 'TR' },
    ]);
    expect(given.plan().tracks).toHaveLength(1);
  });

  test('WP-17 a title longer than the record takes is cut and kept whole in a note', () => {
    const long = 'Word '.repeat(200).trim();
    const given = new Given(opened);
    const report = planImport(reading([row(long, '2017-05-02')]), known(given), source);
    expect(report.rows[0]?.notes).toEqual(['title-cut']);
    carryOut(given, report.commands);
    expect(given.plan().events[0]?.deciding.title?.claim.note).toBe(long);
  });
});

const days = fc.integer({ min: 0, max: 700 }).map((offset) => new Date(Date.UTC(2017, 0, 1 + offset)).toISOString().slice(0, 10));
const anyRow = fc
  .record({
    title: fc.oneof(fc.string({ maxLength: 60, unit: 'binary' }), fc.constantFrom('First session', 'Second session', 'Hearing on rivers', 'سماع', '会议', ' ')),
    start: fc.option(days),
    kind: fc.constantFrom(...eventKinds),
    place: fc.option(fc.constantFrom('Geneva', 'Istanbul, Turkey', 'Turkey TBC', '  ', 'Genève', '日内瓦')),
    phase: fc.option(fc.constantFrom('I', 'II', 'after III')),
    marks: fc.subarray(['date TBC', 'place TBA', 'title TBD']),
    locator: fc.integer({ min: 1, max: 999 }).map((line) => `L${line}`),
  })
  .map(({ title, start, ...more }) => row(title, start, more));

describe('whatever is read in', () => {
  test('WP-17 every row has an outcome, in order, and the commands are carried out without a refusal', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyRow, { maxLength: 12 }), { maxLength: 3 }), (tables) => {
        const given = new Given([...opened, ...phases, third]);
        const read: ImportReading = { tables: tables.map((rows) => ({ title: null, asOf: null, locator: 'L1', rows })), unsure: [], sha256: 'c'.repeat(64) };
        const report = planImport(read, known(given), source);
        expect(report.rows.map((one) => one.row)).toEqual(tables.flat());
        const before = given.plan().events.length;
        carryOut(given, report.commands);
        expect(given.plan().events.length - before).toBe(countFates(report).new);
      }),
    );
  });

  test('WP-17 the same file twice is the same as once', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 12 }), (rows) => {
        const given = new Given([...opened, ...phases, third]);
        carryOut(given, planImport(reading(rows), known(given), source).commands);
        const again = planImport(reading(rows), known(given), source);
        expect(again.commands).toEqual([]);
        expect(again.rows.map((one) => one.row)).toEqual(rows);
        if (given.plan().documents.length > 0) expect(again.rows.every(({ outcome }) => outcome.fate === 'known')).toBe(true);
      }),
    );
  });
});
