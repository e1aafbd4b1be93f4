import { memberStates } from '../../../src/process/vocabulary/member-states.ts';
import { africa } from './invented-names/africa.ts';
import { americas } from './invented-names/americas.ts';
import { asiaPacific } from './invented-names/asia-pacific.ts';
import { europe } from './invented-names/europe.ts';
import type { NamePool } from './invented-names/pool.ts';

export type InventedGender = 'woman' | 'man' | 'other' | 'not-stated';

/** Somebody who does not exist: a name put together from names that are common where they come from, so that a namesake is chance. */
export interface InventedPerson {
  /** 1, 2, 3 … in the order of invention. */
  readonly number: number;
  readonly given: string;
  readonly family: string;
  /** The whole name in its own script, where that is not Latin. */
  readonly ownScript?: string;
  readonly gender: InventedGender;
  /** 1942–1999: of age when the process of 2017 began. */
  readonly birthYear: number;
  /** ISO 3166-1 alpha-2 of a Member State. */
  readonly country: string;
  /** ASCII, under example.org, nobody else's. */
  readonly email: string;
}

interface Name {
  readonly latin: string;
  readonly own?: string;
}

interface Pool {
  readonly countries: readonly string[];
  readonly given: readonly (Name & { readonly woman: boolean })[];
  readonly families: readonly { readonly man: Name; readonly woman: Name }[];
  readonly between: string;
  readonly familyFirst: boolean;
}

function nameOf(latin: string, own: string | undefined): Name {
  return own === undefined ? { latin } : { latin, own };
}

function list(names: string): readonly Name[] {
  return names.split(',').map((name) => {
    const [latin = '', own] = name.trim().split('|');
    return nameOf(latin, own);
  });
}

function familyOf({ latin, own }: Name): { readonly man: Name; readonly woman: Name } {
  const [man = '', woman = man] = latin.split('/');
  const [ownMan, ownWoman = ownMan] = own?.split('/') ?? [];
  return { man: nameOf(man, ownMan), woman: nameOf(woman, ownWoman) };
}

function poolOf(names: NamePool): Pool {
  const women = list(names.women).map((name) => ({ ...name, woman: true }));
  const men = list(names.men).map((name) => ({ ...name, woman: false }));
  return { countries: names.countries.split(' '), given: [...women, ...men], families: list(names.families).map(familyOf), between: names.familyFirst === 'joined' ? '' : ' ', familyFirst: names.familyFirst !== undefined };
}

const pools: ReadonlyMap<string, Pool> = new Map(
  [...africa, ...asiaPacific, ...europe, ...americas].flatMap((names) => {
    const pool = poolOf(names);
    return pool.countries.map((country) => [country, pool] as const);
  }),
);

/** A number in [0, 1) that depends on nothing but its arguments (a finalizer of MurmurHash3). */
function chance(seed: number, number: number, about: number): number {
  let bits = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(number, 0xc2b2ae35) ^ Math.imul(about + 1, 0x27d4eb2f);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32;
}

function genderOf(seed: number, number: number, woman: boolean): InventedGender {
  const share = chance(seed, number, 1);
  if (share < 0.01) return 'other';
  if (share < 0.05) return 'not-stated';
  return woman ? 'woman' : 'man';
}

function slug(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{Mark}/gu, '').replaceAll(/[øØ]/gu, 'o').replaceAll('ı', 'i').replaceAll(/[əƏ]/gu, 'e').replaceAll(/[đĐ]/gu, 'd');
  return plain.toLowerCase().replaceAll(/[^a-z]+/gu, '');
}

function common(a: number, b: number): number {
  return b === 0 ? a : common(b, a % b);
}

/** A step that is prime to `size`, so that it visits every place once before it returns. */
function stride(size: number, seed: number): number {
  let step = 1 + Math.floor(size * 0.6) + (seed % 7);
  while (common(step, size) !== 1) step += 1;
  return step;
}

/** The n-th name of a pool, no name twice; when the plain ones are used up a second given name follows the first. */
function nameIn(pool: Pool, nth: number, seed: number) {
  const size = pool.given.length * pool.families.length;
  const place = (seed * 17 + (nth % size) * stride(size, seed)) % size;
  const first = pool.given[place % pool.given.length];
  const family = pool.families[Math.floor(place / pool.given.length)];
  if (first === undefined || family === undefined) throw new Error('A pool of names is empty.');
  const same = pool.given.filter((one) => one.woman === first.woman && one !== first);
  const round = Math.floor(nth / size);
  const second = round === 0 ? undefined : same[round - 1];
  if (round > 0 && second === undefined) throw new RangeError(`There are not ${nth + 1} names for ${pool.countries.join(' ')}.`);
  return { first, second, family: first.woman ? family.woman : family.man, woman: first.woman };
}

function own(pool: Pool, first: Name, second: Name | undefined, family: Name): string | undefined {
  if (first.own === undefined || family.own === undefined) return undefined;
  const given = second?.own === undefined ? first.own : `${first.own}${pool.between}${second.own}`;
  return pool.familyFirst ? `${family.own}${pool.between}${given}` : `${given} ${family.own}`;
}

function invent(number: number, seed: number): InventedPerson {
  const turn = (number - 1) % memberStates.length;
  const place = (turn * 71 + seed * 13) % memberStates.length;
  const country = memberStates[place];
  const pool = country === undefined ? undefined : pools.get(country);
  if (country === undefined || pool === undefined) throw new Error(`There are no names for ${country ?? place}.`);
  const round = Math.floor((number - 1) / memberStates.length);
  const { first, second, family, woman } = nameIn(pool, round * pool.countries.length + pool.countries.indexOf(country), seed);
  const given = second === undefined ? first.latin : `${first.latin} ${second.latin}`;
  const ownScript = own(pool, first, second, family);
  const around = 0.8 * chance(seed, number, 2) + 0.2 * chance(seed, number, 3);
  return {
    number, given, family: family.latin, ...(ownScript === undefined ? {} : { ownScript }),
    gender: genderOf(seed, number, woman),
    birthYear: 1942 + Math.floor(around * 58),
    country,
    email: `${slug(first.latin)}.${slug(family.latin)}.${number}@example.org`,
  };
}

/**
 * The first `count` invented people: the same for the same seed (a whole number from 0), on every machine, and the
 * first ten of 5,000 are the ten. Every Member State in turn. Throws a RangeError where names run out (beyond 10,000).
 */
export function inventedPeople(count: number, seed = 0): readonly InventedPerson[] {
  return Array.from({ length: count }, (_, index) => invent(index + 1, seed));
}
