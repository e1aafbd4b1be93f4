import fc from 'fast-check';
import type { Aside, Chair, Load, Request } from './simulate.test-support.ts';
import { genders, sides } from './types.ts';
import type { OrderTerms } from './types.ts';

/** A name of a flow may be called as something that every object has. */
export const flowNames = ['africa', 'asia', 'constructor', 'latin-america', 'western'] as const;

/** Milliseconds count: a speech of 0.001 s is as possible as one of twenty minutes. */
const seconds = (max: number) => fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 1, max: Math.min(max, 240) }) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: max * 1000 }).map((ms) => ms / 1000) });
export const speech = seconds(1200);

const weight = fc.constantFrom(1, 1, 2, 0.5, 3, 1 / 3, 7.25);
export const weights = fc.dictionary(fc.constantFrom(...flowNames), weight, { noNullPrototype: true });

interface Shape {
  readonly most?: number;
  readonly least?: number;
  /** Everybody asks before the first speech. */
  readonly atOnce?: boolean;
  readonly panel?: boolean;
  readonly restless?: boolean;
  readonly gender?: 'not-stated';
  readonly ownHolder?: boolean;
}

/** Requests of few flows and holders, so that they meet; many at the same second, some long after the others. */
export function requests({ most = 32, least = 1, atOnce = false, panel = false, restless = false, gender, ownHolder = false }: Shape = {}): fc.Arbitrary<readonly Request[]> {
  const one = fc.record({
    pause: atOnce ? fc.constant(0) : fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 5000 })),
    flow: fc.oneof(fc.constantFrom(...flowNames.slice(0, 2)), fc.constantFrom(...flowNames)),
    holder: fc.nat(3),
    gender: gender === undefined ? fc.constantFrom(...genders) : fc.constant(gender),
    side: panel ? fc.constantFrom(...sides) : fc.constant('floor' as const),
    seconds: speech,
    leavesAfter: restless ? fc.option(fc.integer({ min: 0, max: 4000 }), { nil: undefined, freq: 3 }) : fc.constant(undefined),
    edit: restless ? fc.option(fc.record({ after: fc.integer({ min: 0, max: 2000 }), gender: fc.constantFrom(...genders) }), { nil: undefined, freq: 3 }) : fc.constant(undefined),
  });
  return fc.array(one, { minLength: least, maxLength: most, size: 'max' }).map((all) => {
    let at = 0;
    return all.map(({ pause, holder, leavesAfter, edit, ...more }, index) => {
      at += pause;
      return { ...more, id: `r${index}`, at, holder: ownHolder ? `h${index}` : `${more.flow}-${holder}`, ...(leavesAfter !== undefined && { leavesAt: at + leavesAfter }), ...(edit !== undefined && { edit: { at: at + edit.after, gender: edit.gender } }) };
    });
  });
}

/** Three flows with much to say, all there from the beginning; their speeches are alike. */
export const crowd: fc.Arbitrary<readonly Request[]> = fc.array(fc.record({ flow: fc.constantFrom(...flowNames.slice(0, 3)), seconds: fc.integer({ min: 120, max: 180 }) }), { minLength: 20, maxLength: 45, size: 'max' }).map((all) => all.map((one, index) => ({ ...one, id: `r${index}`, holder: `h${index}`, gender: 'not-stated', side: 'floor', at: 0 })));

interface TermsShape {
  readonly alternating?: boolean;
  readonly bounded?: boolean;
}

export function terms({ alternating = false, bounded = false }: TermsShape = {}): fc.Arbitrary<OrderTerms> {
  return fc
    .record({
      weights,
      overtakesInFlow: fc.oneof(fc.constant(3), fc.nat(6)),
      overtakes: bounded ? fc.option(fc.nat(12), { nil: undefined }) : fc.constant(undefined),
      alternation: alternating ? fc.record({ floorTurns: fc.integer({ min: 1, max: 5 }), panelSeconds: fc.integer({ min: 1, max: 900 }) }) : fc.constant(undefined),
    })
    .map(({ overtakes, alternation, ...more }) => ({ ...more, ...(overtakes !== undefined && { overtakes }), ...(alternation !== undefined && { alternation }) }));
}

/** At some turns the chair calls somebody of their own choice. */
export const chairs: fc.Arbitrary<Chair> = fc.array(fc.option(fc.nat(40), { nil: undefined, freq: 1 }), { minLength: 1, maxLength: 40 }).map((calls) => (waiting, _, turn) => {
  const call = calls[turn % calls.length];
  return call === undefined ? undefined : waiting[call % waiting.length];
});

export const asides: fc.Arbitrary<readonly Aside[]> = fc.array(fc.record({ afterTurn: fc.nat(25), speaker: fc.record({ flow: fc.constantFrom(...flowNames), holder: fc.constantFrom('h-aside', 'africa-0'), gender: fc.constantFrom(...genders), side: fc.constantFrom(...sides) }), seconds: seconds(300) }), { maxLength: 8 });

/** Anything that can happen in a session. */
export const anyLoad: fc.Arbitrary<Load> = fc
  .tuple(fc.oneof(terms({ bounded: true }), terms({ bounded: true, alternating: true })), requests({ panel: true, restless: true }), fc.constantFrom(0, 20), fc.option(chairs, { nil: undefined }), asides)
  .map(([orderTerms, all, handOver, chair, interruptions]) => ({ terms: orderTerms, requests: all, handOver, asides: interruptions, ...(chair !== undefined && { chair }) }));

/** What the bounds are stated for: nobody interferes, and the two sides are one list. */
export const plainLoad: fc.Arbitrary<Load> = fc.record({ terms: terms(), requests: requests(), handOver: fc.constantFrom(0, 20) });
