import { subjectKey } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { consult } from '../vocabulary/stage.ts';
import type { Tabled } from './amendment-tabled.ts';
import { applyHunks, arrange } from './compile/hunks.ts';
import { keyOf, tokenise } from './compile/tokens.ts';
import type { Token } from './compile/tokens.ts';
import { leavesSettled, settledBase } from './settle.ts';
import type { KnownToText, ProvisionState, RevisionState } from './state.ts';

/** Whether what is asked fits the provision as it stands in the revision: it is there, open, and changes in words that nobody has settled. */
export function refuseChange(data: Tabled, known: KnownToText): Refusal | undefined {
  const revision = consult(known, 'revision', subjectKey('revision', data.revision));
  if (revision === undefined) return refuse('not-found', 'WP-6', { id: data.revision });
  if (data.amendmentType === 'ADD') return refuseAddition(data, revision, known);
  const base = baseWords(data, revision, known);
  if (typeof base !== 'string') return base;
  const state = consult(known, 'provision', subjectKey('provision', data.provision));
  if (state?.agreement !== undefined) return refuse('provision-agreed', 'TX-26', { label: data.label ?? '' });
  switch (data.amendmentType) {
    case 'MOD':
    case 'ALT':
      return refuseWords(data, tokenise(base), state);
    case 'SUP':
      return state?.settlements.some(({ words }) => words !== '') === true && !leavesSettled(tokenise(base), [], state.settlements) ? refuse('point-settled', 'TX-24', { label: data.label ?? '' }) : undefined;
    case 'NOC':
      return undefined;
    case 'MOVE':
      return refusePlace(data, revision);
    case 'SPLIT':
      return refuseCuts(data, settledBase(tokenise(base), state?.settlements ?? []).base);
    case 'JOIN':
      return refuseJoin(data, revision);
  }
}

/** The words that an amendment is made to: of the revision, or of the amendment that added the provision. */
function baseWords({ provision, amends, label, text }: Tabled, { provisions }: RevisionState, known: KnownToText): string | Refusal {
  const amended = amends === undefined ? undefined : consult(known, 'amendment', subjectKey('amendment', amends));
  if (amends !== undefined && (amended === undefined || amended.text !== text || amended.provision !== provision)) return refuse('not-found', 'WP-6', { id: amends });
  if (amended !== undefined && amended.status !== 'standing') return refuse('provision-gone', 'TX-23', { label: label ?? amended.label ?? '' });
  const there = provisions.find(({ id }) => id === provision);
  if (there !== undefined) return there.words;
  return amended?.amendmentType === 'ADD' ? (amended.words ?? '') : refuse('provision-gone', 'TX-23', { label: label ?? provision });
}

function refuseAddition({ words, provision, after, provisionKind }: Tabled, { provisions }: RevisionState, known: KnownToText): Refusal | undefined {
  if (words === undefined || words === '') return refuse('empty-amendment', 'TX-23');
  if (provisionKind === undefined) return refuse('bad-input', 'WP-7', { field: 'provisionKind', problem: '' });
  if (provisions.some(({ id }) => id === provision) || known.consulted(subjectKey('provision', provision)) !== undefined) return refuse('already-exists', 'WP-1', { id: provision });
  // What stands behind another added one is not looked up: where that is withdrawn, this one stays, at the end of its place.
  return after === provision ? refuse('place-unknown', 'TX-23') : undefined;
}

function refuseWords({ words, edits, amendmentType, label }: Tabled, base: readonly Token[], state: ProvisionState | undefined): Refusal | undefined {
  if (words === undefined || tokenise(words).length === 0) return refuse('empty-amendment', 'TX-23');
  const settled = settledBase(base, state?.settlements ?? []).base;
  const wanted = tokenise(words);
  if (edits !== undefined) {
    const arranged = arrange(settled, edits.map((edit) => ({ start: edit.start, end: edit.end, tokens: tokenise(edit.words) })));
    if (arranged === undefined || keyOf(applyHunks(settled, arranged)) !== keyOf(wanted)) return refuse('edits-unfit', 'TX-23');
  }
  if (amendmentType === 'MOD' && keyOf(settled) === keyOf(wanted)) return refuse('nothing-changes', 'TX-23');
  return leavesSettled(base, wanted, state?.settlements ?? []) ? undefined : refuse('point-settled', 'TX-24', { label: label ?? '' });
}

function refusePlace({ provision, after }: Tabled, { provisions }: RevisionState): Refusal | undefined {
  if (after === provision || (after !== undefined && !provisions.some(({ id }) => id === after))) return refuse('place-unknown', 'TX-23');
  const at = provisions.findIndex(({ id }) => id === provision);
  return at >= 0 && provisions[at - 1]?.id === after ? refuse('nothing-changes', 'TX-23') : undefined;
}

function refuseCuts({ at = [] }: Tabled, base: readonly Token[]): Refusal | undefined {
  const ascends = at.every((cut, place) => cut > (at[place - 1] ?? 0) && cut < base.length);
  return at.length > 0 && ascends ? undefined : refuse('place-unknown', 'TX-23');
}

/** Those that are joined stand right behind it, one after another. */
function refuseJoin({ provision, next = [] }: Tabled, { provisions }: RevisionState): Refusal | undefined {
  const at = provisions.findIndex(({ id }) => id === provision);
  const follow = at >= 0 && next.length > 0 && next.every((id, place) => provisions[at + 1 + place]?.id === id);
  return follow ? undefined : refuse('place-unknown', 'TX-23');
}
