import { seededRandom } from '../src/selection/random.ts';
import type { Random } from '../src/selection/random.ts';
import { parseProblem } from '../src/selection/problem.ts';
import type { SelectionProblem } from '../src/selection/problem.ts';

type Weights = Readonly<Record<string, number>>;

/**
 * The public example "Alternate(n, k)": half the pool female and liberal, but for one female conservative; the other
 * half male and conservative; every feature wants between k/2 − 1 and k of the k seats.
 */
export function examplePool(applicants: number, seats: number): SelectionProblem {
  const half = applicants / 2;
  const people = Array.from({ length: applicants }, (_, index) => ({
    id: `a${index}`,
    profile: { gender: index < half ? 'female' : 'male', leaning: index < half - 1 ? 'liberal' : 'conservative' },
  }));
  const quotas = [['gender', 'female'], ['gender', 'male'], ['leaning', 'liberal'], ['leaning', 'conservative']].map(([attribute, value]) => ({ attribute, value, min: seats / 2 - 1, max: seats }));
  return checked({ bodies: [{ id: 'committee', seats, quotas }], applicants: people });
}

/** A pool like that of a national assembly: about 120 profiles whatever its size, one rare value, quotas by population. */
export function assemblyPool(applicants: number, seats: number, tight: boolean): SelectionProblem {
  const random = seededRandom(42);
  const attributes: Readonly<Record<string, Weights>> = {
    gender: { female: 0.52, male: 0.41, 'non-binary': 0.07 },
    age: { '16-29': 0.15, '30-44': 0.25, '45-59': 0.3, '60+': 0.3 },
    area: { north: 0.3, south: 0.25, east: 0.25, west: 0.2 },
    education: { none: 0.15, school: 0.4, degree: 0.45 },
    work: { employed: 0.55, retired: 0.25, other: 0.2 },
  };
  const templates = Array.from({ length: 150 }, () => draw(attributes, random));
  const people = Array.from({ length: applicants }, (_, index) => ({ id: `a${index}`, profile: templates[index % templates.length] ?? {} }));
  const slack = tight ? 0.04 : 0.2;
  const quotas = Object.entries(attributes).flatMap(([attribute, weights]) =>
    Object.keys(weights).map((value) => {
      const share = (people.filter(({ profile }) => profile[attribute] === value).length * seats) / applicants;
      // The rare value gets at least one seat and little more, as in the fixture this follows.
      if (value === 'non-binary') return { attribute, value, min: 1, max: Math.max(1, Math.round(share * 0.6)) };
      return { attribute, value, min: Math.floor(share * (1 - slack)), max: Math.ceil(share * (1 + slack)) };
    }),
  );
  return checked({ bodies: [{ id: 'committee', seats, quotas }], applicants: people });
}

const world: Readonly<Record<string, Weights>> = {
  region: { africa: 0.3, asia: 0.22, 'eastern-europe': 0.08, 'latin-america': 0.15, western: 0.25 },
  gender: { woman: 0.45, man: 0.52, other: 0.03 },
  age: { '18-29': 0.2, '30-44': 0.4, '45-59': 0.3, '60+': 0.1 },
  sector: { ngo: 0.4, academia: 0.15, union: 0.08, business: 0.1, migrants: 0.15, cities: 0.12 },
  language: { ar: 0.08, zh: 0.05, en: 0.42, fr: 0.18, ru: 0.05, es: 0.17, other: 0.05 },
};

/** Far from the pool on purpose: five regions alike, both genders alike, the young and the small sectors well seated. */
const wanted: Readonly<Record<string, Weights>> = {
  region: { africa: 0.2, asia: 0.2, 'eastern-europe': 0.2, 'latin-america': 0.2, western: 0.2 },
  gender: { woman: 0.48, man: 0.48, other: 0.04 },
  age: { '18-29': 0.3, '30-44': 0.3, '45-59': 0.25, '60+': 0.15 },
  sector: { ngo: 0.3, academia: 0.14, union: 0.14, business: 0.14, migrants: 0.14, cities: 0.14 },
  language: { ar: 0.13, zh: 0.13, en: 0.2, fr: 0.17, ru: 0.13, es: 0.17, other: 0.07 },
};

/** Applicants from all over the world; quotas are balanced, the pool is not. `narrow`: how many seats a quota leaves free. */
export function worldPool(applicants: number, seats: number, seed = 1, narrow = 1): SelectionProblem {
  const random = seededRandom(seed);
  const people = Array.from({ length: applicants }, (_, index) => ({ id: `a${index}`, profile: draw(world, random) }));
  return checked({ bodies: [{ id: 'committee', seats, quotas: quotasFor(seats, narrow) }], applicants: people });
}

function draw(attributes: Readonly<Record<string, Weights>>, random: Random): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([attribute, weights]) => [attribute, pick(weights, random())]));
}

function pick(weights: Weights, at: number): string {
  let rest = at * Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  for (const [value, weight] of Object.entries(weights)) {
    rest -= weight;
    if (rest < 0) return value;
  }
  return Object.keys(weights)[0] ?? '';
}

function checked(data: unknown): SelectionProblem {
  const parsed = parseProblem(data);
  if ('bad' in parsed) throw new Error(JSON.stringify(parsed.bad));
  return parsed.problem;
}

/** Committee and speakers in one joint lottery, at most one person of each organization in the committee. */
export function jointPool(applicants: number, seats: number, speakers: number): SelectionProblem {
  const random = seededRandom(7);
  const people = Array.from({ length: applicants }, (_, index) => ({ id: `a${index}`, profile: draw(world, random), groups: [`entity:${Math.floor((random() * applicants) / 2)}`] }));
  const bodyOf = (id: string, seats: number, narrow: number, atMostOnePer: readonly string[]) => ({ id, seats, quotas: quotasFor(seats, narrow), atMostOnePer });
  return checked({ bodies: [bodyOf('committee', seats, 1, ['entity']), bodyOf('speakers', speakers, 2, [])], applicants: people });
}

function quotasFor(seats: number, narrow: number): readonly { readonly attribute: string; readonly value: string; readonly min: number; readonly max: number }[] {
  return Object.entries(wanted).flatMap(([attribute, weights]) =>
    Object.entries(weights).map(([value, share]) => ({ attribute, value, min: Math.max(0, Math.floor(share * seats) - narrow + 1), max: Math.ceil(share * seats) + narrow - 1 })),
  );
}
