import type { PackStep } from '../../../src/process/pack.ts';

/** What was noted of an intervention of the third session. */
export interface Noted {
  readonly note: string;
  readonly holder: string;
  readonly gist: string;
  readonly recommendation?: string;
}

/** The interventions from the floor that were noted, in their order. */
export function notesIn(steps: readonly PackStep[]): readonly Noted[] {
  const holders = new Map<string, string>();
  const notes: Noted[] = [];
  for (const command of steps.flatMap(({ commands }) => commands)) {
    if (command.name === 'request-floor') holders.set(command.data.turn, command.data.holder);
    if (command.name !== 'note-intervention') continue;
    const { note, turn, gist, recommendation } = command.data;
    const holder = holders.get(turn);
    if (holder !== undefined && gist !== undefined) notes.push({ note, holder, gist, ...(recommendation !== undefined && { recommendation }) });
  }
  return notes;
}
