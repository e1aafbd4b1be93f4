import type { z } from 'zod';
import { marks } from '../../../process/vocabulary/claim.ts';
import type { Mark } from '../../../process/vocabulary/claim.ts';
import { freeId, slugOf } from '../../../process/vocabulary/ids.ts';
import type { PlaceId } from '../../../process/vocabulary/ids.ts';
import { idOf } from '../../../process/vocabulary/shapes.ts';
import { isMemberState } from '../../../process/vocabulary/member-states.ts';
import type { WorkPlanCommand } from '../../../process/work-plan/commands.ts';
import type { PlaceState } from '../../../process/work-plan/state.ts';
import type { FormContext, Problem } from './form-context.ts';
import { choice, line } from './read-fields.ts';

export const placeShape = { place: line(80), 'place-mark': choice(marks), 'place-name': line(200), 'place-country': line(2) } as const;

export interface PlaceAnswer {
  readonly place: string;
  readonly 'place-mark'?: Mark | undefined;
  readonly 'place-name': string;
  readonly 'place-country': string;
}

export interface ReadPlace {
  /** Null: to be announced. */
  readonly place: PlaceId | null;
  readonly mark: Mark | undefined;
  /** Records the place first, where it is a new one. */
  readonly first: readonly WorkPlanCommand<'record-place'>[];
}

/** What a select of places sends for "to be announced". No place can have this id: ids hold no underscore. */
export const placeToCome = '_';

/** The place: one of the record's, to be announced, or a new one. Undefined when nothing is said, or when something is wrong. */
export function readPlaceField(answer: PlaceAnswer, context: FormContext, problems: Problem[]): ReadPlace | undefined {
  const mark = answer['place-mark'];
  if (answer['place-name'] !== '' || answer['place-country'] !== '') {
    if (answer.place === '') return newPlace(answer, context, problems);
    problems.push({ field: 'place', key: 'problem.place-twice' });
    return undefined;
  }
  if (answer.place === '') return undefined;
  if (answer.place === placeToCome) return { place: null, mark: mark ?? 'TBA', first: [] };
  const place = context.plan.places.find(({ id }) => id === answer.place);
  if (place !== undefined) return { place: place.id, mark, first: [] };
  problems.push({ field: 'place', key: 'problem.place-unknown' });
  return undefined;
}

function newPlace(answer: PlaceAnswer, context: FormContext, problems: Problem[]): ReadPlace | undefined {
  const { 'place-name': name, 'place-country': country, 'place-mark': mark } = answer;
  const same = context.plan.places.find((place) => isCalled(place, name));
  if (same !== undefined) return { place: same.id, mark, first: [] };
  if (name === '') problems.push({ field: 'place-name', key: 'problem.place-name-missing' });
  if (!isMemberState(country)) problems.push({ field: 'place-country', key: 'problem.country-missing' });
  if (name === '' || !isMemberState(country)) return undefined;
  const slug = slugOf(name);
  const id = freeId(slug === '' ? `place-${context.commandId.slice(0, 8)}` : slug, new Set(context.plan.places.map((place) => place.id)));
  return { place: placeId.parse(id), mark, first: [{ name: 'record-place', data: { place: id, name: { [context.language]: name }, scale: 'city', country } }] };
}

const placeId: z.ZodType<PlaceId> = idOf<PlaceId>();

function isCalled(place: PlaceState, name: string): boolean {
  const wanted = name.toLocaleLowerCase();
  return Object.values(place.name).some((known) => known.toLocaleLowerCase() === wanted);
}
