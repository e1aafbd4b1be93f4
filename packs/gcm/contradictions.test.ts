import { describe, expect, test } from 'vitest';
import type { Disagreement } from '../../src/process/work-plan/disagreements.ts';
import { checkPlan } from '../../src/process/work-plan/checks.ts';
import type { BreachCode } from '../../src/process/work-plan/breach.ts';
import { parseIsoDay } from '../../src/process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { disagreements, loaded } from './loaded.test-support.ts';

const whole = loaded();
const found = disagreements(whole);

type Expected = readonly [number: string, subject: string, property: string, nature: Disagreement['nature'], values: number];

/** The contradictions of the source documents, by the number that the inventory gives them. */
const expected: readonly Expected[] = [
  ['C1', 'event:thematic-session-6', 'date', 'conflict', 3],
  ['C2', 'event:hearing-2', 'date', 'conflict', 2],
  ['C3', 'event:eca-meeting', 'date', 'conflict', 3],
  ['C4', 'event:escwa-meeting', 'date', 'precision', 2],
  ['C4', 'event:escwa-meeting', 'place', 'precision', 2],
  ['C5', 'event:eclac-meeting', 'date', 'precision', 2],
  ['C6', 'event:escap-meeting', 'phase', 'conflict', 2],
  ['C7', 'track:hearings', 'hearings', 'conflict', 3],
  ['C7', 'track:hearings', 'hearings-in-phase-3', 'conflict', 2],
  ['C8', 'track:hearings', 'hearing-period', 'conflict', 2],
  ['C8', 'event:hearing-6', 'date', 'precision', 2],
  ['C9', 'event:hearing-4', 'date', 'changed', 3],
  ['C10', 'document:a-res-71-1', 'date', 'changed', 2],
  ['C11', 'event:stocktaking', 'place', 'changed', 3],
  ['C12', 'mandate:ga-res-71-1', 'symbol', 'conflict', 2],
  ['C12', 'mandate:ga-res-71-280', 'symbol', 'conflict', 2],
  ['C13', 'phase:phase-1', 'date', 'conflict', 2],
  ['C14', 'event:work-plan-delivery', 'date', 'conflict', 2],
  ['C15', 'event:documentation-session-1', 'date', 'conflict', 2],
  ['C16', 'event:documentation-session-3', 'date', 'changed', 2],
  ['C17', 'track:regional-commissions', 'regional-meetings', 'changed', 2],
  ['C18', 'track:thematic-sessions', 'moderator-opening-time', 'changed', 2],
  ['C18', 'track:thematic-sessions', 'moderator-closing-time', 'changed', 2],
  ['C18', 'track:thematic-sessions', 'moderator-summary-time', 'changed', 2],
  ['C19', 'track:thematic-sessions', 'side-event-contact', 'changed', 2],
  ['C20', 'event:thematic-session-1', 'closing-begins', 'conflict', 2],
  ['C21', 'track:thematic-sessions', 'closing-items', 'changed', 2],
  ['C22', 'event:thematic-session-3', 'experts-per-panel', 'changed', 2],
  ['C26', 'event:eca-meeting', 'organizer', 'conflict', 2],
  ['C38', 'process:gcm', 'axes-of-analysis', 'conflict', 3],
];

describe('the sources contradict each other, and the record shows it', () => {
  test.each(expected)('%s on the %s of %s', (_number, subject, property, nature, values) => {
    const disagreement = found.find((one) => one.subject === subject && one.property === property);
    expect(disagreement?.nature).toBe(nature);
    expect(disagreement?.claims).toHaveLength(values);
  });

  test('later documents and events add their own', () => {
    const properties = found.filter((one) => one.subject === 'event:stocktaking').map((one) => one.property);
    expect(properties).toEqual(['place', 'attendance', 'delegations', 'stakeholders']);
    expect(found.map((one) => one.subject)).toEqual(expect.arrayContaining(['event:conference', 'document:session-2-summary', 'document:agreed-outcome', 'event:imrf-2022']));
  });
});

type ExpectedBreach = readonly [number: string, version: string | undefined, on: string, code: BreachCode, subject: string];

/** Contradictions that are a rule broken rather than two values; some only in the plan as it was first sent. */
const broken: readonly ExpectedBreach[] = [
  ['C13', undefined, '2026-02-28', 'outside-phases', 'event:budapest-process-istanbul'],
  ['C14', 'work-plan-2017-04-12', '2017-04-13', 'mandate-after-deadline', 'mandate:ga-res-71-280'],
  ['C14', 'work-plan-2017-04-12', '2017-04-13', 'before-mandate', 'event:work-plan-delivery'],
  ['C14', undefined, '2026-02-28', 'late-for-mandate', 'event:work-plan-delivery'],
  ['C15', 'work-plan-2017-04-12', '2017-04-13', 'before-mandate', 'event:documentation-session-1'],
  ['C16', undefined, '2026-02-28', 'lead-time-short', 'document:procedural-note-3'],
  ['C16', undefined, '2026-02-28', 'lead-time-short', 'document:issue-brief-3'],
  ['C37', 'work-plan-2017-04-12', '2017-04-13', 'outside-phases', 'event:conference'],
];

test.each(broken)('%s: the plan %s on %s has %s at %s', (_number, version, on, code, subject) => {
  const today = parseIsoDay(on);
  if (today === undefined) throw new Error(`No day ${on}`);
  const breaches = checkPlan(loaded(version).plan(), today);
  expect(breaches.filter((breach) => breach.code === code).map((breach) => breach.subjects[0])).toContain(subject);
});
