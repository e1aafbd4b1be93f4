import { parseSubjectKey, subjectKey } from '../vocabulary/ids.ts';
import type { SubjectKey } from '../vocabulary/ids.ts';
import { dayIn } from '../vocabulary/midnight.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { consult } from '../vocabulary/stage.ts';
import { actsFor } from '../vocabulary/standing.ts';
import { isState } from '../vocabulary/states/state.ts';
import type { KnownToPractices } from './state.ts';

/** What has to be known of whoever a practice, or the use of one, is in the name of. */
export function holderKeys(holder: string): readonly SubjectKey[] {
  return isState(holder) ? [] : [subjectKey('participant', holder)];
}

/** GP-1: a State, or a participant of today, for itself; the secretariat enters what it was handed. */
export function refuseHolder(holder: string, known: Pick<KnownToPractices, 'by' | 'consulted'>, rule: string): Refusal | undefined {
  if (!isState(holder)) {
    const participant = consult(known, 'participant', subjectKey('participant', holder));
    if (participant === undefined || participant.until !== undefined) return refuse('nobodys', rule, { holder });
  }
  return actsFor(known.by, holder) ? undefined : refuse('not-yours', rule);
}

interface Words {
  readonly commitments: readonly string[];
  readonly countries: readonly string[];
  readonly region?: string;
  readonly evidence: readonly string[];
  readonly startedOn?: string;
}

/** The things that a practice names: its commitments, and what of its evidence is kept here. */
export function thingsInWords({ commitments, evidence }: Words): readonly SubjectKey[] {
  const kept = evidence.flatMap((one) => {
    const thing = parseSubjectKey(one);
    return thing === undefined ? [] : [subjectKey(thing.kind, thing.id)];
  });
  return [...commitments.map((id) => subjectKey('commitment', id)), ...kept];
}

/** GP-2: it answers at least one commitment, and happens somewhere, from a day that has come. */
export function refuseWords({ commitments, countries, region, startedOn }: Words, { at }: Pick<KnownToPractices, 'at'>): Refusal | undefined {
  if (commitments.length === 0) return refuse('practice-answers-nothing', 'GP-2');
  if (countries.length === 0 && region === undefined) return refuse('practice-nowhere', 'GP-2');
  return startedOn !== undefined && startedOn > dayIn(at, 'UTC') ? refuse('practice-to-come', 'GP-2') : undefined;
}
