import type { Token } from '../compile/tokens.ts';
import { settledTokens } from '../settle.ts';
import type { Settlement } from '../settle.ts';
import type { AmendmentState, ConsolidationState, FateName, RevisionProvision, RevisionState } from '../state.ts';
import { answeredCandidate, candidateOf } from './candidates.ts';
import { bare, bareTokens, explained } from './explain.ts';
import type { Candidate, Worded } from './explain.ts';
import { OriginTable } from './origin.ts';
import type { Origin } from './origin.ts';

/** A revision with what was said and decided upon it, as it stood when the next was issued; of the last one, as it stands. */
export interface NegotiatedOn {
  readonly revision: Pick<RevisionState, 'number' | 'provisions' | 'ledger'>;
  /** Those that stood at the end, and withdrawn ones, which may have been decided for before. */
  readonly amendments: readonly AmendmentState[];
  readonly settlements: ReadonlyMap<string, readonly Settlement[]>;
  readonly consolidations: readonly ConsolidationState[];
  /** What the next revision did to the amendments; `into`: whose words answer it. */
  readonly fates: ReadonlyMap<string, { readonly fate: FateName; readonly into?: string }>;
}

/** Words of one origin, one after another. */
export interface OriginRun {
  readonly tokens: readonly Token[];
  readonly origin: number;
}

export interface TextOrigins {
  readonly provisions: readonly { readonly provision: RevisionProvision; readonly runs: readonly OriginRun[] }[];
  /** By the number that runs have. */
  readonly origins: readonly Origin[];
}

type Known = ReadonlyMap<string, Worded>;

/**
 * Rule TX-15, through all revisions: of each word of the last revision, as settled since, where it comes from; exactly one
 * origin each. A word that a revision or a decision kept has the origin it had; a new one comes from the amendments that
 * wanted it at this place, else from what the chair drafted there, else from the decision or the revision itself.
 */
export function originsOf(history: readonly NegotiatedOn[]): TextOrigins {
  const table = new OriginTable();
  let known: Known = new Map();
  for (const [at, step] of history.entries()) {
    const before = history[at - 1];
    known = settledIn(step, before === undefined ? firstOf(step, table) : carriedInto(step, before, known, table), table);
  }
  const provisions = history.at(-1)?.revision.provisions ?? [];
  return { provisions: provisions.map((provision) => ({ provision, runs: runsOf(known.get(provision.id)) })), origins: table.origins };
}

function runsOf({ tokens, origins }: Worded = { tokens: [], origins: [] }): readonly OriginRun[] {
  const runs: { tokens: Token[]; origin: number }[] = [];
  for (const [at, token] of tokens.entries()) {
    const [last, origin] = [runs.at(-1), origins[at] ?? 0];
    if (last?.origin === origin) last.tokens.push(token);
    else runs.push({ tokens: [token], origin });
  }
  return runs;
}

function firstOf({ revision }: NegotiatedOn, table: OriginTable): Known {
  return new Map(revision.provisions.map(({ id, words }) => [id, allFrom(bareTokens(words), table.numberOf({ from: 'first' }))]));
}

function allFrom(tokens: readonly Token[], origin: number): Worded {
  return { tokens, origins: tokens.map(() => origin) };
}

/** What was added while the revision was negotiated stands beside it; then each provision as points were decided, one after another. */
function settledIn({ revision, amendments, settlements }: NegotiatedOn, known: Known, table: OriginTable): Known {
  const next = new Map(known);
  const wordsOf = new Map<string, string>(revision.provisions.map(({ id, words }) => [id, words]));
  for (const { id, provision, words = '' } of amendments.filter((one) => one.amendmentType === 'ADD' && !wordsOf.has(one.provision))) {
    next.set(provision, allFrom(bareTokens(words), table.numberOf({ from: 'amendments', amendments: [id], upon: revision.number })));
    wordsOf.set(provision, words);
  }
  for (const [provision, decided] of settlements) {
    let worded = next.get(provision);
    const words = wordsOf.get(provision) ?? '';
    const about = amendments.filter((one) => one.provision === provision);
    for (const [at, settlement] of worded === undefined ? [] : decided.entries()) {
      if (worded === undefined) break;
      const candidates = () => about.filter(({ place }) => place < settlement.at).flatMap((one) => candidateOf(one, words, decided.slice(0, at)) ?? []);
      const { tokens } = worded;
      const after = [...tokens.slice(0, settlement.start), ...bare(settledTokens(settlement)), ...tokens.slice(settlement.end)];
      worded = explained(worded, after, candidates, (those) => table.numberOf({ from: 'amendments', amendments: those, upon: revision.number, settled: settlement.at }), () => table.numberOf({ from: 'settled', upon: revision.number, settled: settlement.at }));
      next.set(provision, worded);
    }
  }
  return next;
}

/** Each provision of the next revision from those that its ledger names, else from what has its id. */
function carriedInto({ revision }: NegotiatedOn, before: NegotiatedOn, known: Known, table: OriginTable): Known {
  const from = new Map<string, readonly string[]>(revision.ledger.filter(({ approach }) => approach !== 'dropped').map((entry) => [entry.provision, entry.from]));
  const upon = before.revision.number;
  const stood = stoodOn(before);
  return new Map(revision.provisions.map(({ id, words }) => {
    const named = from.get(id) ?? [];
    const sources = (named.includes(id) ? named : [id, ...named]).filter((one) => known.has(one));
    const base = together(sources.flatMap((one) => known.get(one) ?? []));
    const drafted = stood.drafted.get(id);
    const ownOfChair = new Set(bareTokens(drafted?.words ?? '').map(({ n }) => n));
    const rest = ({ n }: Token) => table.numberOf(drafted !== undefined && ownOfChair.has(n) ? { from: 'chair', consolidation: drafted.id, answers: drafted.merges, upon } : { from: 'revision', number: revision.number });
    const origin = (those: readonly string[]) => table.numberOf({ from: 'amendments', amendments: those, upon });
    return [id, explained(base, bareTokens(words), () => candidatesFor(id, sources, known, stood, before, drafted?.merges ?? []), origin, rest)];
  }));
}

function together(all: readonly Worded[]): Worded {
  return { tokens: all.flatMap(({ tokens }) => tokens), origins: all.flatMap(({ origins }) => origins) };
}

/** Those that stood: to any of the provisions that it comes from, and those that are said to be answered here. */
function candidatesFor(id: string, sources: readonly string[], known: Known, { byProvision, byId, wordsOf, answeredBy }: StoodOn, { settlements }: NegotiatedOn, merges: readonly string[]): readonly Candidate[] {
  let offset = 0;
  const there = sources.flatMap((source) => {
    const from = offset;
    offset += known.get(source)?.tokens.length ?? 0;
    return (byProvision.get(source) ?? []).flatMap((one) => candidateOf(one, wordsOf.get(source) ?? '', settlements.get(source) ?? [], from) ?? []);
  });
  const answered = new Set([...merges, ...(answeredBy.get(id) ?? [])]);
  const elsewhere = [...answered].flatMap((one) => byId.get(one) ?? []).flatMap((one) => answeredCandidate(one, wordsOf.get(one.provision) ?? '', settlements.get(one.provision) ?? []) ?? []);
  return [...there, ...elsewhere];
}

/** What stood when the next revision was issued, by what it is looked up by. */
interface StoodOn {
  readonly byProvision: ReadonlyMap<string, readonly AmendmentState[]>;
  readonly byId: ReadonlyMap<string, AmendmentState>;
  /** Of added provisions too, as they were proposed. */
  readonly wordsOf: ReadonlyMap<string, string>;
  /** Amendments that the words of a provision answer. */
  readonly answeredBy: ReadonlyMap<string, readonly string[]>;
  /** The chair's last words for a provision. */
  readonly drafted: ReadonlyMap<string, ConsolidationState>;
}

function stoodOn({ revision, amendments, consolidations, fates }: NegotiatedOn): StoodOn {
  const standing = amendments.filter(({ status }) => status !== 'withdrawn');
  const added = amendments.filter(({ amendmentType }) => amendmentType === 'ADD');
  const answered = Map.groupBy([...fates], ([, { into }]) => into ?? '');
  return {
    byProvision: Map.groupBy(standing, ({ provision }) => provision),
    byId: new Map(standing.map((one) => [one.id, one])),
    wordsOf: new Map<string, string>([...added.map((one) => [one.provision, one.words ?? ''] as const), ...revision.provisions.map((one) => [one.id, one.words] as const)]),
    answeredBy: new Map([...answered].map(([into, all]) => [into, all.map(([amendment]) => amendment)])),
    drafted: new Map(consolidations.filter(({ status }) => status !== 'dropped').toSorted((a, b) => a.changedAt - b.changedAt).map((one) => [one.provision, one])),
  };
}
