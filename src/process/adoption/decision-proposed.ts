import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { DecisionId, DocumentId, EventId, RevisionId, SubjectKey, TextId } from '../vocabulary/ids.ts';
import { memberStates } from '../vocabulary/member-states.ts';
import { isRefusal, refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { countryCode, idOf, localized, shortText } from '../vocabulary/shapes.ts';
import { consult } from '../vocabulary/stage.ts';
import { isState } from '../vocabulary/states/state.ts';
import { decisionId, members, ofDecision } from './shapes.ts';
import { adoptionStage, decisionMethods, majorities } from './state.ts';
import type { DecisionState, KnownToAdoption } from './state.ts';

const shape = z.object({
  decision: decisionId,
  title: localized,
  body: localized,
  text: idOf<TextId>().exactOptional(),
  revision: idOf<RevisionId>().exactOptional(),
  proposal: idOf<DocumentId>().exactOptional(),
  endorses: idOf<DecisionId>().exactOptional(),
  event: idOf<EventId>().exactOptional(),
  method: z.enum(decisionMethods),
  majority: z.enum(majorities).exactOptional(),
  members,
  suspended: z.array(z.object({ state: countryCode, reason: shortText })).max(400),
  note: localized.exactOptional(),
});
export type DecisionProposed = DecidedAct<'decision-proposed', z.output<typeof shape>>;

export const decisionProposed = adoptionStage.act({
  type: 'decision-proposed',
  schemaVersion: 1,
  shape,
  subject: ofDecision,
  sentence: ({ title, body, method, endorses }) => ({
    form: endorses === undefined ? method : 'endorsement',
    parts: { title: { is: 'localized', text: title }, body: { is: 'localized', text: body }, ...(endorses !== undefined && { endorses: { is: 'subject', subject: subjectKey('decision', endorses) } }) },
  }),
  after: (_, { decision, ...rest }, { position }) => ({ kind: 'decision', id: decision, ...rest, votes: [], intended: [], objections: [], silence: [], status: 'proposed', authentic: [], changedAt: position }),
});

/** Who takes part is the 193 Member States unless it is said. */
const wish = z.object({ ...shape.shape, members: members.exactOptional(), suspended: shape.shape.suspended.exactOptional() });

/**
 * AD-1: a body is asked to decide: upon a revision of a text, upon a document, or (AD-16) upon what another body adopted.
 * Refused: an id that is taken, nothing to decide upon, a revision of another text, members that are no States, and who is
 * suspended without being a member. A recorded vote is taken by simple majority unless two thirds are asked for.
 */
export const proposeDecision = adoptionStage.command<'propose-decision', typeof wish, 'decision', DecisionProposed>({
  name: 'propose-decision',
  shape: wish,
  subject: ofDecision,
  mentions: ({ text, proposal, event, endorses }) => [
    ...(text === undefined ? [] : [subjectKey('text', text)]),
    ...(proposal === undefined ? [] : [subjectKey('document', proposal)]),
    ...(event === undefined ? [] : [subjectKey('event', event)]),
    ...(endorses === undefined ? [] : [subjectKey('decision', endorses)]),
  ],
  consults: ({ revision, endorses }): readonly SubjectKey[] => [...(revision === undefined ? [] : [subjectKey('revision', revision)]), ...(endorses === undefined ? [] : [subjectKey('decision', endorses)])],
  decide: (data, known) => {
    if (known.subject !== undefined) return refuse('already-exists', 'WP-1', { id: data.decision });
    const upon = uponOf(data, known);
    if (isRefusal(upon)) return upon;
    const { majority, members: some = memberStates, suspended = [], ...rest } = data;
    if (majority !== undefined && data.method !== 'recorded-vote') return refuse('wrong-method', 'AD-1', { method: data.method });
    const who = [...new Set(some)].toSorted();
    return refuseMembers(who, suspended) ?? [{ type: 'decision-proposed', data: { ...rest, ...upon, ...(data.method === 'recorded-vote' && { majority: majority ?? 'simple' }), members: who, suspended } }];
  },
});

type Upon = Pick<DecisionState, 'text' | 'revision'>;

function uponOf({ text, revision, proposal, endorses }: z.output<typeof wish>, known: KnownToAdoption): Upon | Refusal {
  const endorsed = endorses === undefined ? undefined : consult(known, 'decision', subjectKey('decision', endorses));
  if (endorsed !== undefined && endorsed.status !== 'adopted') return refuse('not-adopted', 'AD-16');
  if (text === undefined && revision === undefined) {
    if (endorsed === undefined && proposal === undefined) return refuse('nothing-to-decide', 'AD-1');
    return { ...(endorsed?.text !== undefined && { text: endorsed.text }), ...(endorsed?.revision !== undefined && { revision: endorsed.revision }) };
  }
  const found = revision === undefined ? undefined : consult(known, 'revision', subjectKey('revision', revision));
  if (found === undefined || found.text !== text) return refuse('other-revision', 'AD-1');
  if (endorsed !== undefined && endorsed.revision !== revision) return refuse('other-revision', 'AD-16');
  return {};
}

function refuseMembers(who: readonly string[], suspended: DecisionState['suspended']): Refusal | undefined {
  const stranger = who.find((code) => !isState(code));
  if (stranger !== undefined) return refuse('not-a-state', 'AD-1', { code: stranger });
  const outside = suspended.find(({ state }) => !who.includes(state));
  return outside === undefined ? undefined : refuse('no-vote-here', 'AD-1', { state: outside.state });
}
