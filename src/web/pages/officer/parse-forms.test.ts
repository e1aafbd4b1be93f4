import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseIsoDay } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import { prepareCommand } from '../../../process/commands.ts';
import { eventKinds } from '../../../process/work-plan/event-kind.ts';
import { dayClaim, Given, opened, placeClaim, scheduled } from '../../../process/work-plan/given.test-support.ts';
import type { StateOf } from '../../../process/work-plan/state.ts';
import { isWish } from './form-context.ts';
import type { FormContext, Parsed, RawFields } from './form-context.ts';
import { parseAddSource } from './parse-add-source.ts';
import { parseCancel } from './parse-cancel.ts';
import { parseConfirm } from './parse-confirm.ts';
import { parseHold } from './parse-hold.ts';
import { parseMove } from './parse-move.ts';
import { parsePublish } from './parse-publish.ts';
import { parseSchedule } from './parse-schedule.ts';

const given = new Given([
  ...opened,
  { name: 'define-phase', data: { phase: 'phase-1', numeral: 'I', title: { en: 'Consultations' }, order: 1, claims: [] } },
  { name: 'record-document', data: { document: 'letter', title: { en: 'A letter' }, documentKind: 'letter', author: { en: 'Chair' }, dated: '2017-06-02', languages: ['en'], claims: [] } },
  scheduled('session', [dayClaim('wp-date', '2017-05-08', '2017-05-09', { mark: 'TBC' }), placeClaim('wp-place', 'geneva')]),
]);

function context(commandId = '0b5f3f9e-7c3a-4f0e-9d58-0c7a1f7f6a11'): FormContext {
  const today = parseIsoDay('2017-06-10');
  if (today === undefined) throw new Error('unreachable');
  const places = [...given.states.values()].filter((state): state is StateOf<'place'> => state.kind === 'place');
  return { plan: { ...given.plan(), places, versions: [] }, event: given.plan().events[0], today, language: 'fr', commandId };
}

function problems(parsed: Parsed): Record<string, string> {
  if (isWish(parsed)) throw new Error(`No problem was found: ${JSON.stringify(parsed.wish.commands)}`);
  return Object.fromEntries(parsed.problems.map(({ field, key }) => [field, key]));
}

function command(parsed: Parsed, at = -1): unknown {
  if (!isWish(parsed)) throw new Error(JSON.stringify(parsed.problems));
  return parsed.wish.commands.at(at)?.data;
}

describe('the date field', () => {
  test.each([
    ['18–19 April 2017', { edtf: '2017-04-18/2017-04-19', precision: 'day' }],
    ['July 2017', { precision: 'month' }],
    ['second half of 2017', { precision: 'half-year' }],
    ['20 June', { edtf: '2017-06-20' }],
  ])('reads "%s"', (date, wanted) => {
    expect(command(parseMove({ date, reason: 'x' }, context()))).toMatchObject({ claims: [{ property: 'date', value: { date: wanted } }] });
  });

  test('takes the mark from the words or from the list, and both only when they agree', () => {
    expect(command(parseMove({ date: 'July 2017 TBA', reason: 'x' }, context()))).toMatchObject({ claims: [{ mark: 'TBA' }] });
    expect(command(parseMove({ date: 'July 2017', 'date-mark': 'TBC', reason: 'x' }, context()))).toMatchObject({ claims: [{ mark: 'TBC' }] });
    expect(problems(parseMove({ date: 'July 2017 TBA', 'date-mark': 'TBC', reason: 'x' }, context()))).toEqual({ 'date-mark': 'problem.mark-twice' });
  });
});

describe('the place fields', () => {
  test('a new place that is called like one of the record is that one', () => {
    expect(command(parseMove({ 'place-name': 'GENEVA', 'place-country': 'CH', reason: 'x' }, context()))).toMatchObject({ claims: [{ value: { place: 'geneva' } }] });
  });
  test('a new place needs a name and a State, and excludes one from the list', () => {
    expect(problems(parseMove({ 'place-name': 'Lima', reason: 'x' }, context()))).toEqual({ 'place-country': 'problem.country-missing' });
    expect(problems(parseMove({ 'place-country': 'PE', reason: 'x' }, context()))).toEqual({ 'place-name': 'problem.place-name-missing' });
    expect(problems(parseMove({ place: 'vienna', 'place-name': 'Lima', 'place-country': 'PE', reason: 'x' }, context()))).toEqual({ place: 'problem.place-twice' });
  });
  test('a place without Latin letters gets an id of its own, and its name in the language of the page', () => {
    const parsed = parseMove({ 'place-name': '日内瓦湖', 'place-country': 'CH', reason: 'x' }, context());
    expect(command(parsed, 0)).toEqual({ place: 'place-0b5f3f9e', name: { fr: '日内瓦湖' }, scale: 'city', country: 'CH' });
  });
  test('"to be announced" is a statement with that mark', () => {
    expect(command(parseMove({ place: '_', reason: 'x' }, context()))).toMatchObject({ claims: [{ value: { place: null }, mark: 'TBA' }] });
  });
});

describe('sources', () => {
  test('a statement is of the day of its document, unless another day is given', () => {
    expect(command(parseAddSource({ document: 'letter', date: 'May 2017' }, context()))).toMatchObject({ claims: [{ madeOn: '2017-06-02', source: { document: 'letter' } }] });
    expect(command(parseAddSource({ document: 'letter', phase: 'phase-1', 'made-on': '2017-06-09' }, context()))).toMatchObject({ claims: [{ madeOn: '2017-06-09', property: 'phase' }] });
    expect(problems(parseAddSource({ document: 'letter', phase: 'phase-1', 'made-on': '2017-02-30' }, context()))).toEqual({ 'made-on': 'problem.day-unreadable' });
  });
  test('a locator needs a document; a source needs something that it says', () => {
    expect(problems(parseCancel({ reason: 'x', locator: 'para. 1' }, context()))).toEqual({ locator: 'problem.locator-alone' });
    expect(problems(parseAddSource({ document: 'letter' }, context()))).toEqual({ date: 'problem.nothing-said' });
    expect(problems(parseMove({ reason: 'x' }, context()))).toEqual({ date: 'problem.nothing-moved' });
    expect(problems(parseConfirm({}, context()))).toEqual({ what: 'problem.nothing-chosen' });
  });
});

const word = fc.oneof(fc.constantFrom('', 'x', 'geneva', '_', 'letter', 'main', 'phase-1', 'fr', 'TBC', 'read', 'date place', '140', 'CH', '2017-06-09', 'July 2017', '30 February', 'session', ...eventKinds), fc.string({ unit: 'binary', maxLength: 30 }));
const fields = ['title', 'title-language', 'kind', 'track', 'phase', 'paragraph', 'id', 'date', 'date-mark', 'place', 'place-mark', 'place-name', 'place-country', 'document', 'locator', 'reason', 'what', 'attendance', 'made-on', 'certainty', 'note', 'label', 'as-of-day'];
const anyFields: fc.Arbitrary<RawFields> = fc.dictionary(fc.constantFrom(...fields), word, { noNullPrototype: true });

test.each([
  ['schedule', parseSchedule],
  ['move', parseMove],
  ['confirm', parseConfirm],
  ['cancel', parseCancel],
  ['hold', parseHold],
  ['add a source', parseAddSource],
  ['publish', parsePublish],
])('WP-7 whatever is sent to "%s" gives problems, or commands that can be decided and claims with ids of their own', (_name, parse) => {
  fc.assert(
    fc.property(anyFields, fc.uuid(), (raw, commandId) => {
      const parsed = parse(raw, context(commandId));
      if (!isWish(parsed)) {
        expect(parsed.problems.length).toBeGreaterThan(0);
        return;
      }
      for (const wished of parsed.wish.commands) {
        const prepared = prepareCommand(wished);
        // Only what no field of a form can be told apart from text is left to the command itself: unwritable characters, ids.
        if (isRefusal(prepared)) expect(prepared.code).toBe('bad-input');
        const claims = 'claims' in wished.data ? wished.data.claims : [];
        expect(new Set(claims.map(({ claim }) => claim)).size).toBe(claims.length);
      }
    }),
    { numRuns: 300 },
  );
});
