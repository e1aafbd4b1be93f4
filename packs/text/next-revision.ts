import type { ProcessCommand } from '../../src/process/commands.ts';
import { fateOf } from '../../src/process/text/fate.ts';
import type { AmendmentState, Approach, LedgerEntry, ProvisionKind, ProvisionState, RevisionProvision, RevisionState, RevisionStatus } from '../../src/process/text/state.ts';
import { idOf } from '../../src/process/vocabulary/shapes.ts';
import type { ProvisionId } from '../../src/process/vocabulary/ids.ts';
import type { LocalizedText } from '../../src/process/vocabulary/language.ts';

/** A provision as a script words it; its label is computed. */
export interface Worded {
  readonly id: string;
  readonly kind: ProvisionKind;
  readonly parent?: string;
  readonly words: string;
}

/** Where a provision of a new revision comes from, if it is not told by its id. */
export interface Origin {
  readonly from?: readonly string[];
  readonly approach?: Approach;
  readonly rationale?: string;
}

export interface Issued {
  readonly revision: string;
  readonly name: LocalizedText;
  readonly status: RevisionStatus;
  readonly decidedBy: string;
  readonly document?: string;
  readonly provisions: readonly Worded[];
  /** By provision of the new revision. */
  readonly origins?: Readonly<Record<string, Origin>>;
  /** Amendments that the chair's words answer, with the provision whose words do. */
  readonly merged?: Readonly<Record<string, string>>;
}

const provisionId = idOf<ProvisionId>();

/** What issuing this revision is after the one before: a fate for each amendment that stands, and an entry of the ledger for each provision of either. */
export function nextRevision(text: string, { origins = {}, merged = {}, provisions, ...issued }: Issued, before: RevisionState | undefined, standing: readonly AmendmentState[], decided: readonly ProvisionState[]): ProcessCommand<'issue-revision'>['data'] {
  const next = provisions.map(({ id, parent, ...rest }): RevisionProvision => ({ ...rest, id: provisionId.parse(id), ...(parent !== undefined && { parent: provisionId.parse(parent) }), label: '' }));
  const fates = standing.map((amendment) => {
    const into = merged[amendment.id];
    const settlements = decided.find(({ id }) => id === amendment.provision)?.settlements ?? [];
    const found = fateOf(amendment, before ?? { provisions: [] }, next, settlements);
    // What stands there as it was proposed is taken up, whoever else is answered by it.
    return { amendment, ...(into === undefined || found.fate === 'taken' ? found : fateOf(amendment, before ?? { provisions: [] }, next, settlements, provisionId.parse(into))) };
  });
  const unknown = Object.keys(merged).find((id) => standing.every((one) => one.id !== id));
  if (unknown !== undefined) throw new Error(`No amendment ${unknown} stands that could be merged.`);
  const ledger = [
    ...provisions.map((one) => entryOf(one, before, fates, origins[one.id] ?? {})),
    ...(before?.provisions ?? []).flatMap(({ id }) => (provisions.some((one) => one.id === id || origins[one.id]?.from?.includes(id)) ? [] : [gone(id, fates, origins[id] ?? {})])),
  ];
  return {
    ...issued,
    text,
    ...(before !== undefined && { before: before.id }),
    provisions: provisions.map((one) => ({ ...one })),
    ledger: before === undefined ? [] : ledger.map((entry) => ({ ...entry, from: [...entry.from], contributors: [...entry.contributors] })),
    fates: fates.map(({ amendment, fate, provision }) => ({ amendment: amendment.id, fate, ...(fate === 'merged' && { into: provision }) })),
    decided: decided.map(({ id }) => id),
  };
}

type Told = ReturnType<typeof fateOf> & { readonly amendment: AmendmentState };

/** Whose words are in it: of those that were taken up or merged, in the sequence in which they were tabled. */
function contributorsTo(provision: string, fates: readonly Told[]): readonly string[] {
  const answered = fates.filter(({ fate, provision: into }) => into === provision && (fate === 'taken' || fate === 'merged'));
  return [...new Set(answered.flatMap(({ amendment }) => amendment.proponents))];
}

function entryOf({ id, words }: Worded, before: RevisionState | undefined, fates: readonly Told[], { from, approach, rationale }: Origin): LedgerEntry {
  const old = before?.provisions.find((one) => one.id === id);
  const sources = from ?? (old === undefined ? [] : [id]);
  const found = approach ?? (sources.length === 0 ? 'added' : sources.length > 1 ? 'merged' : old?.words === words ? 'kept' : 'reworded');
  const stands = fates.some(({ closed, provision }) => !closed && provision === id);
  const why = rationale ?? (found === 'kept' && stands ? 'Views differ; the words stay as they are for now.' : undefined);
  return { provision: provisionId.parse(id), from: sources.map((one) => provisionId.parse(one)), contributors: contributorsTo(id, fates), approach: found, ...(why !== undefined && { rationale: why }) };
}

function gone(id: ProvisionId, fates: readonly Told[], { rationale }: Origin): LedgerEntry {
  return { provision: id, from: [id], contributors: contributorsTo(id, fates), approach: 'dropped', ...(rationale !== undefined && { rationale }) };
}
