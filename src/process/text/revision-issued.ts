import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { DocumentId, RevisionId, TextId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { party } from '../vocabulary/party.ts';
import { idOf, localized, prose, shortText } from '../vocabulary/shapes.ts';
import { consult } from '../vocabulary/stage.ts';
import type { AmendmentCarried } from './amendment-carried.ts';
import { fateOf, Turn, withAdditions } from './fate.ts';
import { labelsOf } from './labels.ts';
import type { ProvisionCarried } from './provision-carried.ts';
import { amendmentId, provisionId, provisionWords } from './shapes.ts';
import { approaches, fates, provisionKinds, revisionStatuses, textStage } from './state.ts';
import type { KnownToText, RevisionState, TextState } from './state.ts';
import { textHash } from './text-hash.ts';

const provision = z.object({ id: provisionId, kind: z.enum(provisionKinds), parent: provisionId.exactOptional(), label: z.string().trim().max(80), words: provisionWords, placeholder: z.boolean().exactOptional() });
const entry = z.object({ provision: provisionId, from: z.array(provisionId).max(500), contributors: z.array(party).max(500), approach: z.enum(approaches), rationale: prose.exactOptional() });
const named = { revision: idOf<RevisionId>(), text: idOf<TextId>(), name: localized, status: z.enum(revisionStatuses), decidedBy: shortText, document: idOf<DocumentId>().exactOptional() };
const shape = z.object({ ...named, number: z.int().min(1), before: idOf<RevisionId>().exactOptional(), provisions: z.array(provision).min(1).max(5000), ledger: z.array(entry).max(6000) });
export type RevisionIssued = DecidedAct<'revision-issued', z.infer<typeof shape>>;

export const revisionIssued = textStage.act({
  type: 'revision-issued',
  schemaVersion: 1,
  shape,
  subject: ({ revision }) => subjectKey('revision', revision),
  sentence: ({ text, name, status }) => ({ form: status, parts: { name: { is: 'localized', text: name }, text: { is: 'subject', subject: subjectKey('text', text) } } }),
  after: (_, { revision, ...rest }, act) => ({ kind: 'revision', id: revision, ...rest, issuedAt: act.at, changedAt: act.position }),
});

const followedShape = z.object({ text: idOf<TextId>(), revision: idOf<RevisionId>() });
export type RevisionTakenUp = DecidedAct<'revision-taken-up', z.infer<typeof followedShape>>;

/** From now on the text is negotiated on this revision. */
export const revisionTakenUp = textStage.act({
  type: 'revision-taken-up',
  schemaVersion: 1,
  shape: followedShape,
  subject: ({ text }) => subjectKey('text', text),
  sentence: ({ text, revision }) => ({ parts: { text: { is: 'subject', subject: subjectKey('text', text) }, revision: { is: 'subject', subject: subjectKey('revision', revision) } } }),
  after: (state, { revision }, act): TextState => {
    const { called: _called, ...before } = textStage.before(state, 'text', act);
    return { ...before, revision };
  },
});

const fate = z.object({ amendment: amendmentId, fate: z.enum(fates), into: provisionId.exactOptional() });
const asked = z.object({
  ...named,
  provisions: z.array(provision.extend({ label: z.string().trim().max(80).exactOptional() })).min(1).max(5000),
  ledger: z.array(entry).max(6000),
  /** What becomes of every standing amendment. */
  fates: z.array(fate).max(20_000),
  /** Provisions about which something was decided. */
  decided: z.array(provisionId).max(5000),
  before: idOf<RevisionId>().exactOptional(),
});
type Asked = z.output<typeof asked>;

/**
 * TX-22: a revision is immutable, and its status was decided by somebody. TX-16: each live proposal upon the one before is
 * accounted for, and each provision says which it came from. TX-26: what was agreed stands in it as it was agreed.
 */
export const issueRevision = textStage.command<'issue-revision', typeof asked, 'revision', RevisionIssued | RevisionTakenUp | AmendmentCarried | ProvisionCarried>({
  name: 'issue-revision',
  shape: asked,
  subject: ({ revision }) => subjectKey('revision', revision),
  mentions: () => [],
  consults: ({ text, before, fates: all, decided }) => [
    subjectKey('text', text),
    ...(before === undefined ? [] : [subjectKey('revision', before)]),
    ...all.map(({ amendment }) => subjectKey('amendment', amendment)),
    ...decided.map((id) => subjectKey('provision', id)),
  ],
  counts: ({ text }) => [{ kind: 'amendment', where: { text, status: 'standing' } }, { kind: 'provision', where: { text, standing: 'agreed' } }],
  decide: (data, known) => {
    if (known.subject !== undefined) return refuse('already-exists', 'WP-1', { id: data.revision });
    const text = consult(known, 'text', subjectKey('text', data.text));
    if (text === undefined) return refuse('not-found', 'WP-6', { id: data.text });
    if (text.revision !== data.before) return refuse('revision-superseded', 'TX-22', { label: '' });
    if (text.status === 'agreed') return refuse('text-closed', 'TX-26');
    const before = data.before === undefined ? undefined : consult(known, 'revision', subjectKey('revision', data.before));
    return refuseTree(data) ?? refuseAgreed(data, known) ?? carried(data, text, before, known);
  },
});

function refuseTree({ provisions }: Asked): Refusal | undefined {
  const seen = new Set<string>();
  for (const { id, parent, words, placeholder, label } of provisions) {
    if (seen.has(id)) return refuse('already-exists', 'TX-22', { id });
    if (parent !== undefined && !seen.has(parent)) return refuse('provision-gone', 'TX-22', { label: label ?? id });
    if (words === '' && placeholder !== true) return refuse('empty-amendment', 'TX-22');
    seen.add(id);
  }
  return undefined;
}

function refuseAgreed({ text, provisions, decided }: Asked, known: KnownToText): Refusal | undefined {
  const agreed = decided.flatMap((id) => {
    const found = consult(known, 'provision', subjectKey('provision', id));
    return found?.agreement === undefined ? [] : [{ id, agreement: found.agreement }];
  });
  if (agreed.length !== known.count({ kind: 'provision', where: { text, standing: 'agreed' } })) return refuse('fates-missing', 'TX-26');
  const words = new Map<string, string>(provisions.map((one) => [one.id, one.words]));
  const changed = agreed.find(({ id, agreement }) => textHash(words.get(id) ?? '') !== agreement.textHash);
  return changed === undefined ? undefined : refuse('agreed-changed', 'TX-26', { words: changed.agreement.words.slice(0, 80) });
}

function carried(data: Asked, text: TextState, before: RevisionState | undefined, known: KnownToText): Refusal | readonly (RevisionIssued | RevisionTakenUp | AmendmentCarried | ProvisionCarried)[] {
  const { fates: told, decided, ...rest } = data;
  if (told.length !== known.count({ kind: 'amendment', where: { text: data.text, status: 'standing' } })) return refuse('fates-missing', 'TX-16');
  const labels = labelsOf(data.provisions, text.language);
  const provisions = data.provisions.map((one) => ({ ...one, label: labels.get(one.id) ?? '' }));
  const amendments: AmendmentCarried[] = [];
  const standing = told.flatMap((one) => consult(known, 'amendment', subjectKey('amendment', one.amendment)) ?? []);
  const turn = before === undefined ? undefined : new Turn(withAdditions(before, standing, provisions), provisions);
  for (const one of told) {
    const amendment = consult(known, 'amendment', subjectKey('amendment', one.amendment));
    if (amendment?.status !== 'standing' || turn === undefined) return refuse('fates-missing', 'TX-16');
    const state = consult(known, 'provision', subjectKey('provision', amendment.provision));
    const found = fateOf(amendment, turn, state?.settlements ?? [], one.fate === 'merged' ? one.into : undefined);
    amendments.push({ type: 'amendment-carried', data: { amendment: one.amendment, revision: data.revision, ...found } });
  }
  const agreed = decided.flatMap((id): ProvisionCarried[] => (consult(known, 'provision', subjectKey('provision', id)) === undefined ? [] : [{ type: 'provision-carried', data: { provision: id, revision: data.revision } }]));
  return [
    { type: 'revision-issued', data: { ...rest, ledger: mayName(text) ? rest.ledger : rest.ledger.map((one) => ({ ...one, contributors: [] })), number: (before?.number ?? 0) + 1, provisions } },
    { type: 'revision-taken-up', data: { text: data.text, revision: data.revision } },
    ...agreed,
    ...amendments,
  ];
}

/** TX-20: a revision is public, so where the public never sees who proposes what, its ledger names nobody; those in the room see it by the fates of the amendments. */
function mayName({ shown, names }: TextState): boolean {
  return names && shown !== 'never';
}

const statusShape = z.object({ revision: idOf<RevisionId>(), status: z.enum(revisionStatuses), decidedBy: shortText });
export type RevisionStatusDecided = DecidedAct<'revision-status-decided', z.infer<typeof statusShape>>;

export const revisionStatusDecided = textStage.act({
  type: 'revision-status-decided',
  schemaVersion: 1,
  shape: statusShape,
  subject: ({ revision }) => subjectKey('revision', revision),
  sentence: ({ revision, status, decidedBy }) => ({ form: status, parts: { revision: { is: 'subject', subject: subjectKey('revision', revision) }, decided: { is: 'text', text: decidedBy } } }),
  after: (state, { status, decidedBy }, act) => ({ ...textStage.before(state, 'revision', act), status, decidedBy, changedAt: act.position }),
});

/** TX-22: what a revision is (the chair's text, the basis for negotiation) is decided, with the meeting that decided it. */
export const decideRevisionStatus = textStage.command<'decide-revision-status', typeof statusShape, 'revision', RevisionStatusDecided>({
  name: 'decide-revision-status',
  shape: statusShape,
  subject: revisionStatusDecided.subject,
  mentions: () => [],
  decide: (data, { subject: revision }) => {
    if (revision === undefined) return refuse('not-found', 'WP-6', { id: data.revision });
    return revision.status === data.status ? refuse('nothing-changes', 'TX-22') : [{ type: 'revision-status-decided', data }];
  },
});
