import { subjectKey } from '../vocabulary/ids.ts';
import type { AmendmentId, ProvisionId, RevisionId, SubjectKey, TextId } from '../vocabulary/ids.ts';
import type { Selection } from '../vocabulary/command.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { consult } from '../vocabulary/stage.ts';
import { compile } from './compile/compile.ts';
import { readingsOf } from './compile/readings.ts';
import type { Proposal } from './compile/readings.ts';
import { tokenise } from './compile/tokens.ts';
import type { Token } from './compile/tokens.ts';
import type { Compilation } from './compile/tree.ts';
import { proposalOf } from './proposal-of.ts';
import { workingOf } from './settle.ts';
import type { KnownToText, ProvisionState } from './state.ts';
import { twinsAmong } from './twins.ts';

/** A decision about a provision, with every amendment that stood when it was decided. */
export interface Considered {
  readonly text: TextId;
  readonly revision: RevisionId;
  readonly provision: ProvisionId;
  readonly amendments: readonly AmendmentId[];
}

export function consideredKeys({ text, revision, provision, amendments }: Considered): readonly SubjectKey[] {
  return [subjectKey('text', text), subjectKey('revision', revision), subjectKey('provision', provision), ...amendments.map((id) => subjectKey('amendment', id))];
}

export function consideredCount({ text, provision }: Considered): Selection {
  return { kind: 'amendment', where: { text, provision, status: 'standing' } };
}

/** A provision as it stands at the moment of a decision. */
export interface Standing {
  readonly state: ProvisionState | undefined;
  readonly compilation: Compilation;
  readonly base: readonly Token[];
  readonly proposals: readonly Proposal[];
}

/** The provision with all that is proposed of it. Refused: another revision, a provision that is not there, or an amendment that was tabled or withdrawn since (TX-24). */
export function considered(data: Considered, known: KnownToText): Standing | Refusal {
  const text = consult(known, 'text', subjectKey('text', data.text));
  const revision = consult(known, 'revision', subjectKey('revision', data.revision));
  if (text === undefined || revision === undefined) return refuse('not-found', 'WP-6', { id: text === undefined ? data.text : data.revision });
  if (text.status === 'agreed') return refuse('text-closed', 'TX-26');
  if (text.revision !== data.revision) return refuse('revision-superseded', 'TX-22', { label: '' });
  const standing = data.amendments.flatMap((id) => consult(known, 'amendment', subjectKey('amendment', id)) ?? []).filter(({ status }) => status === 'standing');
  const sameAs = twinsAmong(standing);
  const found = standing.filter(({ provision }) => (sameAs.get(provision) ?? provision) === data.provision);
  const own = found.filter(({ provision }) => provision === data.provision);
  if (found.length !== data.amendments.length || own.length !== known.count(consideredCount(data))) return refuse('changed-since', 'TX-24');
  const words = revision.provisions.find(({ id }) => id === data.provision)?.words ?? own.find(({ amendmentType }) => amendmentType === 'ADD')?.words;
  if (words === undefined) return refuse('provision-gone', 'TX-23', { label: '' });
  const state = consult(known, 'provision', subjectKey('provision', data.provision));
  const settlements = state?.settlements ?? [];
  const { base, proposals } = workingOf(tokenise(words), found.flatMap((one) => proposalOf(one) ?? []), settlements);
  return { state, base, proposals, compilation: compile({ provision: data.provision, revision: data.revision, base, readings: readingsOf(base, proposals), ...(text.sequence.length > 0 && { everybody: text.sequence }) }) };
}
