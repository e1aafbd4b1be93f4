import type { Actor } from '../../../src/process/vocabulary/standing.ts';
import type { ItemKind } from '../../../src/process/sessions/programme-item.ts';
import type { Six } from '../../gcm/six.ts';
import { chair, noteTaker, officer } from './cast.ts';
import type { Chance } from './chance.ts';
import type { Cue, CueAct, Podium } from './cue.ts';
import { noteOf } from './said.ts';

/** A script while it is written: cues are put where they belong in time, in whatever order they are thought of. */
export class Timeline {
  readonly chance: Chance;
  readonly #cues: Cue[] = [];
  readonly #name: string;
  #serial = 0;

  constructor(chance: Chance, name: string) {
    this.chance = chance;
    this.#name = name;
  }

  put(day: 0 | 1, second: number, by: Actor, act: CueAct): void {
    this.#cues.push({ day, second, by, act });
  }

  /** An id that is new in this script, and in a process in which no other script has its name. */
  id(kind: 't' | 'a'): string {
    this.#serial += 1;
    return `${kind}-${this.#name}-${this.#serial}`;
  }

  /** In their order in time; of two at one moment the one that was put first. */
  cues(): readonly Cue[] {
    return this.#cues.toSorted((a, b) => a.day - b.day || a.second - b.second);
  }

  openSitting(day: 0 | 1, second: number, sitting: string): void {
    this.put(day, second, chair, { do: 'open-sitting', sitting });
  }

  closeSitting(day: 0 | 1, second: number, sitting: string): void {
    this.put(day, second, chair, { do: 'close-sitting', listEnds: true });
    this.put(day, second + 20, officer, { do: 'link-recording', sitting, address: `https://media.example.org/rehearsal/${sitting}` });
  }

  segment(day: 0 | 1, second: number, segment: string, kind: ItemKind, title: Six, panel?: number): void {
    this.put(day, second, chair, { do: 'start-segment', segment, kind, title, ...(panel !== undefined && { panel }) });
  }

  /** Somebody of the podium speaks for so long, and what they said is noted; the moment afterwards. */
  speech(day: 0 | 1, second: number, podium: Podium, length: number, by: Actor = chair): number {
    this.put(day, second, by, { do: 'call', turn: this.id('t'), podium });
    this.put(day, second + Math.round(length * 0.7), noteTaker, { do: 'note', ...noteOf(this.chance) });
    this.put(day, second + length, by, { do: 'end-speech' });
    return second + length + this.chance.between(5, 15);
  }
}
