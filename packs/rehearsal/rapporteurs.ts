import type { ProcessCommand } from '../../src/process/commands.ts';
import type { PublicSource } from '../../src/process/participation/public-source.ts';
import type { IsoDay } from '../../src/process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { words } from './words.ts';

/** A small selection whose chances were published two days ago and whose public value is of today: the draw can be tried at once. */
export const rapporteurs = 'rapporteurs';

type Announcement = ProcessCommand<'announce-selection'>['data'];

export function rapporteursAnnouncement(day: (offset: number) => IsoDay, seedCommitment: string): Announcement {
  return {
    selection: rapporteurs, title: words.rapporteurs, event: 'hearing', applyBy: day(-4), timeZone: 'Europe/Zurich', seedCommitment,
    bodies: [{ id: 'committee', title: words.rapporteurs, seats: 4, onePerEntity: false, quotas: [{ attribute: 'gender', value: 'woman', least: 1, most: 3 }, { attribute: 'age', value: '35-59', least: 1, most: 3 }] }],
  };
}

/** There is no such lottery: whoever tries the draw makes the numbers up. */
export function rapporteursSource(day: (offset: number) => IsoDay): PublicSource {
  return { source: words.lottery.en, day: day(0), timeZone: 'Europe/Zurich' };
}
