import type { AmendmentId, ProvisionId } from '../../vocabulary/ids.ts';
import { compareRevisions } from '../compare/compare-revisions.ts';
import type { Comparison } from '../compare/compare-revisions.ts';
import { inRevision } from '../compare/revision.ts';
import { order } from '../compile/readings.ts';
import { keyOf, tokenise } from '../compile/tokens.ts';
import { fateOf, isDecided, Turn, withAdditions } from '../fate.ts';
import type { Settlement } from '../settle.ts';
import type { AmendmentState, Approach, ConsolidationState, FateName, LedgerEntry, RevisionProvision, RevisionState } from '../state.ts';
import type { Leaving, NextProvision } from './next-provision.ts';

export interface AccountInput {
  readonly before: Pick<RevisionState, 'provisions'>;
  /** All that stand. */
  readonly amendments: readonly AmendmentState[];
  /** What was settled, by provision. */
  readonly settlements: ReadonlyMap<string, readonly Settlement[]>;
  readonly next: readonly NextProvision[];
  readonly leaving: readonly Leaving[];
  readonly consolidations: readonly Pick<ConsolidationState, 'provision' | 'merges'>[];
  /** Of amendments that nothing else answers: the provision whose words do, or that they lapse, as the chair says openly. */
  readonly said?: ReadonlyMap<string, ProvisionId | 'lapses'>;
}

/** `words`: found by comparing them; `chair`: the chair's words name it; `said`: named while the revision was made; `decided`: the meeting settled all that it changes; `twin`: the same text was tabled by others too. */
export type Ground = 'words' | 'chair' | 'said' | 'decided' | 'twin';

export interface AmendmentAccount {
  readonly amendment: AmendmentState;
  readonly fate: FateName;
  /** Whose words answer it. */
  readonly into?: ProvisionId;
  readonly ground: Ground;
  /** It would go without a word. */
  readonly open: boolean;
}

/** What a revision makes of the one before. */
export interface Account {
  /** One for each provision of the next, and one for each of the old that goes. */
  readonly ledger: readonly LedgerEntry[];
  readonly fates: readonly AmendmentAccount[];
  readonly unaccounted: readonly AmendmentState[];
  /** Word by word; what went is struck through. */
  readonly comparison: Comparison;
}

/** TX-16: what becomes of every proposal and of every provision's words in the revision to come. */
export function accountOf(input: AccountInput): Account {
  const { before, amendments, next, leaving } = input;
  const provisions = next.map((one): RevisionProvision => ({ ...one, label: one.label ?? '' }));
  const turn = new Turn(withAdditions(before, amendments, provisions), provisions);
  const answered = new Map<AmendmentId, ProvisionId>(input.consolidations.flatMap(({ provision, merges }) => merges.map((id) => [id, provision] as const)));
  const twins = twinsOf(amendments, new Set(next.map(({ id }) => id)));
  const fates = amendments.map((amendment) => fateFor(amendment, { input, turn, answered, twins }));
  const comparison = compared(before, next);
  return { fates, comparison, unaccounted: fates.filter(({ open }) => open).map(({ amendment }) => amendment), ledger: ledgerOf(before, next, leaving, fates, comparison) };
}

/** The account as whoever issues the revision tells it. */
export function toldOf({ ledger, fates }: Pick<Account, 'ledger' | 'fates'>) {
  return {
    ledger: ledger.map((entry) => ({ ...entry, from: [...entry.from], contributors: [...entry.contributors] })),
    fates: fates.map(({ amendment, fate, into }) => ({ amendment: amendment.id, fate, ...(into !== undefined && { into }) })),
  };
}

interface About {
  readonly input: AccountInput;
  readonly turn: Turn;
  readonly answered: ReadonlyMap<AmendmentId, ProvisionId>;
  readonly twins: ReadonlyMap<AmendmentId, ProvisionId>;
}

function fateFor(amendment: AmendmentState, { input: { settlements, said }, turn, answered, twins }: About): AmendmentAccount {
  const named = answered.get(amendment.id);
  if (named !== undefined) return { amendment, fate: 'merged', into: named, ground: 'chair', open: false };
  const twin = twins.get(amendment.id);
  if (twin !== undefined) return { amendment, fate: 'merged', into: twin, ground: 'twin', open: false };
  const settled = settlements.get(amendment.provision) ?? [];
  const { fate } = fateOf(amendment, turn, settled);
  if (fate !== 'stale') return { amendment, fate, ground: 'words', open: false };
  const words = turn.old(amendment.provision)?.words ?? '';
  if (isDecided(amendment, words, settled)) return { amendment, fate, ground: 'decided', open: false };
  const by = said?.get(amendment.id);
  if (by === undefined) return { amendment, fate, ground: 'words', open: true };
  return by === 'lapses' ? { amendment, fate, ground: 'said', open: false } : { amendment, fate: 'merged', into: by, ground: 'said', open: false };
}

/** Of the same text added at one place by several, one is taken in, and answers the others. */
function twinsOf(amendments: readonly AmendmentState[], taken: ReadonlySet<string>): ReadonlyMap<AmendmentId, ProvisionId> {
  const keyed = amendments.filter(({ amendmentType }) => amendmentType === 'ADD').map((one) => ({ one, key: `${one.after ?? ''}\n${keyOf(tokenise(one.words ?? ''))}` }));
  const first = new Map(keyed.filter(({ one }) => taken.has(one.provision)).map(({ one, key }) => [key, one.provision]));
  return new Map(keyed.flatMap(({ one, key }) => {
    const into = taken.has(one.provision) ? undefined : first.get(key);
    return into === undefined ? [] : [[one.id, into] as const];
  }));
}

function compared(before: Pick<RevisionState, 'provisions'>, next: readonly NextProvision[]): Comparison {
  const origins = new Map(next.filter(({ id, from }) => from.some((one) => one !== id)).map(({ id, from }) => [id, from] as const));
  const moves = new Set(next.filter(({ approach }) => approach === 'moved').map(({ id }) => id));
  return compareRevisions(before.provisions.map(inRevision), next.map((one) => inRevision({ ...one, label: one.label ?? '' })), { origins, moves });
}

function ledgerOf(before: Pick<RevisionState, 'provisions'>, next: readonly NextProvision[], leaving: readonly Leaving[], fates: readonly AmendmentAccount[], { rows }: Comparison): readonly LedgerEntry[] {
  const old = new Map<string, RevisionProvision>(before.provisions.map((one) => [one.id, one]));
  const uses = new Map<string, number>();
  for (const one of next) for (const id of new Set(one.from)) uses.set(id, (uses.get(id) ?? 0) + 1);
  const moved = new Set<string>(rows.flatMap((row) => (row.moved ? row.after.map(({ id }) => id) : [])));
  const contributors = contributorsOf(fates);
  const entries = next.map((one): LedgerEntry => {
    const from = one.from.filter((id) => old.has(id));
    const same = from.length === 1 && keyOf(tokenise(old.get(from[0] ?? '')?.words ?? '')) === keyOf(tokenise(one.words));
    const approach = approachOf(one, { from, same, moved: moved.has(one.id), split: from.some((id) => (uses.get(id) ?? 0) > 1) });
    return { provision: one.id, from, contributors: contributors.get(one.id) ?? [], approach, ...(one.rationale !== undefined && { rationale: one.rationale }) };
  });
  const there = new Set<string>(next.flatMap(({ id, from }) => [id, ...from]));
  const reasons = new Map<string, Leaving>(leaving.map((one) => [one.provision, one]));
  const gone = before.provisions.filter(({ id }) => !there.has(id)).map(({ id }): LedgerEntry => {
    const rationale = reasons.get(id)?.rationale;
    return { provision: id, from: [id], contributors: contributors.get(id) ?? [], approach: 'dropped', ...(rationale !== undefined && { rationale }) };
  });
  return [...entries, ...gone];
}

/** What the words show is believed before what was said: reworded ones are not called kept. */
function approachOf({ approach, from: all }: NextProvision, { from, same, moved, split }: { readonly from: readonly ProvisionId[]; readonly same: boolean; readonly moved: boolean; readonly split: boolean }): Approach {
  if (from.length === 0) return 'added';
  const claimed = approach === 'dropped' || approach === 'added' ? undefined : approach;
  if (claimed !== undefined && !((claimed === 'kept' || claimed === 'moved') && !same)) return claimed;
  if (new Set(all).size > 1) return 'merged';
  if (split) return 'split';
  if (!same) return 'reworded';
  return moved ? 'moved' : 'kept';
}

/** Whose proposals a provision takes up, or answers in the chair's words. */
function contributorsOf(fates: readonly AmendmentAccount[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const { amendment, fate, into } of fates) {
    if (fate !== 'taken' && fate !== 'merged') continue;
    const provision = into ?? amendment.provision;
    found.set(provision, new Set([...(found.get(provision) ?? []), ...amendment.proponents]));
  }
  return new Map([...found].map(([id, parties]) => [id, [...parties].toSorted(order)]));
}
