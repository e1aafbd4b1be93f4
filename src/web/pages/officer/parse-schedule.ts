import { z } from 'zod';
import { freeId, slugOf, subjectKey } from '../../../process/vocabulary/ids.ts';
import { languages } from '../../../process/vocabulary/language.ts';
import { eventKinds } from '../../../process/work-plan/event-kind.ts';
import { claimOf } from './form-context.ts';
import type { ClaimInput, FormContext, Parsed, Problem, RawFields } from './form-context.ts';
import { dateShape, readDateField } from './parse-date.ts';
import { readPhaseField } from './parse-phase.ts';
import { placeShape, readPlaceField } from './parse-place.ts';
import { readSourceField, sourceShape } from './parse-source.ts';
import { line, needed, readShape } from './read-fields.ts';

const named = z.object({
  title: needed('problem.title-missing'),
  'title-language': z.enum(languages, 'problem.unreadable').optional(),
  kind: z.enum(eventKinds, 'problem.kind-missing'),
});
const said = z.object({
  track: line(80),
  phase: line(80),
  paragraph: line(2000),
  /** Chosen when the preview is first shown, so that the address in the preview is the address in the record. */
  id: line(80),
  ...dateShape,
  ...placeShape,
  ...sourceShape,
});

/** A new entry of the plan, and the place that it needs when that is new. */
export function parseSchedule(raw: RawFields, context: FormContext): Parsed {
  const problems: Problem[] = [];
  const name = readShape(named, raw, problems);
  const answers = readShape(said, raw, problems);
  if (answers === undefined) return { problems };
  const source = readSourceField(answers, context, problems);
  const date = readDateField(answers, context, problems);
  const place = readPlaceField(answers, context, problems);
  const phase = readPhaseField(answers.phase, context, problems);
  const paragraphs = readParagraphs(answers.paragraph, context, problems);
  const track = context.plan.tracks.find(({ id }) => id === answers.track);
  if (track === undefined) problems.push({ field: 'track', key: 'problem.track-missing' });
  if (name === undefined || source === undefined || track === undefined || problems.length > 0) return { problems };
  const extras = { source: source.source, madeOn: source.madeOn };
  const claims: ClaimInput[] = [claimOf(context, 'title', { type: 'title', title: { [name['title-language'] ?? context.language]: name.title } }, extras)];
  if (date !== undefined) claims.push(claimOf(context, 'date', { type: 'date', date: date.date }, { ...extras, mark: date.mark }));
  if (place !== undefined) claims.push(claimOf(context, 'place', { type: 'place', place: place.place }, { ...extras, mark: place.mark }));
  if (phase?.phase != null) claims.push(claimOf(context, 'phase', { type: 'phase', phase: phase.phase }, extras));
  const event = answers.id === '' ? newId(name.title, context) : answers.id;
  return {
    wish: {
      commands: [...(place?.first ?? []), { name: 'schedule-event', data: { event, kind: name.kind, track: track.id, paragraphs, claims } }],
      subject: subjectKey('event', event),
      doubts: date?.doubts ?? [],
    },
  };
}

/** From the title; a title without Latin letters gives a number instead, because ids stand in addresses and citations. */
function newId(title: string, context: FormContext): string {
  const slug = slugOf(title);
  return freeId(slug === '' ? `event-${context.commandId.slice(0, 8)}` : slug, new Set(context.plan.events.map((event) => event.id)));
}

function readParagraphs(answer: string, context: FormContext, problems: Problem[]): string[] {
  const wanted = answer.split(' ').filter((id) => id !== '');
  const known = new Set<string>(context.plan.mandates.flatMap((mandate) => mandate.paragraphs.map((paragraph) => paragraph.id)));
  if (wanted.some((id) => !known.has(id))) problems.push({ field: 'paragraph', key: 'problem.paragraph-unknown' });
  return wanted;
}
