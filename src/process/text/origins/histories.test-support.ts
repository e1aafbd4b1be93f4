import fc from 'fast-check';
import type { ConsolidationId, ProvisionId } from '../../vocabulary/ids.ts';
import { textOf, tokenise } from '../compile/tokens.ts';
import { amendmentOf, provisionId } from '../ledger/accounts.test-support.ts';
import { workingOf } from '../settle.ts';
import type { Settlement } from '../settle.ts';
import type { AmendmentState, ConsolidationState, LedgerEntry, RevisionProvision } from '../state.ts';
import { ownWords } from './candidates.ts';
import { bareTokens } from './explain.ts';
import type { Origin } from './origin.ts';
import { originsOf } from './text-origins.ts';
import type { NegotiatedOn } from './text-origins.ts';

const words = fc.array(fc.constantFrom('all', 'States', 'shall', 'should', 'act', 'now', 'co-operate', ',', 'and', 'report', '约', '定', 'الدول', '“', '\n'), { minLength: 1, maxLength: 8 }).map((all) => all.join(' '));
const ids = fc.nat(5).map(provisionId);
const drawnAmendment = fc.record({ type: fc.constantFrom('MOD' as const, 'MOD' as const, 'ALT' as const, 'SUP' as const, 'NOC' as const, 'ADD' as const), provision: ids, after: fc.constant(undefined), words, party: fc.constantFrom('MX', 'KE', 'FJ') });
const drawnNext = fc.record({ id: ids, like: fc.constantFrom('settled', 'amendment', 'other', 'both'), which: fc.nat(9), other: words, from: fc.option(fc.uniqueArray(ids, { maxLength: 2 }), { nil: undefined }), approach: fc.constantFrom('reworded' as const, 'merged' as const, 'added' as const, 'moved' as const) });
const round = fc.record({
  amendments: fc.array(drawnAmendment, { maxLength: 5 }),
  settled: fc.array(fc.record({ provision: ids, start: fc.nat(6), end: fc.nat(8), words: fc.oneof(words, fc.constant('')), which: fc.nat(6), at: fc.integer({ min: 1, max: 200 }) }), { maxLength: 3 }),
  chair: fc.array(fc.record({ provision: ids, words, merges: fc.uniqueArray(fc.nat(5), { maxLength: 2 }) }), { maxLength: 2 }),
  next: fc.uniqueArray(drawnNext, { selector: ({ id }) => id, minLength: 1, maxLength: 5 }),
});
type Round = typeof round extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/** Any first revision, and up to three rounds of proposals, decisions, drafts of the chair and next revisions that take up some of them. */
export const histories: fc.Arbitrary<readonly NegotiatedOn[]> = fc.tuple(fc.array(words, { minLength: 1, maxLength: 4 }), fc.array(round, { maxLength: 3 })).map(([firstWords, rounds]) => {
  const history: NegotiatedOn[] = [];
  let provisions = firstWords.map((one, at) => provisionOf(provisionId(at), one));
  let ledger: readonly LedgerEntry[] = [];
  for (const [at, drawn] of [...rounds, undefined].entries()) {
    const step = negotiatedOn(at, provisions, ledger, drawn);
    history.push(step);
    if (drawn !== undefined) ({ provisions, ledger } = nextOf(step, drawn));
  }
  return history;
});

function provisionOf(id: ProvisionId, own: string): RevisionProvision {
  return { id, kind: 'paragraph', label: '', words: own };
}

function negotiatedOn(at: number, provisions: readonly RevisionProvision[], ledger: readonly LedgerEntry[], drawn: Round | undefined): NegotiatedOn {
  const amendments = (drawn?.amendments ?? []).map((one, place) => ({ ...amendmentOf(one, at * 10 + place), ...(place === 4 && { status: 'withdrawn' as const }) }));
  const consolidations = (drawn?.chair ?? []).map((one, place): ConsolidationState => ({ kind: 'consolidation', id: `c${at}-${place}` as ConsolidationId, text: amendmentText, revision: amendmentRevision, provision: one.provision, from: [], provisionKind: 'paragraph', words: one.words, merges: one.merges.flatMap((which) => amendments[which]?.id ?? []), approach: 'reworded', rationale: 'x', status: 'drafted', changedAt: 1 }));
  const fates = new Map(amendments.map(({ id, provision }, place) => [id, place % 3 === 0 ? { fate: 'merged' as const, into: provision } : { fate: place % 3 === 1 ? ('taken' as const) : ('stale' as const) }]));
  return { revision: { number: at + 1, provisions, ledger }, amendments, settlements: settlementsOf(provisions, amendments, drawn), consolidations, fates };
}

const { text: amendmentText, revision: amendmentRevision } = amendmentOf({ type: 'NOC', provision: provisionId(0), after: undefined, words: '', party: 'MX' }, 0);

/** Within the words as earlier ones left them; some for what an amendment wants. */
function settlementsOf(provisions: readonly RevisionProvision[], amendments: readonly AmendmentState[], drawn: Round | undefined): ReadonlyMap<string, readonly Settlement[]> {
  const found = new Map<string, Settlement[]>();
  for (const one of drawn?.settled ?? []) {
    const own = provisions.find(({ id }) => id === one.provision)?.words ?? amendments.find(({ provision, amendmentType }) => amendmentType === 'ADD' && provision === one.provision)?.words;
    if (own === undefined) continue;
    const decided = found.get(one.provision) ?? [];
    const { length } = workingOf(tokenise(own), [], decided).base;
    const [start, end] = [Math.min(one.start, one.end, length), Math.min(Math.max(one.start, one.end), length)];
    decided.push({ start, end, words: amendments[one.which]?.words ?? one.words, space: ' ', dropped: [], keepsInner: false, apart: [], exceptions: [], at: one.at });
    found.set(one.provision, decided);
  }
  return found;
}

/** Those words from then on, and nothing else said. */
export function settlementAt(start: number, end: number, own: string, at: number): Settlement {
  const settlement = { start, end, words: own, space: ' ' as const, dropped: [], keepsInner: false, apart: [], exceptions: [], at };
  return settlement;
}

function nextOf({ revision, amendments, settlements }: NegotiatedOn, drawn: Round): { readonly provisions: RevisionProvision[]; readonly ledger: readonly LedgerEntry[] } {
  const made = drawn.next.map(({ id, like, which, other, from, approach }) => {
    const settled = textOf(workingOf(tokenise(revision.provisions.find((one) => one.id === id)?.words ?? ''), [], settlements.get(id) ?? []).base);
    const wanted = amendments[which % 5]?.words ?? other;
    const own = like === 'settled' ? settled : like === 'amendment' ? wanted : like === 'both' ? `${settled} ${wanted}` : other;
    return { provision: provisionOf(id, own.trim() === '' ? other : own), entry: { provision: id, from: from ?? [id], contributors: [], approach } satisfies LedgerEntry };
  });
  return { provisions: made.map(({ provision }) => provision), ledger: made.filter((_, at) => at % 4 < 3).map(({ entry }) => entry) };
}

/** Whether the words are all there in their sequence, and each has one origin whose texts have it. */
export function originsExplainAll(history: readonly NegotiatedOn[]): boolean {
  const { provisions, origins } = originsOf(history);
  const last = history.at(-1);
  if (last === undefined) return provisions.length === 0;
  return provisions.length === last.revision.provisions.length && provisions.every(({ provision, runs }, at) => {
    const own = last.revision.provisions[at];
    const settled = workingOf(tokenise(own?.words ?? ''), [], last.settlements.get(provision.id) ?? []).base;
    const row = runs.flatMap(({ tokens, origin }) => tokens.map(({ n }) => ({ n, origin })));
    return provision === own && row.length === settled.length && row.every(({ n, origin }, place) => {
      const [from, token] = [origins[origin], settled[place]];
      return token?.n.slice(token.ws.length) === n && from !== undefined && wordsOf(from, history).has(n);
    });
  });
}

function wordsOf(origin: Origin, history: readonly NegotiatedOn[]): ReadonlySet<string> {
  const wordsIn = (step: NegotiatedOn | undefined) => new Set(step?.revision.provisions.flatMap((one) => bareTokens(one.words).map(({ n }) => n)));
  switch (origin.from) {
    case 'first':
      return wordsIn(history[0]);
    case 'revision':
      return wordsIn(history[origin.number - 1]);
    case 'settled':
      return new Set([...(history[origin.upon - 1]?.settlements.values() ?? [])].flat().flatMap(({ words: own }) => bareTokens(own).map(({ n }) => n)));
    case 'chair':
      return new Set(bareTokens(history[origin.upon - 1]?.consolidations.find(({ id }) => id === origin.consolidation)?.words ?? '').map(({ n }) => n));
    case 'amendments': {
      // Each of them has the word.
      const sets: readonly ReadonlySet<string>[] = origin.amendments.map((id) => ownWords(history[origin.upon - 1]?.amendments.find((one) => one.id === id) ?? {}));
      return sets.length === 0 ? new Set() : sets.reduce((common, one) => common.intersection(one));
    }
  }
}
