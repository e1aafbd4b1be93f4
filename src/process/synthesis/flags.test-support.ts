import fc from 'fast-check';
import { subjectKey } from '../vocabulary/ids.ts';
import type { SubjectKey } from '../vocabulary/ids.ts';
import { flagsOf } from './flags.ts';
import type { RestedOn } from './flags.ts';

/** A random draft: things that rest on each other, and sentences that rest on them. Things are numbered. */
interface DraftScene {
  readonly restsOn: readonly (readonly number[])[];
  readonly sentences: readonly (readonly number[])[];
  readonly changedAt: readonly number[];
  readonly seenAt: readonly number[];
}

const kinds = ['input', 'edition', 'note', 'recommendation', 'position', 'disagreement'] as const;
const key = (number: number): SubjectKey => subjectKey(kinds[number % kinds.length] ?? 'input', `thing-${number}`);
const most = 14;

/** Half of the time without circles, as records are made; the other half anything. */
const draftScene: fc.Arbitrary<DraftScene> = fc.tuple(fc.integer({ min: 1, max: most }), fc.boolean()).chain(([count, circles]) => {
  const any = fc.uniqueArray(fc.nat(count - 1), { maxLength: 3 });
  const restsOn = fc.tuple(...Array.from({ length: count }, (_, at) => any.map((all) => all.filter((one) => (circles ? one !== at : one < at)))));
  const moments = (length: number) => fc.array(fc.nat(20), { minLength: length, maxLength: length });
  // One number above the last names a thing that is not there.
  const sentences = fc.array(fc.uniqueArray(fc.nat(count), { maxLength: 4 }), { minLength: 1, maxLength: 10 });
  return sentences.chain((drawn) => fc.record({ restsOn, sentences: fc.constant(drawn), changedAt: moments(count), seenAt: moments(drawn.length) }));
});

function thingsOf({ restsOn, changedAt }: DraftScene, withdrawn?: { readonly number: number; readonly at: number }): ReadonlyMap<SubjectKey, RestedOn> {
  return new Map(restsOn.map((on, number) => {
    const gone = number === withdrawn?.number;
    return [key(number), { restsOn: on.map(key), changedAt: gone ? withdrawn.at : (changedAt[number] ?? 0), gone }];
  }));
}

/** Slowly: whether there is a way, by paths of any length, from each thing to each. */
function reachedFrom({ restsOn }: DraftScene): readonly (readonly boolean[])[] {
  const ways = restsOn.map((on, from) => restsOn.map((_, to) => from === to || on.includes(to)));
  for (const [through] of ways.entries()) for (const [from, row] of ways.entries()) for (const [to] of row.entries()) if ((ways[from]?.[through] ?? false) && (ways[through]?.[to] ?? false)) row[to] = true;
  return ways;
}

/** Flags are exactly what changed, or is not there, among all that can be reached. */
export function flagsByDefinition(scene: DraftScene): boolean {
  const ways = reachedFrom(scene);
  const things = thingsOf(scene);
  return scene.sentences.every((evidence, index) => {
    const seenAt = scene.seenAt[index] ?? 0;
    const expected = [...scene.restsOn.keys(), scene.restsOn.length].filter((number) => (number === scene.restsOn.length ? evidence.includes(number) : (scene.changedAt[number] ?? 0) > seenAt && evidence.some((from) => ways[from]?.[number])));
    const flags = flagsOf({ evidence: evidence.map((number) => ({ of: key(number) })), seenAt }, things).map(({ of }) => of);
    return same(flags, expected.map(key)) && flags.length === expected.length;
  });
}

/** All is looked over; then one thing is withdrawn: its dependants are flagged, for it alone, and nothing else is. */
export function withdrawingFlags(scene: DraftScene, which: number): boolean {
  const number = which % scene.restsOn.length;
  const known = scene.sentences.map((evidence) => evidence.filter((one) => one < scene.restsOn.length));
  const ways = reachedFrom(scene);
  const resting = known.map((evidence) => ({ evidence: evidence.map((one) => ({ of: key(one) })), seenAt: 100 }));
  if (resting.some((sentence) => flagsOf(sentence, thingsOf(scene)).length > 0)) return false;
  const things = thingsOf(scene, { number, at: 101 });
  return resting.every((sentence, index) => {
    const depends = (known[index] ?? []).some((from) => ways[from]?.[number]);
    const flags = flagsOf(sentence, things);
    return depends ? flags.length === 1 && flags[0]?.of === key(number) && flags[0].why === 'gone' : flags.length === 0;
  });
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.toSorted().join(' ') === other.toSorted().join(' ');
}

interface Checked {
  readonly runs: number;
  /** What broke it, as small as it was found. */
  readonly broken?: string;
}

/** Any number of runs can be made of each. */
export const flagProperties = {
  'flags by definition': (numRuns: number, seed?: number) => checked(fc.property(draftScene, flagsByDefinition), numRuns, seed),
  'withdrawing flags exactly the dependants': (numRuns: number, seed?: number) => checked(fc.property(draftScene, fc.nat(), withdrawingFlags), numRuns, seed),
} as const;

function checked<Arguments>(property: fc.IProperty<Arguments>, numRuns: number, seed?: number): Checked {
  const { failed, numRuns: runs, counterexample } = fc.check(property, { numRuns, ...(seed !== undefined && { seed }) });
  return { runs, ...(failed && { broken: JSON.stringify(counterexample) }) };
}
