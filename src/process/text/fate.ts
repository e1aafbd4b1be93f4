import { applyHunks } from './compile/hunks.ts';
import { rebase } from './compile/rebase.ts';
import { textOf, tokenise } from './compile/tokens.ts';
import type { Token } from './compile/tokens.ts';
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

/**
 * TX-14, of one amendment. Words are compared with the base as it was settled, since that is what the chair worked on.
 * `mergedInto`: the chair says that the words of that provision answer it; it is closed, and whose it is may table it anew.
 */
export function fateOf(amendment: AmendmentState, before: Pick<RevisionState, 'provisions'>, next: readonly RevisionProvision[], settlements: readonly Settlement[], mergedInto?: ProvisionId): Fate {
  if (mergedInto !== undefined) return { fate: 'merged', provision: mergedInto, closed: true };
  const { provision } = amendment;
  const [old, now] = [before.provisions.find(({ id }) => id === provision), next.find(({ id }) => id === provision)];
  if (amendment.amendmentType === 'ADD') return now === undefined ? { fate: 'kept', provision, closed: false } : { fate: 'taken', provision, closed: true };
  if (now === undefined) return old === undefined ? { fate: 'kept', provision, closed: false } : { fate: amendment.amendmentType === 'SUP' ? 'taken' : 'stale', provision, closed: true };
  if (amendment.amendmentType === 'MOVE') return movedFate(amendment, next);
  if (amendment.amendmentType === 'SPLIT' || amendment.amendmentType === 'JOIN') return old?.words === now.words ? { fate: 'kept', provision, closed: false } : { fate: 'stale', provision, closed: true };
  const proposal = proposalOf(amendment);
  if (proposal === undefined) return { fate: 'kept', provision, closed: false };
  return rebased(provision, tokenise(old?.words ?? ''), tokenise(now.words), proposal, settlements);
}

function rebased(provision: ProvisionId, base: readonly Token[], now: readonly Token[], proposal: Proposal, settlements: readonly Settlement[]): Fate {
  const working = workingOf(base, [proposal], settlements);
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
