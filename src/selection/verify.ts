import { dayIn } from '../process/vocabulary/midnight.ts';
import { provedBound } from './certificate.ts';
import { commitmentTo, lotOf, randomnessOf } from './draw.ts';
import { parseProblem } from './problem.ts';
import { erasedIn, hashOf, selectionFileShape } from './publication.ts';
import type { Publication, SelectionFile } from './publication.ts';
import { panelSpace } from './types.ts';
import { lotFindings } from './verify-lots.ts';
import type { LotFinding } from './verify-lots.ts';

/** Something in a published file that does not hold. */
export type Finding =
  | { readonly code: 'unreadable'; readonly path: string; readonly message: string }
  | { readonly code: 'bad-problem'; readonly problem: string }
  | { readonly code: 'other-hash'; readonly stated: string; readonly computed: string }
  | { readonly code: 'no-chance-stated'; readonly applicant: string }
  | { readonly code: 'stranger-has-chance'; readonly applicant: string }
  | { readonly code: 'chance-not-of-lots'; readonly applicant: string; readonly stated: number; readonly lots: number }
  | { readonly code: 'chances-do-not-add-up'; readonly stated: number; readonly seats: number }
  | { readonly code: 'not-the-fairest'; readonly level: number; readonly stated: number; readonly proved: number }
  | { readonly code: 'not-the-certified-chance'; readonly applicant: string; readonly stated: number; readonly certified: number }
  | { readonly code: 'certificate-incomplete'; readonly applicants: number }
  | { readonly code: 'other-seed'; readonly stated: string; readonly computed: string }
  | { readonly code: 'profiles-erased'; readonly applicants: number }
  | { readonly code: 'wrongly-erased'; readonly applicant: string }
  | { readonly code: 'day-begun-at-publication'; readonly day: string; readonly zone: string; readonly at: string }
  | { readonly code: 'drawn-before-day'; readonly day: string; readonly zone: string; readonly at: string }
  | { readonly code: 'other-randomness'; readonly stated: string; readonly computed: string }
  | { readonly code: 'other-lot'; readonly stated: number; readonly computed: number }
  | LotFinding;

export interface Verification {
  readonly findings: readonly Finding[];
  /** What was checked; absent where the file could not be read. */
  readonly checked?: {
    readonly applicants: number;
    readonly lots: number;
    readonly levels: number;
    /** Levels whose proof is an addition; the others also rest on so many cuts that only a search can repeat. */
    readonly provedByAddition: number;
    readonly cuts: number;
    readonly complete: boolean;
    readonly drawn: boolean;
    /** What nobody can check but by looking it up: what the source showed on its day. */
    readonly source: string;
    readonly day: string;
    readonly timeZone: string;
    readonly publicValue?: string;
  };
}

const rounding = 1e-9;
const certified = 1e-6;
const proved = 1e-7;

/** Checks a published selection with nothing but arithmetic and SHA-256: no solver, no server, no trust in who made it. */
export function verifySelection(data: unknown): Verification {
  const parsed = selectionFileShape.safeParse(data);
  if (!parsed.success) return { findings: parsed.error.issues.map(({ path, message }) => ({ code: 'unreadable', path: path.join('.'), message })) };
  const file = parsed.data;
  const { publication } = file;
  const erased = new Set(file.erased);
  const problem = parseProblem(withErased(publication.problem, erased));
  const bad = 'bad' in problem ? problem.bad.filter(({ code }) => erased.size === 0 || code !== 'unknown-value') : [];
  if (bad.length > 0) return { findings: bad.map(({ code }) => ({ code: 'bad-problem', problem: code })) };
  const fairness = erased.size === 0 ? certificateFindings(publication) : { findings: [], byAddition: 0 };
  const whole: Finding[] = erased.size === 0 ? hashFindings(file) : [{ code: 'profiles-erased', applicants: erased.size }, ...erasedFindings(publication, erased)];
  return {
    findings: [...whole, ...lotFindings(publication.problem, publication.lots, erased), ...chanceFindings(publication), ...fairness.findings, ...dayFindings(file), ...drawFindings(file)],
    checked: {
      applicants: publication.problem.applicants.length,
      lots: publication.lots.length,
      levels: publication.certificate.levels.length,
      provedByAddition: fairness.byAddition,
      cuts: publication.certificate.cuts.length,
      complete: publication.method.complete,
      drawn: file.draw !== undefined,
      ...publication.publicSource,
      ...(file.draw !== undefined && { publicValue: file.draw.publicValue }),
    },
  };
}

/** Only an applicant without a profile can have had it erased; else a forger would call whoever is in the way erased. */
function erasedFindings(publication: Publication, erased: ReadonlySet<string>): Finding[] {
  const blank = new Set(erasedIn(publication));
  return [...erased].flatMap((applicant): Finding[] => (blank.has(applicant) ? [] : [{ code: 'wrongly-erased', applicant }]));
}

/** The problem with something in the place of every profile that was erased, so that the rest of it can be checked. */
function withErased(problem: Publication['problem'], erased: ReadonlySet<string>): Publication['problem'] {
  if (erased.size === 0) return problem;
  const blank = Object.fromEntries(problem.bodies.flatMap(({ quotas }) => quotas.map(({ attribute }) => [attribute, '(erased)'])));
  return { ...problem, applicants: problem.applicants.map((applicant) => (erased.has(applicant.id) ? { ...applicant, profile: blank } : applicant)) };
}

function hashFindings({ publication, hash }: SelectionFile): Finding[] {
  const computed = hashOf(publication);
  return computed === hash ? [] : [{ code: 'other-hash', stated: hash, computed }];
}

/** Published before the day of the public value had begun, drawn not before it had. */
function dayFindings({ publication, publishedAt, draw }: SelectionFile): Finding[] {
  const { day, timeZone: zone } = publication.publicSource;
  return [
    ...(dayIn(publishedAt, zone) < day ? [] : [{ code: 'day-begun-at-publication', day, zone, at: publishedAt } as const]),
    ...(draw === undefined || dayIn(draw.at, zone) >= day ? [] : [{ code: 'drawn-before-day', day, zone, at: draw.at } as const]),
  ];
}

function drawFindings({ publication, hash, draw }: SelectionFile): Finding[] {
  if (draw === undefined) return [];
  const commitment = commitmentTo(draw.seed);
  const randomness = randomnessOf({ seed: draw.seed, publication: hash, publicValue: draw.publicValue });
  const lot = lotOf(randomness, publication.lots.length);
  return [
    ...(commitment === publication.seedCommitment ? [] : [{ code: 'other-seed', stated: publication.seedCommitment, computed: commitment } as const]),
    ...(randomness === draw.randomness ? [] : [{ code: 'other-randomness', stated: draw.randomness, computed: randomness } as const]),
    ...(lot === draw.lot ? [] : [{ code: 'other-lot', stated: draw.lot, computed: lot } as const]),
  ];
}

/** Everybody's chance is, to one lot, their share of the lots. */
function chanceFindings({ problem, chances, lots }: Publication): Finding[] {
  const findings: Finding[] = [];
  const known = new Set(problem.applicants.map(({ id }) => id));
  for (const applicant of Object.keys(chances)) if (!known.has(applicant)) findings.push({ code: 'stranger-has-chance', applicant });
  const each = problem.chanceOf === 'each' && problem.bodies.length > 1;
  const goals = each ? problem.bodies.map((_, body) => [body]) : [problem.bodies.map((_, body) => body)];
  const times = goals.map((bodies) => {
    const counts = new Map<string, number>();
    for (const lot of lots) for (const body of bodies) for (const id of lot[body] ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
    return counts;
  });
  let total = 0;
  for (const { id } of problem.applicants) {
    for (const [goal, counts] of times.entries()) {
      const stated = chances[id]?.[goal];
      if (stated === undefined) {
        findings.push({ code: 'no-chance-stated', applicant: id });
        continue;
      }
      total += stated;
      const share = (counts.get(id) ?? 0) / lots.length;
      if (Math.abs(share - stated) > 1 / lots.length + rounding) findings.push({ code: 'chance-not-of-lots', applicant: id, stated, lots: share });
    }
  }
  const seats = problem.bodies.reduce((sum, body) => sum + body.seats, 0);
  if (Math.abs(total - seats) > certified * Math.max(1, seats)) findings.push({ code: 'chances-do-not-add-up', stated: total, seats });
  return findings;
}

/** The multipliers of every level prove its bound, and everybody has what the levels say (or the stated part of it). */
function certificateFindings({ problem, chances, certificate, method }: Publication): { readonly findings: readonly Finding[]; readonly byAddition: number } {
  const space = panelSpace(problem);
  const findings: Finding[] = [];
  const open = new Set(space.shares.keys());
  let byAddition = 0;
  for (const [at, { level, fixed, shares, cuts }] of certificate.levels.entries()) {
    const bound = provedBound(space, certificate, at);
    if (!(bound <= level + proved)) findings.push({ code: 'not-the-fairest', level: at + 1, stated: level, proved: bound });
    if (cuts.length === 0) byAddition += 1;
    const weighed = new Map(shares);
    for (const share of fixed) {
      // A share is only held at a level by a multiplier of its own.
      if (!open.delete(share) || (weighed.get(share) ?? 0) <= 0) findings.push({ code: 'not-the-fairest', level: at + 1, stated: level, proved: Number.POSITIVE_INFINITY });
      const own = space.shares[share];
      const goal = problem.chanceOf === 'each' ? (space.variables[own?.variables[0] ?? -1]?.body ?? 0) : 0;
      for (const person of space.types[own?.type ?? -1]?.persons ?? []) {
        const applicant = problem.applicants[person]?.id ?? '';
        const stated = chances[applicant]?.[goal] ?? 0;
        const reached = method.complete ? Math.abs(stated - level) <= certified : stated >= method.part * level - certified;
        if (!reached) findings.push({ code: 'not-the-certified-chance', applicant, stated, certified: level });
      }
    }
  }
  if (open.size > 0) findings.push({ code: 'certificate-incomplete', applicants: [...open].reduce((sum, share) => sum + (space.shares[share]?.size ?? 0), 0) });
  return { findings, byAddition };
}
