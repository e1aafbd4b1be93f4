import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import type { Selection } from '../vocabulary/command.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { RevisionId, TextId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { idOf, prose, subject } from '../vocabulary/shapes.ts';
import { consult } from '../vocabulary/stage.ts';
import { refuseParty } from './parties.ts';
import { party, partyKeys } from '../vocabulary/party.ts';
import { refuseChange } from './refuse-change.ts';
import { amendmentId, provisionId, provisionWords } from './shapes.ts';
import { spokenLabel } from './labels.ts';
import { amendmentTypes, provisionKinds, textStage } from './state.ts';
import type { KnownToText } from './state.ts';

const place = z.int().min(0).max(100_000);
const shape = z.object({
  amendment: amendmentId,
  text: idOf<TextId>(),
  revision: idOf<RevisionId>(),
  /** Of ADD: the id of the new one. */
  provision: provisionId,
  amendmentType: z.enum(amendmentTypes),
  proponents: z.array(party).min(1).max(200).refine((all) => new Set(all).size === all.length),
  words: provisionWords.exactOptional(),
  /** Changes of the base as settled, as they were named; they make `words` of it. */
  edits: z.array(z.object({ start: place, end: place, words: provisionWords })).min(1).max(500).exactOptional(),
  after: provisionId.exactOptional(),
  provisionKind: z.enum(provisionKinds).exactOptional(),
  label: z.string().trim().max(80).exactOptional(),
  at: z.array(place).min(1).max(100).exactOptional(),
  next: z.array(provisionId).min(1).max(100).exactOptional(),
  reason: prose.exactOptional(),
  restsOn: z.array(subject).max(100),
  /** The amendment that this one amends; it may have added the provision. */
  amends: amendmentId.exactOptional(),
});
export type Tabled = z.output<typeof shape>;
export type AmendmentTabled = DecidedAct<'amendment-tabled', Tabled>;

export const amendmentTabled = textStage.act({
  type: 'amendment-tabled',
  schemaVersion: 1,
  shape,
  subject: ({ amendment }) => subjectKey('amendment', amendment),
  sentence: ({ amendmentType, proponents: [first = '', ...others], text, label = '', words = '' }) => ({
    form: amendmentType.toLowerCase(),
    parts: { who: { is: 'holder', of: first }, text: { is: 'subject', subject: subjectKey('text', text) }, label: { is: 'text', text: spokenLabel(label) }, words: { is: 'text', text: words.slice(0, 200) }, others: { is: 'count', count: others.length } },
  }),
  after: (_, { amendment, ...rest }, act) => ({ kind: 'amendment', id: amendment, ...rest, place: act.position, status: 'standing', changedAt: act.position }),
});

/** Additions to a revision with one label, be they withdrawn: a label that was said aloud never changes hands there. */
function sameLabel({ text, revision, label = '' }: Tabled): Selection {
  return { kind: 'amendment', where: { text, revision, amendmentType: 'ADD', label } };
}

/**
 * TX-23: an amendment is tabled to the revision under negotiation, in the name of whoever tables it, and says what it wants;
 * it never touches what is agreed (TX-26) or settled (TX-24), and takes the place of what the same party tabled before.
 */
export const tableAmendment = textStage.command<'table-amendment', typeof shape, 'amendment', AmendmentTabled>({
  name: 'table-amendment',
  shape,
  subject: amendmentTabled.subject,
  mentions: ({ restsOn }) => restsOn,
  consults: (data) => [
    subjectKey('text', data.text),
    subjectKey('revision', data.revision),
    subjectKey('provision', data.provision),
    ...(data.amends === undefined ? [] : [subjectKey('amendment', data.amends)]),
    ...new Set(data.proponents.flatMap(partyKeys)),
  ],
  counts: (data) => (isLabelled(data) ? [sameLabel(data)] : []),
  decide: (data, known) => {
    if (known.subject !== undefined) return refuse('already-exists', 'WP-1', { id: data.amendment });
    return refuseTime(data, known) ?? refuseProponents(data, known) ?? refuseChange(data, known) ?? refuseLabel(data, known) ?? [{ type: 'amendment-tabled', data }];
  },
});

/** Two that add something at one place at the same time have asked for one label. */
function refuseLabel(data: Tabled, known: KnownToText): Refusal | undefined {
  return isLabelled(data) && known.count(sameLabel(data)) > 0 ? refuse('already-exists', 'TX-23', { id: data.label ?? '' }) : undefined;
}

function isLabelled({ amendmentType, label = '' }: Tabled): boolean {
  return amendmentType === 'ADD' && label !== '';
}

function refuseTime(data: Tabled, known: KnownToText): Refusal | undefined {
  const text = consult(known, 'text', subjectKey('text', data.text));
  if (text === undefined) return refuse('not-found', 'WP-6', { id: data.text });
  if (text.status === 'agreed') return refuse('text-closed', 'TX-26');
  return text.revision === data.revision ? undefined : refuse('revision-superseded', 'TX-22', { label: data.label ?? '' });
}

function refuseProponents({ proponents }: Tabled, known: KnownToText): Refusal | undefined {
  for (const one of proponents) {
    const wrong = refuseParty(one, known);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}
