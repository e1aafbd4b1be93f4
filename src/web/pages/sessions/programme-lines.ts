import type { ProgrammeItem } from '../../../process/sessions/programme-item.ts';
import type { ProgrammeState } from '../../../process/sessions/programme-state.ts';
import type { Language } from '../../../process/vocabulary/language.ts';
import { dayText } from '../../parts/date.tsx';
import { plainText } from '../../parts/text.tsx';
import type { ProgrammeDay, ProgrammeLine } from '../../screens/room-extra.ts';
import type { Visit } from '../../visit.ts';
import type { Session } from './load-session.ts';

/** A programme as a screen shows it. */
export function programmeLines(programme: ProgrammeState | undefined, language: Language): readonly ProgrammeLine[] {
  return (programme?.items ?? []).map((item) => lineOf(item, language));
}

function lineOf({ id, day, from, to, title, panel }: ProgrammeItem, language: Language): ProgrammeLine {
  return { id, day, from, to, title: plainText(title, language), ...(panel !== undefined && { panel }) };
}

/** The lines of the day that matters: that of the sitting, else today's, else the next day's, else the last day's. */
export function programmeDay(visit: Visit, { programme, floor }: Session): ProgrammeDay | undefined {
  const { language } = visit;
  const lines = programmeLines(programme, language);
  const sitting = floor?.sittings.at(-1);
  const wanted = sitting !== undefined && sitting.closedAt === undefined ? sitting.day : (visit.asOf ?? visit.today);
  const day = lines.find((line) => line.day >= wanted)?.day ?? lines.at(-1)?.day;
  return day === undefined ? undefined : { label: dayText(day, language), lines: lines.filter((line) => line.day === day) };
}

/** When a session begins that has not: by its programme to the minute, else by the plan to the day. Undefined once it has sat, or where nothing is known. */
export function beginsText({ words, language }: Pick<Visit, 'words' | 'language'>, { programme, floor, event }: Session): string | undefined {
  if (floor !== undefined) return undefined;
  const first = programme?.items[0];
  if (first !== undefined) return words('room.begins', { day: dayText(first.day, language), time: first.from });
  return event.date?.start == null ? undefined : words('room.begins-on', { day: dayText(event.date.start, language) });
}
