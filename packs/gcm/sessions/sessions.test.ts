import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkProgramme } from '../../../src/interchange/programme/check-programme.ts';
import { readProgramme } from '../../../src/interchange/programme/read-programme.ts';
import { parseIsoDay } from '../../../src/process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { isId } from '../../../src/process/vocabulary/ids.ts';
import { languages } from '../../../src/process/vocabulary/language.ts';
import type { EventState } from '../../../src/process/work-plan/state.ts';
import { loaded } from '../loaded.test-support.ts';
import type { RuleValue, SessionFact } from './fact.ts';
import { ruleTitles } from './rule-titles.ts';
import { session1 } from './session-1.ts';
import { session3 } from './session-3.ts';
import { titles } from './titles.ts';

const value = (session: SessionFact, name: string) => session.rules.find(({ rule }) => rule === name)?.value;
const days = (session: SessionFact) => session.items.map((item) => {
  const day = parseIsoDay(item.day);
  if (day === undefined) throw new Error(item.day);
  return { item: { ...item, day }, locator: item.locator };
});

describe.each([session1, session3])('$event', (session) => {
  test('is of the plan: the event on its days, the place and the note', () => {
    const { states } = loaded();
    const event = [...states.values()].find((state): state is EventState => state.kind === 'event' && state.id === session.event);
    const dates = event?.claims.flatMap(({ value: said }) => (said.type === 'date' ? [`${said.date.start ?? ''}/${said.date.end ?? ''}`] : []));
    expect(dates).toContain(`${session.items[0]?.day ?? ''}/${session.items.at(-1)?.day ?? ''}`);
    for (const [kind, id] of [['document', session.document], ['place', session.place]]) expect([...states.values()].some((state) => state.kind === kind && state.id === id)).toBe(true);
  });

  test('ids stand once, times in order, every rule once and with its line', () => {
    expect(new Set(session.items.map(({ id }) => id)).size).toBe(session.items.length);
    for (const { id, from, to, locator } of session.items) expect([isId(id), from < to, /^L\d+$/u.test(locator)]).toEqual([true, true, true]);
    expect(session.rules.map(({ rule }) => rule).toSorted()).toEqual(Object.keys(ruleTitles).toSorted());
    for (const { locator } of session.rules) expect(locator).toMatch(/^L\d+$/u);
  });

  test('what the floor is set to is what the rules say', () => {
    const span = (said: RuleValue | undefined) => (said !== undefined && 'seconds' in said ? (typeof said.seconds === 'number' ? [said.seconds, said.seconds] : said.seconds) : undefined);
    expect(span(value(session, 'intervention'))).toEqual([session.floor.interventionSeconds, session.floor.interventionSeconds]);
    expect(span(value(session, 'moderator-opening'))).toEqual(session.floor.moderatorSeconds);
    expect(span(value(session, 'moderator-closing'))).toEqual(session.floor.moderatorSeconds);
    expect(span(value(session, 'expert-time'))).toEqual(session.floor.expertSeconds);
    expect(value(session, 'experts')).toEqual({ count: session.floor.expertsPerPanel });
    expect(value(session, 'pre-inscribed-list')).toEqual({ holds: session.floor.preInscribed });
  });
});

test('C18, C19: moderators have less time in the third session, and side events another contact', () => {
  const changed = session1.rules.filter(({ rule, value: said }) => JSON.stringify(said) !== JSON.stringify(value(session3, rule))).map(({ rule }) => rule);
  expect(changed).toEqual(['moderator-opening', 'moderator-closing', 'moderator-summary', 'closing-scope', 'side-event-contact']);
});

test('C20, C21: the agenda of the first session overlaps by five minutes and closes twice on its second day', () => {
  expect(checkProgramme(days(session1)).map(({ code, locator, items }) => [code, locator, items])).toEqual([['overlap', 'L369', ['panel-2', 'day-1-closing']]]);
  expect(checkProgramme(days(session3))).toEqual([]);
  const closing = (session: SessionFact) => session.items.filter(({ id }) => ['day-2-conclusions', 'day-2-closing'].includes(id)).length;
  expect([closing(session1), closing(session3)]).toEqual([2, 1]);
});

test('titles stand in all six languages and are short', () => {
  for (const title of [...Object.values(titles), ...Object.values(ruleTitles).map((one) => one.title)]) {
    expect(languages.filter((language) => title[language] === '' || title[language].length > 90)).toEqual([]);
  }
});

const source = join(process.env['TRAVAUX_SHARED'] ?? join(import.meta.dirname, '../../../../shared'), 'gcm', 'source');

test.skipIf(!existsSync(source)).each([{ session: session1, file: '004' }, { session: session3, file: '001' }])('$session.event: what is read from the note itself is what stands here (skipped where the folder ../shared is absent)', ({ session, file }) => {
  const reading = readProgramme(readFileSync(join(source, readdirSync(source).find((name) => name.startsWith(file)) ?? ''), 'utf8'));
  if ('refused' in reading) throw new Error(reading.sentence);
  const bare = (items: readonly { readonly id: string; readonly day: string; readonly from: string; readonly to: string; readonly kind: string }[]) => items.map(({ id, day, from, to, kind }) => [id, day, from, to, kind]);
  expect(bare(reading.items)).toEqual(bare(session.items));
  expect(reading.rows.map(({ locator }) => locator)).toEqual(session.items.map(({ locator }) => locator));
});
