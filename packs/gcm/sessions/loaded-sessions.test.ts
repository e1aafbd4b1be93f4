import { describe, expect, test } from 'vitest';
import { Given } from '../../../src/process/participation/given.test-support.ts';
import { checkProgramme } from '../../../src/process/sessions/check-programme.ts';
import { subjectKey } from '../../../src/process/vocabulary/ids.ts';
import { gcmPack } from '../index.ts';
import { session1 } from './session-1.ts';
import { session3 } from './session-3.ts';

const given = new Given();
for (const { at, by, commands } of gcmPack.steps) for (const command of commands) given.and(command, { at, by });

function programmeOf(event: string) {
  const state = given.states.get(subjectKey('programme', event));
  if (state?.kind !== 'programme') throw new Error(`${event} has no programme.`);
  const panels = [...given.states.values()].flatMap((one) => (one.kind === 'panel' && one.event === event ? [one] : []));
  return { state, panels, findings: checkProgramme(state, new Map(panels.map((panel) => [panel.id, panel]))) };
}

describe.each([session1, session3])('$event in the record', (session) => {
  const { state, panels } = programmeOf(session.event);

  test('PR-1 its floor keeps the rules of its note, each with the line that says it', () => {
    expect(state.rules).toMatchObject({ interventionSeconds: 180, moderatorSeconds: session.floor.moderatorSeconds, expertsPerPanel: 3, preInscribed: false, source: session.floor.source });
    expect(Object.keys(state.rules.sources ?? {}).toSorted()).toEqual(['alternation', 'expertSeconds', 'expertsPerPanel', 'interventionSeconds', 'moderatorSeconds', 'preInscribed']);
    expect(state.rules.sources?.interventionSeconds).toBe(`${session.document}, ${session.rules.find(({ rule }) => rule === 'intervention')?.locator ?? ''}`);
    expect(state.timeZone).toBe('Europe/Zurich');
  });

  test('every item of the note, in its order, its three panels with theirs', () => {
    expect(state.items.map(({ id, from, to, kind }) => [id, from, to, kind])).toEqual(session.items.map(({ id, from, to, kind }) => [id, from, to, kind]));
    expect(state.items.flatMap(({ panel }) => (panel === undefined ? [] : [panel]))).toEqual(panels.map(({ id }) => id));
    expect(panels.map(({ order, seats, offersBy }) => [order, seats, offersBy])).toEqual([1, 2, 3].map((order) => [order, 3, '2017-04-25']));
  });
});

test('PR-3 the second panel of the first session overlaps the closing of the day by five minutes; in the third nothing does', () => {
  const overlaps = (event: string) => programmeOf(event).findings.flatMap((finding) => (finding.code === 'overlap' ? [[finding.minutes, ...finding.items.map(({ id }) => id)]] : []));
  expect(overlaps('thematic-session-1')).toEqual([[5, 'panel-2', 'day-1-closing']]);
  expect(overlaps('thematic-session-3')).toEqual([]);
});

test('PR-5 Sweden, Türkiye and the United Arab Emirates moderate in the third session; of the first nobody is known', () => {
  expect(programmeOf('thematic-session-3').panels.map(({ moderator }) => moderator)).toEqual(['SE', 'TR', 'AE']);
  expect(programmeOf('thematic-session-1').findings.filter(({ code }) => code === 'nobody-moderates')).toHaveLength(3);
  expect(programmeOf('thematic-session-3').findings.filter(({ code }) => code === 'nobody-moderates')).toEqual([]);
});
