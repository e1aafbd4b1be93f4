import type { PracticeState } from '../../../process/practices/state.ts';
import type { IsoDay } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { isId, parseSubjectKey, subjectKey } from '../../../process/vocabulary/ids.ts';
import type { SubjectKey } from '../../../process/vocabulary/ids.ts';
import { commitmentWords } from '../../../store/practices/commitment-words.ts';
import type { CommitmentWords } from '../../../store/practices/commitment-words.ts';
import { loadEditions } from '../../../store/practices/load-editions.ts';
import type { PublishedEdition } from '../../../store/practices/load-editions.ts';
import { relatedPractices } from '../../../store/practices/list-practices.ts';
import type { ListedPractice } from '../../../store/practices/list-practices.ts';
import { subjectVersion } from '../../../store/work-plan/load-acts.ts';
import { loadPast } from '../../parts/history.tsx';
import type { Past } from '../../parts/history.tsx';
import type { Visit } from '../../visit.ts';

export interface LoadedPractice {
  readonly practice: PracticeState;
  readonly version: number;
  readonly commitments: readonly CommitmentWords[];
  readonly related: readonly ListedPractice[];
  readonly editions: readonly PublishedEdition[];
  readonly past: Past;
  /** The day that the page shows: today, or the one looked back at. */
  readonly day: IsoDay;
}

/** A practice with all that its page tells: what it answers, what is like it, what was published of it before, and what the record says. */
export async function loadPractice(visit: Visit, practice: PracticeState): Promise<LoadedPractice> {
  const { store: { pool }, process, position } = visit;
  const subject = subjectKey('practice', practice.id);
  const [version, commitments, related, editions] = await Promise.all([
    subjectVersion(pool, process, subject, position), commitmentWords(pool, process, position, practice.commitments), relatedPractices(pool, process, position, practice), loadEditions(pool, process, position, practice.id),
  ]);
  return { practice, version, commitments, related, editions, past: await loadPast(visit, subject, namedIn(practice)), day: visit.asOf ?? visit.today };
}

/** Everybody and everything that the page writes by name. */
function namedIn({ holder, reviewers, usedBy, evidence }: PracticeState): readonly SubjectKey[] {
  const parties = [holder, ...reviewers.flatMap(({ of }) => of ?? []), ...usedBy.map((use) => use.holder)].filter(isId);
  const things = [...evidence, ...usedBy.flatMap(({ thing }) => thing ?? [])].flatMap((one) => {
    const thing = parseSubjectKey(one);
    return thing === undefined ? [] : [subjectKey(thing.kind, thing.id)];
  });
  return [...parties.flatMap((id) => [subjectKey('participant', id), subjectKey('group', id)]), ...things];
}
