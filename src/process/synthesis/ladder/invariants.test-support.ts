import fc from 'fast-check';
import { boundBy, ledgerOf, rootOf } from '../ledger/ledger.ts';
import type { HeldStance } from '../ledger/held-position.ts';
import type { PositionRow, Stance } from '../ledger/position-row.ts';
import { countsOf } from './counts.ts';
import type { Counts } from './counts.ts';
import { defaultLadder, rungs } from './ladder.ts';
import type { Ladder, Rung } from './ladder.ts';
import { quantify } from './quantify.ts';
import type { Quantified } from './quantify.ts';
import { days, groupsOf, ladder, ledgerIn, mergedIn, scene, sceneGroups, sceneRecommendations, sceneStates, written } from './scenes.test-support.ts';
import type { Scene } from './scenes.test-support.ts';

export interface Runs {
  readonly runs: number;
  /** What broke it, as small as it was found. */
  readonly broken?: string;
}

const anyLadder = fc.oneof(fc.constant(defaultLadder), ladder);
const anyRow = fc.nat();
const keys = fc.array(fc.nat(99), { minLength: 40, maxLength: 40 });
const recommendation = fc.constantFrom(...sceneRecommendations);
const state = fc.constantFrom(...sceneStates);

/** What holds of every ledger and of the words made from it. Each is a property that any number of runs can be made of. */
export const invariants = {
  'monotone: one more supporter': runsOf(fc.property(scene, anyLadder, recommendation, fc.constantFrom(...sceneStates, ...sceneGroups), fc.constantFrom(...days), (drawn, by, on, holder, day) => isNoLower(drawn, { ...drawn, rows: [...drawn.rows, later(on, holder, 'support', day)] }, by))),
  'monotone: from another stance to support': runsOf(fc.property(scene, anyLadder, anyRow, (drawn, by, which) => isNoLower(drawn, { ...drawn, rows: drawn.rows.map((row, index) => (index === which % drawn.rows.length ? { ...row, stance: 'support' } : row)) }, by))),
  'order-free': runsOf(fc.property(scene, anyLadder, keys, (drawn, by, order) => isSame(drawn, shuffled(drawn, order), by))),
  'duplicate-free': runsOf(fc.property(scene, anyLadder, keys, (drawn, by, order) => isSame(drawn, doubled(drawn, order), by))),
  'objection veto': runsOf(fc.property(scene, anyLadder, recommendation, state, objectionCounts)),
  'group expansion: by definition': runsOf(fc.property(scene, expandsByDefinition)),
  'group expansion: as if each member had spoken': runsOf(fc.property(scene, fc.constantFrom(...sceneGroups), speaksForEach)),
  'withdrawn vanishes': runsOf(fc.property(scene, anyRow, withdrawnVanishes)),
} as const;

export type Invariant = keyof typeof invariants;

function runsOf<Arguments>(property: fc.IProperty<Arguments>): (numRuns: number, seed?: number) => Runs {
  return (numRuns, seed) => {
    const { failed, numRuns: runs, counterexample, errorInstance } = fc.check(property, { numRuns, ...(seed !== undefined && { seed }) });
    return { runs, ...(failed && { broken: `${JSON.stringify(counterexample)} ${errorInstance instanceof Error ? errorInstance.message : ''}` }) };
  };
}

/** For each of the recommendations the counts and what is said of them, from one reading of the ledger. */
function saidIn(drawn: Scene, by: Ladder, ledger = ledgerIn(drawn)): readonly { readonly counts: Counts; readonly said: Quantified }[] {
  return sceneRecommendations.map((root) => {
    const counts = countsOf(ledger.get(root)?.states ?? new Map(), drawn.delegations);
    return { counts, said: quantify(counts, by) };
  });
}

/** How often each word came of so many ledgers: that nothing is held of nothing. */
export function rungsDrawn(numRuns: number, seed: number): ReadonlyMap<Rung | 'none', number> {
  const found = fc.sample(fc.tuple(scene, anyLadder), { numRuns, seed }).flatMap(([drawn, by]) => saidIn(drawn, by).map(({ said }) => said.rung));
  return new Map([...Map.groupBy(found, (rung) => rung)].map(([rung, times]) => [rung, times.length]));
}

function later(on: string, holder: string, stance: Stance, day = days[0]): PositionRow {
  if (day === undefined) throw new Error('There is no day.');
  return { id: 'later', recommendation: on, holder, holderKind: sceneGroups.some((group) => group === holder) ? 'group' : 'state', stance, on: day, at: 1000, evidence: ['e9'], withdrawn: false };
}

function height(rung: Rung | 'none'): number {
  return rungs.findIndex((one) => one === rung);
}

function isNoLower(before: Scene, after: Scene, by: Ladder): boolean {
  const was = saidIn(before, by);
  return saidIn(after, by).every(({ said }, index) => height(said.rung) >= height(was[index]?.said.rung ?? 'none') && said.n >= (was[index]?.said.n ?? 0));
}

function isSame(one: Scene, other: Scene, by: Ladder): boolean {
  const [ledger, otherLedger] = [ledgerIn(one), ledgerIn(other)];
  return written(ledger) === written(otherLedger) && JSON.stringify(saidIn(one, by, ledger)) === JSON.stringify(saidIn(other, by, otherLedger));
}

function sortedBy<One>(all: readonly One[], order: readonly number[]): readonly One[] {
  return all.map((one, index) => ({ one, key: order[index] ?? 0 })).toSorted((a, b) => a.key - b.key).map(({ one }) => one);
}

function rearranged({ rows, members, joined, delegations }: Scene, list: <One>(all: readonly One[]) => readonly One[]): Scene {
  return {
    rows: list(rows).map((row) => ({ ...row, evidence: list(row.evidence), dissociated: list(row.dissociated ?? []) })),
    members: Object.fromEntries(list(Object.entries(members)).map(([group, byDay]) => [group, byDay.map(list)])),
    joined,
    delegations: { addressed: list(delegations.addressed), attending: list(delegations.attending) },
  };
}

function shuffled(drawn: Scene, order: readonly number[]): Scene {
  return rearranged(drawn, (all) => sortedBy(all, order));
}

/** Some rows twice as they are, some filed again as new ones, and every list with repetitions. */
function doubled(drawn: Scene, order: readonly number[]): Scene {
  const copies = drawn.rows.filter((_, index) => (order[index] ?? 0) % 2 === 0).map((row, index) => (index % 2 === 0 ? row : { ...row, id: `${row.id}-again` }));
  return shuffled(rearranged({ ...drawn, rows: [...drawn.rows, ...copies] }, (all) => [...all, ...all]), order);
}

/** Whatever else is said, an objection keeps general convergence away and has its place in the sentence; so has everything that is not support. */
function objectionCounts(drawn: Scene, by: Ladder, on: string, objector: string): boolean {
  const opposed: Scene = { ...drawn, rows: [...drawn.rows, later(on, objector, 'oppose')] };
  const after = saidIn(opposed, by);
  const vetoed = after[sceneRecommendations.findIndex((root) => root === rootOf(on, mergedIn(opposed)))]?.said;
  const told = [...saidIn(drawn, by), ...after].every(({ counts, said }) => (said.paired?.n ?? 0) === counts.oppose && (said.qualified?.n ?? 0) === counts.qualify && (said.divided?.n ?? 0) === counts.divided && (counts.objections === 0 || said.rung !== 'general-convergence'));
  return told && vetoed?.paired !== undefined && vetoed.rung !== 'general-convergence';
}

function expandsByDefinition(drawn: Scene): boolean {
  const ledger = ledgerIn(drawn);
  return sceneStates.every((one) => sceneRecommendations.every((root) => ledger.get(root)?.states.get(one)?.stance === stanceByDefinition(drawn, root, one)));
}

/** The rules said once more for one State, slowly. */
function stanceByDefinition(drawn: Scene, root: string, one: string): HeldStance | undefined {
  const parts = sceneRecommendations.filter((part) => rootOf(part, mergedIn(drawn)) === root).flatMap((part) => {
    const own = drawn.rows.filter((row) => !row.withdrawn && row.recommendation === part && row.holderKind === 'state' && row.holder === one);
    const ofGroups = drawn.rows.filter((row) => !row.withdrawn && row.recommendation === part && row.holderKind === 'group' && groupsOf(drawn).membersOf(row.holder, row.on).includes(one) && !(row.dissociated ?? []).includes(one));
    const words = own.length > 0 ? own : ofGroups;
    const last = words.filter((row) => !words.some((other) => other.holder === row.holder && (other.at > row.at || (other.at === row.at && other.id > row.id))));
    const said = [...new Set(last.map(({ stance }) => stance))];
    const [only] = said;
    return only === undefined ? [] : [said.length > 1 ? ('divided' as const) : only];
  });
  if (parts.length === 0) return undefined;
  return parts.includes('oppose') ? 'oppose' : parts.includes('divided') ? 'divided' : parts.includes('qualify') ? 'qualify' : 'support';
}

/** What one group said counts exactly as if each State behind it had said it, and for nobody else. */
function speaksForEach(drawn: Scene, group: string): boolean {
  const statements = drawn.rows.filter(({ holder }) => holder === group);
  const each = statements.flatMap((row) => boundBy(row, groupsOf(drawn)).map((one): PositionRow => ({ ...row, id: `${row.id}-${one}`, holder: one, holderKind: 'state' })));
  const states = (rows: readonly PositionRow[]) => [...ledgerOf(rows, groupsOf(drawn), mergedIn(drawn))].filter(([, standings]) => standings.states.size > 0).map(([root, standings]) => [root, [...standings.states].map(([one, { stance, evidence }]) => [one, stance, evidence])]);
  return JSON.stringify(states(statements)) === JSON.stringify(states(each));
}

/** As if it had never been said; and only what it was said on changes. */
function withdrawnVanishes(drawn: Scene, which: number): boolean {
  const row = drawn.rows[which % drawn.rows.length];
  const without: Scene = { ...drawn, rows: drawn.rows.filter((one) => one !== row) };
  const withdrawn: Scene = { ...drawn, rows: drawn.rows.map((one) => (one === row ? { ...one, withdrawn: true } : one)) };
  const elsewhere = (one: Scene) => written(new Map([...ledgerIn(one)].filter(([root]) => root !== rootOf(row?.recommendation ?? '', mergedIn(one)))));
  return written(ledgerIn(withdrawn)) === written(ledgerIn(without)) && elsewhere(withdrawn) === elsewhere(drawn);
}
