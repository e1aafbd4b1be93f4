import { applyHunks } from './compile/hunks.ts';
import { rebase } from './compile/rebase.ts';
import { keyOf, textOf, tokenise } from './compile/tokens.ts';
import type { Lexicon, Token } from './compile/tokens.ts';
import type { Proposal } from './compile/readings.ts';
import { proposalOf } from './proposal-of.ts';
import { workingOf } from './settle.ts';
import type { Settlement } from './settle.ts';
import type { ProvisionId } from '../vocabulary/ids.ts';
import type { AmendmentState, FateName, RevisionProvision, RevisionState } from './state.ts';

/** What becomes of an amendment in a new revision, and how it reads there. */
export interface Fate {
  readonly fate: FateName;
  readonly provision: ProvisionId;
  readonly words?: string;
  readonly closed: boolean;
}

/** From one revision to the next: each provision is found by its id and cut into tokens once, however many amendments are asked about. */
export class Turn {
  readonly next: readonly RevisionProvision[];
  readonly lexicon: Lexicon = new Map();
  readonly #old: ReadonlyMap<string, RevisionProvision>;
  readonly #now: ReadonlyMap<string, RevisionProvision>;
  readonly #cut = new Map<string, readonly Token[]>();

  constructor({ provisions }: Pick<RevisionState, 'provisions'>, next: readonly RevisionProvision[]) {
    this.next = next;
    this.#old = new Map(provisions.map((one) => [one.id, one]));
    this.#now = new Map(next.map((one) => [one.id, one]));
  }

  old(id: string): RevisionProvision | undefined {
    return this.#old.get(id);
  }

  now(id: string): RevisionProvision | undefined {
    return this.#now.get(id);
  }

  /** Of words of either revision. */
  tokens(words: string): readonly Token[] {
    const cut = this.#cut.get(words) ?? tokenise(words, this.lexicon);
    this.#cut.set(words, cut);
    return cut;
  }
}

/**
 * TX-14, of one amendment. Words are compared with the base as it was settled, since that is what the chair worked on.
 * `mergedInto`: the chair says that the words of that provision answer it; it is closed, and whose it is may table it anew.
 */
export function fateOf(amendment: AmendmentState, turn: Turn, settlements: readonly Settlement[], mergedInto?: ProvisionId): Fate {
  if (mergedInto !== undefined) return { fate: 'merged', provision: mergedInto, closed: true };
  const { provision } = amendment;
  const [old, now] = [turn.old(provision), turn.now(provision)];
  if (amendment.amendmentType === 'ADD') return addedFate(amendment, now, settlements);
  if (now === undefined) return old === undefined ? { fate: 'kept', provision, closed: false } : { fate: amendment.amendmentType === 'SUP' ? 'taken' : 'stale', provision, closed: true };
  if (amendment.amendmentType === 'MOVE') return movedFate(amendment, turn.next);
  if (amendment.amendmentType === 'SPLIT' || amendment.amendmentType === 'JOIN') return old?.words === now.words ? { fate: 'kept', provision, closed: false } : { fate: 'stale', provision, closed: true };
  const proposal = proposalOf(amendment, turn.lexicon);
  if (proposal === undefined) return { fate: 'kept', provision, closed: false };
  return rebased(provision, turn.tokens(old?.words ?? ''), turn.tokens(now.words), proposal, settlements);
}

/**
 * The provisions that amendments to the next revision's new ones were written upon: those of the revision, and those added by
 * a proposal that is taken in. Without the latter what was said to an added provision would be lost with its taking in.
 */
export function withAdditions({ provisions }: Pick<RevisionState, 'provisions'>, amendments: readonly AmendmentState[], next: readonly RevisionProvision[]): Pick<RevisionState, 'provisions'> {
  const [known, taken] = [new Set<string>(provisions.map(({ id }) => id)), new Map(next.map((one) => [one.id, one]))];
  const added = amendments.flatMap(({ amendmentType, provision, words = '' }) => {
    const there = amendmentType !== 'ADD' || known.has(provision) ? undefined : taken.get(provision);
    return there === undefined ? [] : [{ ...there, words }];
  });
  return { provisions: [...provisions, ...added] };
}

/** Taken in with other words than it has, it is not taken up: that is for the chair to say. */
function addedFate({ provision, words = '' }: AmendmentState, now: RevisionProvision | undefined, settlements: readonly Settlement[]): Fate {
  if (now === undefined) return { fate: 'kept', provision, closed: false };
  const settled = workingOf(tokenise(words), [], settlements).base;
  return { fate: keyOf(settled) === keyOf(tokenise(now.words)) ? 'taken' : 'stale', provision, closed: true };
}

/** Whether all that an amendment changes was decided, for it or against it: nothing of it is left to stand for. */
export function isDecided(amendment: AmendmentState, words: string, settlements: readonly Settlement[]): boolean {
  const proposal = settlements.length === 0 ? undefined : proposalOf(amendment);
  if (proposal === undefined || (proposal.tokens === undefined && proposal.edits === undefined)) return false;
  const { base, proposals: [carried] } = workingOf(tokenise(words), [proposal], settlements);
  return keyOf(wordsOf(carried, base)) === keyOf(base);
}

function wordsOf(proposal: Proposal | undefined, base: readonly Token[]): readonly Token[] {
  return proposal?.edits === undefined ? (proposal?.tokens ?? base) : applyHunks(base, proposal.edits);
}

function rebased(provision: ProvisionId, base: readonly Token[], now: readonly Token[], proposal: Proposal, settlements: readonly Settlement[]): Fate {
  const working = workingOf(base, [proposal], settlements);
  if (settlements.length > 0 && (proposal.tokens !== undefined || proposal.edits !== undefined) && keyOf(wordsOf(working.proposals[0], working.base)) === keyOf(working.base)) {
    // Decided, and nothing else of it is left: for it, or for something else.
    const asked = { parties: proposal.parties, sources: [proposal.id], tokens: wordsOf(proposal, base) };
    return { fate: rebase(base, working.base, asked).kind === 'taken' ? 'taken' : 'stale', provision, closed: true };
  }
  const [carried] = working.proposals;
  const wanted = carried?.tokens ?? (carried?.edits === undefined ? working.base : undefined);
  const reading = { parties: proposal.parties, sources: [proposal.id], tokens: wanted ?? working.base, ...(carried?.edits !== undefined && { edits: carried.edits, tokens: applyHunks(working.base, carried.edits) }), ...(proposal.whole === true && { whole: true }) };
  const { kind, reading: result } = rebase(working.base, now, reading);
  const said = proposal.tokens === undefined && proposal.edits === undefined ? {} : { words: textOf(result.tokens) };
  if (kind === 'kept' || kind === 'adapted') return { fate: kind, provision, ...said, closed: false };
  return { fate: kind, provision, closed: true };
}

function movedFate({ provision, after }: AmendmentState, next: readonly RevisionProvision[]): Fate {
  const at = next.findIndex(({ id }) => id === provision);
  const stands = next[at - 1]?.id;
  return stands === after ? { fate: 'taken', provision, closed: true } : { fate: 'kept', provision, closed: false };
}
