import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { source } from '../vocabulary/claim.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { ExplanationId, ProvisionId, RevisionId, SubjectKey } from '../vocabulary/ids.ts';
import { dayIn } from '../vocabulary/midnight.ts';
import { languages } from '../vocabulary/language.ts';
import { party, partyKeys, refuseParty } from '../vocabulary/party.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { idOf, isoDay, writable } from '../vocabulary/shapes.ts';
import { consult } from '../vocabulary/stage.ts';
import { isState } from '../vocabulary/states/state.ts';
import { decisionId, thatDecision } from './shapes.ts';
import { adoptionStage, explanationForms } from './state.ts';
import type { DecisionState, KnownToAdoption } from './state.ts';

const shape = z.object({
  explanation: idOf<ExplanationId>(),
  decision: decisionId,
  holder: party,
  form: z.enum(explanationForms),
  provisions: z.array(idOf<ProvisionId>()).max(200),
  text: z.string().trim().min(1).max(20_000).regex(writable),
  language: z.enum(languages),
  on: isoDay,
  source: source.exactOptional(),
});
export type ExplanationGiven = DecidedAct<'explanation-given', z.output<typeof shape>>;

function ofExplanation({ explanation }: { readonly explanation: ExplanationId }): SubjectKey {
  return subjectKey('explanation', explanation);
}

export const explanationGiven = adoptionStage.act({
  type: 'explanation-given',
  schemaVersion: 1,
  shape,
  subject: ofExplanation,
  sentence: ({ decision, holder, form, provisions }) => ({
    form,
    parts: { who: { is: 'holder', of: holder }, decision: thatDecision(decision), count: { is: 'count', count: provisions.length } },
  }),
  after: (_, { explanation, ...rest }, { position }) => ({ kind: 'explanation', id: explanation, ...rest, status: 'standing', changedAt: position }),
});

const wish = z.object({ ...shape.shape, on: isoDay.exactOptional(), revision: idOf<RevisionId>().exactOptional() });

/**
 * AD-14, AD-15: a State, or a group for which it is said, explains its position: of the text as a whole, or of paragraphs of the
 * revision that is decided (`revision`, which has to be named where paragraphs are). Refused: a paragraph that is not in it,
 * a reservation or dissociation of nobody's, what comes after a decision that is not taken, and before one that is.
 */
export const explainPosition = adoptionStage.command<'explain-position', typeof wish, 'explanation', ExplanationGiven>({
  name: 'explain-position',
  shape: wish,
  subject: ofExplanation,
  mentions: ({ source: from }) => (from === undefined ? [] : [subjectKey('document', from.document)]),
  consults: ({ decision, holder, revision }): readonly SubjectKey[] => [subjectKey('decision', decision), ...partyKeys(holder), ...(revision === undefined ? [] : [subjectKey('revision', revision)])],
  decide: ({ revision, ...data }, known) => {
    if (known.subject !== undefined) return refuse('already-exists', 'WP-1', { id: data.explanation });
    const decision = consult(known, 'decision', subjectKey('decision', data.decision));
    if (decision === undefined) return refuse('not-found', 'WP-6', { id: data.decision });
    const on = data.on ?? dayIn(known.at, 'Etc/GMT');
    const refusal = refuseSpeaker(data.holder, known) ?? refuseMoment(data.form, on, decision) ?? refuseProvisions(data.provisions, revision, decision, known);
    return refusal ?? [{ type: 'explanation-given', data: { ...data, provisions: [...new Set(data.provisions)], on } }];
  },
});

/** AD-14: States and groups of States explain positions; others submit inputs. */
function refuseSpeaker(holder: string, known: KnownToAdoption): Refusal | undefined {
  if (!isState(holder) && consult(known, 'group', subjectKey('group', holder)) === undefined) return refuse('not-a-state', 'AD-14', { code: holder });
  return refuseParty(holder, known, 'AD-14');
}

/** AD-14: said before is what was said on the day at the latest; said after is what is said once it is taken. */
function refuseMoment(form: z.output<typeof shape>['form'], on: string, { status, takenOn }: DecisionState): Refusal | undefined {
  if (status === 'withdrawn') return refuse('decision-begun', 'AD-14', { status });
  if (form === 'explanation-after' && (takenOn === undefined || on < takenOn)) return refuse('not-taken-yet', 'AD-14');
  return form === 'explanation-before' && takenOn !== undefined && on > takenOn ? refuse('taken-already', 'AD-14', { day: takenOn }) : undefined;
}

/** AD-15: paragraphs are those of the revision that is decided, by their permanent ids. */
function refuseProvisions(provisions: readonly ProvisionId[], revision: RevisionId | undefined, decision: DecisionState, known: KnownToAdoption): Refusal | undefined {
  if (provisions.length === 0) return undefined;
  const found = revision === undefined || revision !== decision.revision ? undefined : consult(known, 'revision', subjectKey('revision', revision));
  const missing = provisions.find((id) => found?.provisions.some((one) => one.id === id) !== true);
  return missing === undefined ? undefined : refuse('not-in-revision', 'AD-15', { provision: missing });
}

const withdrawnShape = z.object({ explanation: idOf<ExplanationId>(), holder: party });
export type ExplanationWithdrawn = DecidedAct<'explanation-withdrawn', z.output<typeof withdrawnShape>>;

export const explanationWithdrawn = adoptionStage.act({
  type: 'explanation-withdrawn',
  schemaVersion: 1,
  shape: withdrawnShape,
  subject: ofExplanation,
  sentence: ({ explanation, holder }) => ({ parts: { who: { is: 'holder', of: holder }, explanation: { is: 'subject', subject: subjectKey('explanation', explanation) } } }),
  after: (state, _, act) => ({ ...adoptionStage.before(state, 'explanation', act), status: 'withdrawn', changedAt: act.position }),
});

/** AD-15: whoever said it takes it back; it stays readable as withdrawn. */
export const withdrawExplanation = adoptionStage.command<'withdraw-explanation', typeof withdrawnShape, 'explanation', ExplanationWithdrawn>({
  name: 'withdraw-explanation',
  shape: withdrawnShape,
  subject: ofExplanation,
  mentions: () => [],
  consults: ({ holder }) => partyKeys(holder),
  decide: (data, known) => {
    const before = known.subject;
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.explanation });
    if (before.holder !== data.holder) return refuse('not-yours', 'AD-15');
    const refusal = refuseParty(data.holder, known, 'AD-15');
    if (refusal !== undefined) return refusal;
    return before.status === 'withdrawn' ? refuse('nothing-changes', 'AD-15') : [{ type: 'explanation-withdrawn', data }];
  },
});
