import { z } from 'zod';
import type { SentencePart } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { DecisionId, SubjectKey } from '../vocabulary/ids.ts';
import { countryCode, idOf } from '../vocabulary/shapes.ts';
import { voteValues } from './state.ts';

export const decisionId = idOf<DecisionId>();

export const rollValue = z.enum([...voteValues, 'not-voting']);

const votes = z.int().min(0).max(1000);

export const totals = z.object({ yes: votes, no: votes, abstain: votes, notVoting: votes.exactOptional() });

/** Who takes part, as codes; more than any body of States has. */
export const members = z.array(countryCode).min(1).max(400);

/** The decision that an act or a command is about. */
export function ofDecision({ decision }: { readonly decision: DecisionId }): SubjectKey {
  return subjectKey('decision', decision);
}

/** Its name in a sentence. */
export function thatDecision(decision: DecisionId): SentencePart {
  return { is: 'subject', subject: subjectKey('decision', decision) };
}
