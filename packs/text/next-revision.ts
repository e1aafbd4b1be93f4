import type { ProcessCommand } from '../../src/process/commands.ts';
import { accountOf, toldOf } from '../../src/process/text/ledger/account.ts';
import type { Account } from '../../src/process/text/ledger/account.ts';
import type { NextProvision } from '../../src/process/text/ledger/next-provision.ts';
import type { AmendmentState, Approach, LedgerEntry, ProvisionKind, ProvisionState, RevisionState, RevisionStatus } from '../../src/process/text/state.ts';
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

/** What issuing this revision is after the one before: a fate for each amendment that stands, and an entry of the ledger for each provision of either, as they are for the chair (rule TX-16). Throws an Error where an amendment is named that does not stand: a slip of the script. */
export function nextRevision(text: string, issued: Issued, before: RevisionState | undefined, standing: readonly AmendmentState[], decided: readonly ProvisionState[]): ProcessCommand<'issue-revision'>['data'] {
  const { origins: _origins, merged: _merged, provisions, ...named } = issued;
  const account = before === undefined ? undefined : accountAfter(issued, before, standing, decided);
  return {
    ...named,
    text,
    ...(before !== undefined && { before: before.id }),
    provisions: provisions.map((one) => ({ ...one })),
    ...(account === undefined ? { ledger: [], fates: [] } : toldOf(account)),
    decided: decided.map(({ id }) => id),
  };
}

function accountAfter({ provisions, origins = {}, merged = {} }: Issued, before: RevisionState, amendments: readonly AmendmentState[], decided: readonly ProvisionState[]): Account {
  const unknown = Object.keys(merged).find((id) => amendments.every((one) => one.id !== id));
  if (unknown !== undefined) throw new Error(`No amendment ${unknown} stands that could be merged.`);
  const known = new Set<string>(before.provisions.map(({ id }) => id));
  const leaving = Object.entries(origins).map(([id, { rationale }]) => ({ provision: provisionId.parse(id), ...(rationale !== undefined && { rationale }) }));
  const input = { before, amendments, settlements: new Map(decided.map(({ id, settlements }) => [id, settlements])), next: provisions.map((one) => nextOf(one, known, origins[one.id] ?? {})), leaving };
  const byWords = accountOf({ ...input, consolidations: [] });
  // What stands there as it was proposed is taken up, whoever else is answered by it.
  const answered = byWords.fates.flatMap(({ amendment: { id }, fate }) => (merged[id] === undefined || fate === 'taken' ? [] : [{ provision: provisionId.parse(merged[id]), merges: [id] }]));
  const account = answered.length === 0 ? byWords : accountOf({ ...input, consolidations: answered });
  return { ...account, ledger: account.ledger.map((entry) => explained(entry, account)) };
}

function nextOf({ id, kind, parent, words }: Worded, known: ReadonlySet<string>, { from, approach, rationale }: Origin): NextProvision {
  const sources = from ?? (known.has(id) ? [id] : []);
  return { id: provisionId.parse(id), kind, ...(parent !== undefined && { parent: provisionId.parse(parent) }), words, from: sources.map((one) => provisionId.parse(one)), ...(approach !== undefined && { approach }), ...(rationale !== undefined && { rationale }) };
}

function explained(entry: LedgerEntry, { fates }: Account): LedgerEntry {
  const differ = entry.approach === 'kept' && fates.some(({ amendment, fate }) => amendment.provision === entry.provision && (fate === 'kept' || fate === 'adapted'));
  return entry.rationale === undefined && differ ? { ...entry, rationale: 'Views differ; the words stay as they are for now.' } : entry;
}
