import type { EnrolmentState } from '../../../process/participation/state.ts';
import type { FuzzyDate } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { formatFuzzyDate } from '../../../process/vocabulary/fuzzy-date/write-fuzzy-date.ts';
import { isId, subjectKey } from '../../../process/vocabulary/ids.ts';
import type { LocalizedText } from '../../../process/vocabulary/language.ts';
import { planEvent } from '../../../process/work-plan/plan.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import { unknownDate } from '../../parts/date.tsx';
import { plainText } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';

/** A meeting for which people register, with its words in the reader's language. */
export interface RegisteredMeeting {
  readonly enrolment: EnrolmentState;
  readonly name: LocalizedText;
  readonly title: string;
  readonly date: FuzzyDate;
  /** `8–9 May 2017` */
  readonly dates: string;
  readonly place: string | undefined;
}

/** The meeting that the page's address names; undefined where nobody registers for it, or not yet as of the moment. */
export async function loadMeeting(visit: Visit): Promise<RegisteredMeeting | undefined> {
  const { store: { pool }, process, position, language } = visit;
  const id = visit.parameters['id'] ?? '';
  if (!isId(id)) return undefined;
  const [enrolment, state] = await Promise.all([loadState(pool, process, position, 'enrolment', id), loadState(pool, process, position, 'event', id)]);
  if (enrolment === undefined || state === undefined) return undefined;
  const event = planEvent(state);
  const date = event.date ?? unknownDate;
  const places = event.place === null ? undefined : await loadNames(pool, process, position, [subjectKey('place', event.place)]);
  const place = event.place === null ? undefined : places?.get(subjectKey('place', event.place));
  return {
    enrolment,
    name: event.title,
    title: plainText(event.title, language),
    date,
    dates: formatFuzzyDate(date, language),
    place: place === undefined ? undefined : plainText(place, language),
  };
}

/** Where the pages of a meeting's registration stand. */
export function trailOf(visit: Visit, { enrolment, title }: RegisteredMeeting): NonNullable<Page['trail']> {
  return [
    { label: visit.words('participation.view.enrolments'), href: linkTo(visit, 'enrolments', {}) },
    { label: title, href: linkTo(visit, 'enrolment', { id: enrolment.id }) },
  ];
}
