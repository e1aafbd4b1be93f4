import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Claim } from '../../src/process/vocabulary/claim.ts';
import { conceptNoteEntries } from './concept-note-claims.ts';
import { loaded } from './loaded.test-support.ts';
import { workPlanRows } from './work-plan-rows.ts';

const shared = process.env['TRAVAUX_SHARED'] ?? fileURLToPath(new URL('../../../shared', import.meta.url));
const file = `${shared}/gcm/workplan.json`;
const missing = existsSync(file) ? false : `no ${file}`;

const rowShape = z.object({
  line: z.number(),
  start: z.string().nullable(),
  end: z.string().nullable(),
  precision: z.string(),
  kind: z.string(),
  place: z.string(),
  phase: z.string(),
  flags: z.string(),
});

/** Places that the table writes otherwise than by the bare name that the pack gives them. */
const writtenOtherwise: Readonly<Record<string, string>> = { 'Istanbul, Turkey': 'istanbul', 'Turkey TBC': 'turkiye', Swaziland: 'eswatini' };

const april = loaded('work-plan-2017-04-12');
const plan = april.plan();

function placeNamed(written: string): string | null {
  if (written === 'TBA' || written === 'TBC') return null;
  const own = writtenOtherwise[written];
  if (own !== undefined) return own;
  const found = [...april.states.values()].find((state) => state.kind === 'place' && state.name.en === written);
  if (found === undefined) throw new Error(`The pack has no place ${written}.`);
  return found.id;
}

function flagsOf(claims: readonly Claim[]): string {
  return ['date', 'place', 'title'].flatMap((property) => {
    const mark = claims.find((claim) => claim.claim === `wp-${property}`)?.mark;
    return mark === undefined ? [] : [`${property} ${mark}`];
  }).join('; ');
}

const numerals = new Map<string | null, string>(plan.phases.map((phase) => [phase.id, phase.numeral]));

describe('the work plan as of 12 April 2017', () => {
  test('has 67 rows, each with its own event and line', () => {
    expect(workPlanRows).toHaveLength(67);
    expect(new Set(workPlanRows.map((row) => row.event)).size).toBe(67);
    expect(new Set(workPlanRows.map((row) => row.line)).size).toBe(67);
  });

  test('is shown by the published version exactly as its table says', () => {
    expect(plan.events).toHaveLength(67);
    for (const event of plan.events) {
      const shown = Object.values(event.deciding).map((current) => current.claim.claim);
      expect([event.id, ...shown.toSorted()]).toEqual([event.id, 'wp-date', 'wp-phase', 'wp-place', 'wp-title']);
    }
  });

  test.skipIf(missing !== false)(`agrees with the table row by row${missing === false ? '' : ` (skipped: ${missing})`}`, () => {
    const expected = z.array(rowShape).parse(JSON.parse(readFileSync(file, 'utf8')));
    const found = workPlanRows.map((row) => {
      const event = plan.events.find((one) => one.id === row.event);
      return {
        line: row.line,
        start: event?.date?.start ?? null,
        end: event?.date?.end ?? null,
        precision: event?.date?.precision,
        kind: event?.eventKind,
        place: event?.place,
        phase: numerals.get(event?.phase ?? null),
        flags: flagsOf(event?.claims ?? []),
      };
    });
    expect(found).toEqual(expected.map((row) => ({ ...row, place: placeNamed(row.place) })));
  });
});

test('the sixteen entries of the concept note stand beside the plan', () => {
  const whole = loaded();
  expect(conceptNoteEntries).toHaveLength(16);
  for (const entry of conceptNoteEntries) {
    const ids = whole.states.get(`event:${entry.event}`)?.claims.map((claim) => claim.claim);
    expect(ids).toEqual(expect.arrayContaining(['cn-date', 'cn-place']));
  }
});
