import { may } from '../../../access/may.ts';
import type { ProgrammeItem } from '../../../process/sessions/programme-item.ts';
import type { ProgrammeState } from '../../../process/sessions/programme-state.ts';
import type { IsoDay } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { inLanguage } from '../../../process/vocabulary/language.ts';
import { addDays, endOfDay } from '../../../process/vocabulary/midnight.ts';
import { listThings } from '../../../store/list-things.ts';
import type { ChairExtra, ProgrammeLine } from '../../screens/chair-extra.ts';
import type { Visit } from '../../visit.ts';
import type { Session } from './load-session.ts';

/** What the screens of whoever chairs or moderates need beside the floor: the programme, the groups, what they may do. */
export async function loadChairExtra(visit: Visit, { programme }: Session): Promise<ChairExtra> {
  const { store: { pool }, process, head, language, actor } = visit;
  const groups = await listThings(pool, { process, position: head, kind: 'group', limit: 10_000 });
  return {
    items: programme === undefined ? [] : programme.items.map((item) => lineOf(item, programme, visit)),
    groups: groups.map(({ id, name }) => ({ id, name: inLanguage(name, language).text })).toSorted((a, b) => a.name.localeCompare(b.name, language)),
    opens: may(actor, 'open-sitting'),
    moderates: actor.standing === 'moderator',
  };
}

function lineOf({ id, kind, title, day, from, to }: ProgrammeItem, { timeZone }: ProgrammeState, { language }: Visit): ProgrammeLine {
  return { id, kind, title: inLanguage(title, language).text, startsAt: momentOf(day, from, timeZone), endsAt: momentOf(day, to, timeZone) };
}

/** The moment of an hour `10:00` of a day at the venue, in milliseconds since 1970; on the day on which clocks change it may be an hour off before the change. */
function momentOf(day: IsoDay, clock: string, timeZone: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return Date.parse(endOfDay(addDays(day, -1), timeZone)) + (hours * 60 + minutes) * 60_000;
}
