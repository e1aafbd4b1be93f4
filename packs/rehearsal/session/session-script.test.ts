import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProcessCommand } from '../../../src/process/commands.ts';
import type { PackStep } from '../../../src/process/pack.ts';
import { floorCounts } from '../../../src/process/sessions/floor-counts.ts';
import type { FloorState } from '../../../src/process/sessions/floor-state.ts';
import { sessionReport } from '../../../src/process/sessions/session-report.ts';
import { isoDay } from '../../../src/process/vocabulary/shapes.ts';
import { instantAt } from '../../../src/process/vocabulary/instant.ts';
import { rehearsalFrom } from '../index.ts';
import { sessionDays, thirdSession } from '../sessions.ts';
import { keptInvented } from '../synthesis/kept.test-support.ts';
import { InMemory } from '../../in-memory.ts';
import { thirdThematicSession } from './numbers.ts';
import { floorIn, playScript } from './play-script.ts';
import { sessionScript } from './session-script.ts';

const today = isoDay.parse('2026-11-21');
const depositing = (text: string) => ({ sha256: 'a'.repeat(62) + String(10 + (text.length % 90)), bytes: text.length, pages: 1, type: 'text' as const });

/** Everything that the rehearsal does before its session. */
const prepared: readonly PackStep[] = rehearsalFrom(today, 'a'.repeat(64))
  .steps(new Map(), 'b'.repeat(64), depositing, keptInvented())
  .filter(({ at, commands }) => at < '2026-10-12' && commands.every(({ name }) => name !== 'file-application'));

function played(seed: number, numbers = thirdThematicSession): { readonly floor: FloorState; readonly steps: readonly PackStep[] } {
  const memory = new InMemory();
  for (const { at, by, commands } of prepared) for (const command of commands) memory.perform(command, by, instantAt(Date.parse(at)));
  const panels = [1, 2, 3].map((panel) => `${thirdSession}-panel-${panel}`);
  const steps = playScript(memory, sessionScript(seed, numbers).cues, { event: thirdSession, panels, days: sessionDays(today)[thirdSession], timeZone: 'Europe/Zurich', depositing });
  const floor = floorIn(memory, thirdSession);
  if (floor === undefined) throw new Error('Nothing was played.');
  return { floor, steps };
}

function countOf(steps: readonly PackStep[], name: ProcessCommand['name']): number {
  return steps.flatMap(({ commands }) => commands).filter((command) => command.name === name).length;
}

describe('a rehearsed session', () => {
  test('comes to the figures of the third thematic session, with all that happens in a room', () => {
    const { floor, steps } = played(3);
    expect(floorCounts(floor)).toMatchObject({ states: 110, interventions: 105, organizations: 6, stakeholders: 17, others: 23, informal: 18, waiting: 0, unheard: 5, pointsOfOrder: 2, rightsOfReply: 2 });
    expect(floor.status).toBe('risen');
    expect(floor.sittings).toHaveLength(5);
    const { speeches, withdrawn, overrides } = sessionReport(floor);
    expect(withdrawn).toHaveLength(3);
    expect(overrides.length).toBeGreaterThanOrEqual(2);
    expect(speeches.filter(({ turn }) => turn.answers !== undefined)).toHaveLength(12);
    const over = speeches.filter((speech) => speech.over > 0).length / speeches.length;
    expect(over).toBeGreaterThan(0.05);
    expect(over).toBeLessThan(0.3);
    expect(countOf(steps, 'note-intervention') / speeches.length).toBeGreaterThan(0.7);
    const happened = ['amend-request', 'deposit-statement', 'pause-speech', 'suspend-sitting', 'extend-speech', 'close-speakers-list', 'link-recording'] as const;
    expect(happened.filter((name) => countOf(steps, name) === 0)).toEqual([]);
  });

  test('keeps to the hours of its days', () => {
    const { floor } = played(3);
    const hours = floor.sittings.map(({ openedAt, closedAt = '' }) => `${openedAt.slice(11, 16)}–${closedAt.slice(11, 16)}`);
    // In November the venue is one hour ahead of UTC.
    expect(hours.map((hour) => hour.slice(0, 5))).toEqual(['09:00', '14:00', '08:00', '09:00', '14:00']);
    const latest = ['12:20', '17:15', '08:55', '12:20', '17:15'];
    expect(hours.filter((hour, index) => hour.slice(6) > (latest[index] ?? ''))).toEqual([]);
  });

  test('is the same for the same seed, and plays to its figures with any', () => {
    expect(sessionScript(7, thirdThematicSession)).toEqual(sessionScript(7, thirdThematicSession));
    const numbers = fc.record({ states: fc.integer({ min: 40, max: 193 }), interventions: fc.integer({ min: 0, max: 110 }), agencies: fc.integer({ min: 0, max: 6 }), stakeholders: fc.integer({ min: 0, max: 17 }), informal: fc.integer({ min: 0, max: 18 }) });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), numbers, (seed, wanted) => {
        const { withdrawn: _, ...planned } = sessionScript(seed, wanted).planned;
        const counts = floorCounts(played(seed, wanted).floor);
        expect({ states: counts.states, interventions: counts.interventions, agencies: counts.organizations, stakeholders: counts.stakeholders, informal: counts.informal, unheard: counts.unheard, pointsOfOrder: counts.pointsOfOrder, rightsOfReply: counts.rightsOfReply }).toEqual(planned);
      }),
      { numRuns: 15 },
    );
  });
});
