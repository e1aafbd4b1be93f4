import { z } from 'zod';
import type { CommitmentId, DocumentId, EventId, RoundId } from '../vocabulary/ids.ts';
import { parseSubjectKey } from '../vocabulary/ids.ts';
import type { SubjectKind } from '../vocabulary/ids.ts';
import { idOf, isoDay, localized, shortText, subject, writable } from '../vocabulary/shapes.ts';
import { roundLevels } from './state.ts';

export const commitmentId = idOf<CommitmentId>();

/** A part of an answer: as long as a few pages, or nothing. */
const part = z.string().trim().max(8000).regex(writable);

const supporting: ReadonlySet<SubjectKind> = new Set<SubjectKind>(['pledge', 'practice', 'coalition', 'mechanism', 'indicator', 'series', 'assessment', 'release', 'supportrequest', 'supportagreement', 'document', 'edition', 'input', 'grant', 'proposal']);

/** RV-7: what an answer may rest on. */
const restsOn = subject.refine((key) => supporting.has(parseSubjectKey(key)?.kind ?? 'process'));

export const answerWords = { done: part, partners: part, evidence: part, indicators: part, needs: part, lessons: part, restsOn: z.array(restsOn).max(60) };

/** The days, the meeting and the rhythm of a round. */
export const roundTerms = {
  title: localized,
  level: z.enum(roundLevels),
  region: shortText.exactOptional(),
  opensOn: isoDay.exactOptional(),
  closesOn: isoDay.exactOptional(),
  event: idOf<EventId>().exactOptional(),
  feeds: idOf<RoundId>().exactOptional(),
  everyYears: z.int().min(1).max(50).exactOptional(),
  reportWeeks: z.int().min(1).max(104).exactOptional(),
  note: localized.exactOptional(),
};

export const contributor = z.object({ name: shortText, commitments: z.array(commitmentId).max(200) });

export const roundTable = z.object({ id: idOf(), title: localized, commitments: z.array(commitmentId).max(200), event: idOf<EventId>().exactOptional(), note: localized.exactOptional() });

export const documentId = idOf<DocumentId>();
