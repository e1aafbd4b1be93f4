import { describe, expect, test } from 'vitest';
import { isInstant } from '../../src/process/vocabulary/instant.ts';
import { languages } from '../../src/process/vocabulary/language.ts';
import { fuzzyDateFromEdtf } from '../../src/process/vocabulary/fuzzy-date/make-fuzzy-date.ts';
import type { FuzzyDate } from '../../src/process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { EventState } from '../../src/process/work-plan/state.ts';
import { gcmPack } from './index.ts';
import { loaded } from './loaded.test-support.ts';

const whole = loaded();
const events = [...whole.states.values()].filter((state): state is EventState => state.kind === 'event');
const claims = [...whole.states.values()].flatMap((state) => state.claims.map((claim) => ({ of: `${state.kind}:${state.id}`, claim })));

/** Every object within the pack's data, whatever it hangs on. */
function objectsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== 'object' || value === null) return [];
  const record: Readonly<Record<string, unknown>> = { ...value };
  return [record, ...Object.values(record).flatMap(objectsIn)];
}

const texts = objectsIn(gcmPack.steps).filter((one) => languages.some((language) => language in one));

describe('steps', () => {
  test('begin with the New York Declaration and rise in time', () => {
    const moments = gcmPack.steps.map((step) => step.at);
    expect(moments[0]).toBe('2016-09-19T12:00:00.000Z');
    expect(moments.every(isInstant)).toBe(true);
    expect(moments).toEqual(moments.toSorted());
    expect(new Set(moments).size).toBe(moments.length);
  });

  test('are those of the secretariat, which alone keeps the plan', () => {
    expect(gcmPack.steps.every((step) => step.by.standing === 'secretariat')).toBe(true);
  });

  test('end with the whole process known: versions, tracks, phases, mandates', () => {
    const idsOf = (kind: string) => [...whole.states.values()].filter((state) => state.kind === kind).map((state) => state.id);
    expect(idsOf('version')).toEqual(['work-plan-2017-04-12', 'after-stocktaking', 'negotiations-ended', 'adopted', 'state-of-knowledge-2026-02']);
    expect(idsOf('track')).toHaveLength(8);
    expect(idsOf('phase')).toEqual(['phase-1', 'phase-2', 'phase-3', 'after-phase-3', 'review']);
    expect(idsOf('mandate')).toEqual(['ga-res-71-1', 'ga-res-71-280', 'ga-res-72-244', 'ga-res-73-195', 'ga-res-73-326']);
  });
});

describe('texts', () => {
  test('stand in all six languages, none empty', () => {
    expect(texts.length).toBeGreaterThan(400);
    const lacking = texts.filter((text) => languages.some((language) => typeof text[language] !== 'string' || text[language] === ''));
    expect(lacking).toEqual([]);
  });

  test('are written in the script of their language', () => {
    const inScript = (text: unknown, script: RegExp) => typeof text === 'string' && (script.test(text) || !/\p{L}{4,}/u.test(text));
    const wrong = texts.filter((text) => text['ar'] !== text['en'] && (!inScript(text['ar'], /\p{Script=Arabic}/u) || !inScript(text['zh'], /\p{Script=Han}/u) || !inScript(text['ru'], /\p{Script=Cyrillic}/u)));
    expect(wrong).toEqual([]);
  });

  test('titles of events are at most ninety characters long', () => {
    const titles = events.flatMap((event) => event.claims.flatMap((claim) => (claim.value.type === 'title' ? Object.values(claim.value.title) : [])));
    expect(titles.filter((title) => title.length > 90)).toEqual([]);
  });
});

describe('claims', () => {
  test('have a source and a certainty, and what is less than read says why', () => {
    expect(claims.length).toBeGreaterThan(400);
    expect(claims.filter(({ claim }) => claim.source === undefined)).toEqual([]);
    expect(claims.filter(({ claim }) => claim.certainty === undefined)).toEqual([]);
    expect(claims.filter(({ claim }) => claim.certainty === 'unconfirmed' && claim.note === undefined)).toEqual([]);
  });

  test('are never made after the step that enters them', () => {
    const early = gcmPack.steps.flatMap((step) => objectsIn(step.commands).filter((one) => typeof one['madeOn'] === 'string' && one['madeOn'] > step.at.slice(0, 10)));
    expect(early).toEqual([]);
  });

  test('both documents of 13 April 2017 speak of that day', () => {
    const april = claims.filter(({ claim }) => claim.source?.document === 'work-plan-2017-04-12' || claim.source?.document === 'concept-note');
    expect(new Set(april.map(({ claim }) => claim.madeOn))).toEqual(new Set(['2017-04-13']));
    expect(april.every(({ claim }) => /^L\d+/u.test(claim.source?.locator ?? ''))).toBe(true);
  });

  test('write dates in the one form that can be read back', () => {
    const dates = claims.flatMap(({ claim }): FuzzyDate[] => (claim.value.type === 'date' ? [claim.value.date] : []));
    for (const { days: _days, ...date } of dates) if (date.edtf !== null) expect(fuzzyDateFromEdtf(date.edtf)).toEqual(date);
    expect(dates.length).toBeGreaterThan(120);
  });
});

describe('what happened', () => {
  const eventOf = (id: string) => whole.plan().events.find((event) => event.id === id);

  test('six sessions, the stocktaking, six rounds and the conference were held', () => {
    const held = events.filter((event) => event.status === 'held');
    const count = (kind: string) => held.filter((event) => event.eventKind === kind && event.track !== 'review').length;
    expect([count('thematic_session'), count('stocktaking'), count('conference')]).toEqual([6, 1, 1]);
    expect(held.filter((event) => event.id.startsWith('negotiations-'))).toHaveLength(6);
    expect(eventOf('thematic-session-6')?.date?.edtf).toBe('2017-10-12/2017-10-13');
    expect(eventOf('conference')?.place).toBe('marrakech');
    expect(eventOf('stocktaking')?.place).toBe('puerto-vallarta');
  });

  test('the rounds of negotiations make twenty-six days, planned and held', () => {
    const rounds = events.filter((event) => event.id.startsWith('negotiations-'));
    const daysOf = (date: FuzzyDate) => date.days ?? (Date.parse(date.end ?? '') - Date.parse(date.start ?? '')) / 86_400_000 + 1;
    const total = (prefix: string) =>
      rounds.flatMap((event) => event.claims).reduce((sum, claim) => (claim.claim === `${prefix}-date` && claim.value.type === 'date' ? sum + daysOf(claim.value.date) : sum), 0);
    expect([total('wp'), total('held')]).toEqual([26, 26]);
  });

  test('the vote on the resolution accounts for every Member State', () => {
    const votes = whole.states.get('mandate:ga-res-73-195')?.claims.map((claim) => (claim.value.type === 'count' ? claim.value.count : 0));
    expect(votes).toEqual([152, 5, 12, 24]);
    expect(votes?.reduce((sum, count) => sum + count, 0)).toBe(193);
  });

  test('what rests only on the plan is not passed off as held', () => {
    expect(eventOf('hearing-2')?.status).toBe('scheduled');
    expect(eventOf('hearing-6')?.status).toBe('cancelled');
    expect(eventOf('imrf-2026')?.status).toBe('scheduled');
  });
});
