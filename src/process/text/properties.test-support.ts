import fc from 'fast-check';
import { compile } from './compile/compile.ts';
import { runsOf } from './compile/properties.test-support.ts';
import type { Runner } from './compile/properties.test-support.ts';
import { cleanText, readingOfParty } from './compile/project.ts';
import { readingsOf } from './compile/readings.ts';
import type { Proposal } from './compile/readings.ts';
import { resolve } from './compile/resolve.ts';
import { scene } from './compile/scenes.test-support.ts';
import type { Scene } from './compile/scenes.test-support.ts';
import { exactTextOf, keyOf, textOf } from './compile/tokens.ts';
import type { Token } from './compile/tokens.ts';
import { openPoints, pointsOf } from './compile/tree.ts';
import { accounts, accountsForAll } from './ledger/accounts.test-support.ts';
import { histories, originsExplainAll } from './origins/histories.test-support.ts';
import { leavesSettled, workingOf } from './settle.ts';
import type { Settlement } from './settle.ts';
import { settlementOf } from './settlement-of.ts';
import { textHash } from './text-hash.ts';

/** P11, P12, P15 and P16, of what people decide about a text: of points settled, of paragraphs agreed, of the account of a new revision, of where each word comes from. */
export const ofDecisions: Readonly<Record<string, Runner>> = {
  'TX-24': runsOf(fc.property(scene, fc.nat(20), fc.nat(6), settlesAsResolved)),
  'TX-26': runsOf(fc.property(scene, fc.array(fc.nat(6), { minLength: 40, maxLength: 40 }), agreesOnOneText)),
  'TX-16': runsOf(fc.property(accounts, accountsForAll)),
  'TX-15 through revisions': runsOf(fc.property(histories, originsExplainAll)),
};

function proposalsOf({ readings }: Scene): readonly Proposal[] {
  return readings.map(({ parties, sources, tokens }, at) => ({ id: sources[0] ?? '', place: at + 1, parties, tokens }));
}

function compiled(base: Scene['base'], proposals: readonly Proposal[]) {
  return compile({ provision: 'p', revision: 'r', base, readings: readingsOf(base, proposals) });
}

/** The space before the first word is not told. */
function isSame(one: readonly Token[], other: readonly Token[]): boolean {
  return keyOf(one).slice(1) === keyOf(other).slice(1) && textOf(one).length === textOf(other).length;
}

/** A settled point reads as a resolved one, for every party. */
function settlesAsResolved(drawn: Scene, which: number, chosen: number): boolean {
  const proposals = proposalsOf(drawn);
  const compilation = compiled(drawn.base, proposals);
  const points = pointsOf(compilation.content);
  const point = points[which % Math.max(points.length, 1)];
  if (point === undefined) return true;
  const alternative = chosen % point.alts.length;
  const resolved = resolve(compilation, point.id, alternative);
  const after = workingOf(drawn.base, proposals, [{ ...settlementOf(compilation, { base: drawn.base, proposals }, point, alternative), at: 100 }]);
  const readings = readingsOf(after.base, after.proposals);
  return drawn.readings.every(({ parties: [party = ''] }) => {
    const found = readings.find((one) => one.parties.includes(party))?.tokens ?? after.base;
    return resolved !== undefined && keyOf(found).slice(1) === keyOf(readingOfParty(resolved, party)).slice(1);
  });
}

/** Point after point is settled; then there is one text that all read, its hash is that of what is agreed, and no change of it leaves it as it was settled. */
function agreesOnOneText(drawn: Scene, choices: readonly number[]): boolean {
  const proposals = proposalsOf(drawn);
  const settlements: Settlement[] = [];
  for (const choice of choices) {
    const working = workingOf(drawn.base, proposals, settlements);
    const compilation = compiled(working.base, working.proposals);
    const [point] = openPoints(compilation);
    if (point !== undefined) {
      settlements.push({ ...settlementOf(compilation, working, point, choice % point.alts.length), at: 100 + settlements.length });
      continue;
    }
    const clean = cleanText(compilation);
    if (clean === undefined || textHash(textOf(clean)) !== textHash(textOf(working.base)) || !isSame(clean, working.base)) return false;
    const agreed = settlements.length === 0 || leavesSettled(drawn.base, working.base, settlements);
    return agreed && readingsOf(working.base, working.proposals).every(({ tokens }) => keyOf(tokens).slice(1) === keyOf(working.base).slice(1) || exactTextOf(tokens) === exactTextOf(working.base));
  }
  return true;
}
