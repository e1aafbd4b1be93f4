import type { PackStep } from '../../../src/process/pack.ts';
import type { FloorState } from '../../../src/process/sessions/floor-state.ts';
import { floorView } from '../../../src/process/sessions/floor-view.ts';
import type { IsoDay } from '../../../src/process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { subjectKey } from '../../../src/process/vocabulary/ids.ts';
import { instantAt } from '../../../src/process/vocabulary/instant.ts';
import type { Instant } from '../../../src/process/vocabulary/instant.ts';
import { addDays, endOfDay } from '../../../src/process/vocabulary/midnight.ts';
import { commandOf } from './command-of.ts';
import type { PlayedIn } from './command-of.ts';
import type { Cue } from './cue.ts';
import type { InMemory } from '../../in-memory.ts';

export interface Played extends Omit<PlayedIn, 'openedAt'> {
  /** The two days at the venue. */
  readonly days: readonly [IsoDay, IsoDay];
  readonly timeZone: string;
}

/** A script as steps that can be loaded: each act at its own moment of those days, everybody in the order that the rules gave. */
export function playScript(memory: InMemory, cues: readonly Cue[], { days, timeZone, ...names }: Played): readonly PackStep[] {
  const opened = new Map<string, Instant>();
  const midnights = days.map((day) => Date.parse(endOfDay(addDays(day, -1), timeZone)));
  const played: PlayedIn = { ...names, openedAt: (sitting) => opened.get(sitting) ?? '' };
  return cues.flatMap((cue): readonly PackStep[] => {
    const at = instantAt((midnights[cue.day] ?? Number.NaN) + cue.second * 1000);
    const look = () => {
      const floor = floorIn(memory, names.event);
      return floor === undefined ? undefined : floorView(floor, 'chair');
    };
    const given = commandOf(cue, look, played);
    if (given === undefined) throw new Error(`${cue.act.do} has nobody to whom it could apply at ${at}.`);
    memory.perform(given.command, given.by, at);
    if (cue.act.do === 'open-sitting') opened.set(cue.act.sitting, at);
    return [{ at, by: given.by, commands: [given.command] }];
  });
}

export function floorIn(memory: InMemory, event: string): FloorState | undefined {
  const floor = memory.state(subjectKey('floor', event));
  return floor?.kind === 'floor' ? floor : undefined;
}
