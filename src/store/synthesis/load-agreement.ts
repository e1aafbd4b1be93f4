import type { Pool } from 'pg';
import { countsOf } from '../../process/synthesis/ladder/counts.ts';
import type { Counts, Delegations } from '../../process/synthesis/ladder/counts.ts';
import type { Ladder } from '../../process/synthesis/ladder/ladder.ts';
import { quantify } from '../../process/synthesis/ladder/quantify.ts';
import type { Quantified } from '../../process/synthesis/ladder/quantify.ts';
import type { Standings } from '../../process/synthesis/ledger/ledger.ts';
import type { RecommendationState, TaxonomyState } from '../../process/synthesis/state.ts';
import { addressedBy, waitingOf } from '../../process/synthesis/theme-voices.ts';
import type { Waiting } from '../../process/synthesis/theme-voices.ts';
import type { CodeRef } from '../../process/vocabulary/code-ref.ts';
import type { LocalizedText } from '../../process/vocabulary/language.ts';
import { isState } from '../../process/vocabulary/states/state.ts';
import { listThings } from '../list-things.ts';
import { keysOfKinds, loadStates } from '../work-plan/load-states.ts';
import { loadLadder } from './load-draft-material.ts';
import { loadLedger } from './load-ledger.ts';
import type { LoadedLedger } from './load-ledger.ts';

/** What delegations hold on one recommendation, and the word that follows from it. */
export interface Standing {
  readonly recommendation: RecommendationState;
  /** What it waits for until it counts; shown meanwhile with the positions that it has. */
  readonly waits?: Waiting;
  readonly standings: Standings;
  readonly counts: Counts;
  readonly quantified: Quantified;
}

/** The recommendations under one code: those confirmed, and those on which somebody took a position before. */
export interface Theme {
  /** Absent: those without a code of the taxonomy. */
  readonly code?: CodeRef;
  readonly heading: LocalizedText;
  /** Of whom shares are taken, unless the ladder takes them of all who attended: ISO 3166-1 alpha-2. */
  readonly addressed: readonly string[];
  readonly standings: readonly Standing[];
}

/** Where the process stands, seen by one taxonomy, as of a position of the record. */
export interface Agreement {
  readonly taxonomies: readonly TaxonomyState[];
  readonly taxonomy?: TaxonomyState;
  readonly themes: readonly Theme[];
  readonly ladder: Ladder;
  readonly ledger: LoadedLedger;
}

/**
 * Counts and words by the same rules as in a draft (`theme-voices.ts`). What does not count yet is shown beside it and marked.
 * `taxonomy`: which one; the first where there is none of that id.
 */
export async function loadAgreement(pool: Pool, process: string, position: number, taxonomy?: string): Promise<Agreement> {
  const at = { pool, process, position };
  const most = { process, position, limit: 100_000 } as const;
  const [taxonomies, recommendations, inputs, ladder, ledger] = await Promise.all([
    listThings(pool, { ...most, kind: 'taxonomy' }),
    listThings(pool, { ...most, kind: 'recommendation', where: { status: ['confirmed', 'proposed', 'joined'] } }),
    listThings(pool, { ...most, kind: 'input', where: { status: 'standing' } }),
    loadLadder(at),
    loadLedger(pool, process, position),
  ]);
  const chosen = taxonomies.find(({ id }) => id === taxonomy) ?? taxonomies.find(({ id }) => id === 'themes') ?? taxonomies[0];
  const attending = ladder.denominator === 'attending' ? await loadAttending(pool, process, position) : [];
  const waiting = waitingOf(recommendations, inputs);
  const shown = recommendations.filter(({ id, status }) => status === 'confirmed' || (status === 'proposed' && ledger.ledger.has(id)));
  const themeOf = (own: readonly RecommendationState[], code: CodeRef | undefined, heading: LocalizedText): Theme => {
    const addressed = addressedBy(code, own.filter((one) => waiting(one) === undefined).flatMap(({ id }) => [...(ledger.ledger.get(id)?.states.keys() ?? [])]), inputs);
    return { ...(code !== undefined && { code }), heading, addressed, standings: own.map((one) => standingOf(one, waiting(one), { ledger, ladder, addressed, attending })) };
  };
  const coded = (chosen?.codes ?? []).map(({ code, heading }) => ({ ref: `${chosen?.id ?? ''}/${code}`, heading }));
  const rest = shown.filter(({ codes }) => !coded.some(({ ref }) => codes.includes(ref)));
  const themes = coded.map(({ ref, heading }) => themeOf(shown.filter(({ codes }) => codes.includes(ref)), ref, heading));
  return { taxonomies, ...(chosen !== undefined && { taxonomy: chosen }), themes: rest.length === 0 ? themes : [...themes, themeOf(rest, undefined, {})], ladder, ledger };
}

const nobody: Standings = { states: new Map(), groups: new Map(), participants: new Map() };

interface Counting extends Delegations {
  readonly ledger: LoadedLedger;
  readonly ladder: Ladder;
}

function standingOf(recommendation: RecommendationState, waits: Waiting | undefined, { ledger, ladder, ...delegations }: Counting): Standing {
  const standings = ledger.ledger.get(recommendation.id) ?? nobody;
  const counts = countsOf(standings.states, delegations);
  return { recommendation, ...(waits !== undefined && { waits }), standings, counts, quantified: quantify(counts, ladder) };
}

/** The States that came to any meeting: by their registrations, and by who was there on the floor. */
async function loadAttending(pool: Pool, process: string, position: number): Promise<readonly string[]> {
  const [came, floors] = await Promise.all([listThings(pool, { process, position, kind: 'registration', limit: 100_000 }), keysOfKinds(pool, process, position, ['floor'])]);
  const states = await loadStates(pool, process, position, floors);
  const present = [...states.values()].flatMap((state) => (state.kind === 'floor' ? state.present : []));
  const registered = came.filter(({ attendedAt, status }) => attendedAt !== undefined && status !== 'cancelled').map(({ of }) => of);
  return [...new Set([...registered, ...present])].filter(isState).toSorted();
}
