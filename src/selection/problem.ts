import { z } from 'zod';

/**
 * What a selection is asked to do. Applicants stand under random ids; nothing here says who they are.
 *
 * A conflict group is written `kind:name` (`entity:a17`, `delegation:MX`): a body that has `entity` among its
 * `atMostOnePer` takes at most one person of each such group.
 */
const word = z.string().min(1).max(200);
const count = z.int().min(0).max(100_000);

export const applicantShape = z.strictObject({
  id: word,
  profile: z.record(word, word),
  groups: z.array(z.string().regex(/^[^:]+:.+$/u).max(200)).max(20).default([]),
  /** `in`: already appointed, takes a seat and is not drawn; `out`: stays in the published pool, cannot be drawn. */
  forced: z.enum(['in', 'out']).exactOptional(),
  /** The one body this person stands for; absent: any of them. */
  body: word.exactOptional(),
});

export const quotaShape = z.strictObject({ attribute: word, value: word, min: count, max: count });

export const bodyShape = z.strictObject({
  id: word,
  seats: z.int().min(1).max(2000),
  quotas: z.array(quotaShape).max(500),
  /** Kinds of conflict groups, see above. */
  atMostOnePer: z.array(word).max(10).default([]),
});

export const problemShape = z.strictObject({
  /** One body, or two that are drawn in one joint lottery in which nobody gets both. */
  bodies: z.array(bodyShape).min(1).max(2),
  applicants: z.array(applicantShape).min(1).max(20_000),
  /** With two bodies: is a person's chance that of either body together, or is each body's chance made equal for itself? */
  chanceOf: z.enum(['either', 'each']).default('either'),
});

export type Applicant = Readonly<z.output<typeof applicantShape>>;
export type Body = Readonly<z.output<typeof bodyShape>>;
export type SelectionProblem = Readonly<z.output<typeof problemShape>>;

/** Why a problem cannot even be tried. Quotas that contradict one another are another matter: `explain.ts`. */
export type BadProblem =
  | { readonly code: 'not-a-problem'; readonly path: string; readonly message: string }
  | { readonly code: 'duplicate-applicant'; readonly id: string }
  | { readonly code: 'duplicate-body'; readonly id: string }
  | { readonly code: 'duplicate-quota'; readonly body: string; readonly attribute: string; readonly value: string }
  | { readonly code: 'unknown-body'; readonly applicant: string; readonly body: string }
  | { readonly code: 'unknown-group-kind'; readonly body: string; readonly kind: string }
  | { readonly code: 'missing-attribute'; readonly applicant: string; readonly attribute: string }
  | { readonly code: 'unknown-value'; readonly body: string; readonly attribute: string; readonly value: string }
  | { readonly code: 'min-above-max'; readonly body: string; readonly attribute: string; readonly value: string; readonly min: number; readonly max: number }
  | { readonly code: 'too-few-applicants'; readonly body: string; readonly seats: number; readonly applicants: number }
  | { readonly code: 'too-many-appointed'; readonly body: string; readonly seats: number; readonly appointed: number }
  | { readonly code: 'appointed-beyond-quota'; readonly body: string; readonly attribute: string; readonly value: string; readonly max: number; readonly appointed: number }
  | { readonly code: 'appointed-conflict'; readonly body: string; readonly group: string; readonly appointed: number };

export type ParsedProblem = { readonly problem: SelectionProblem } | { readonly bad: readonly BadProblem[] };

/** Reads a problem from outside data, or says everything that is wrong with it. */
export function parseProblem(data: unknown): ParsedProblem {
  const parsed = problemShape.safeParse(data);
  if (!parsed.success) return { bad: parsed.error.issues.map((issue) => ({ code: 'not-a-problem', path: issue.path.join('.'), message: issue.message })) };
  const bad = [...badIds(parsed.data), ...parsed.data.bodies.flatMap((body) => badBody(body, parsed.data))];
  return bad.length === 0 ? { problem: parsed.data } : { bad };
}

/** May this person sit in this body at all? */
export function standsFor(applicant: Applicant, body: Body): boolean {
  return applicant.forced !== 'out' && (applicant.body === undefined || applicant.body === body.id);
}

/** Appointed to this body for certain: with two bodies, only who names one of them. */
export function appointedTo(applicant: Applicant, body: Body, bodies: number): boolean {
  return applicant.forced === 'in' && (bodies === 1 ? standsFor(applicant, body) : applicant.body === body.id);
}

function badIds({ bodies, applicants }: SelectionProblem): BadProblem[] {
  const bad: BadProblem[] = [];
  const seen = new Set<string>();
  const known = new Set(bodies.map(({ id }) => id));
  if (known.size < bodies.length) bad.push({ code: 'duplicate-body', id: bodies[0]?.id ?? '' });
  for (const { id, body } of applicants) {
    if (seen.has(id)) bad.push({ code: 'duplicate-applicant', id });
    seen.add(id);
    if (body !== undefined && !known.has(body)) bad.push({ code: 'unknown-body', applicant: id, body });
  }
  return bad;
}

function badBody(body: Body, { bodies, applicants }: SelectionProblem): BadProblem[] {
  const bad = badQuotas(body, applicants);
  const standing = applicants.filter((applicant) => standsFor(applicant, body));
  const appointed = applicants.filter((applicant) => appointedTo(applicant, body, bodies.length));
  if (standing.length < body.seats) bad.push({ code: 'too-few-applicants', body: body.id, seats: body.seats, applicants: standing.length });
  if (appointed.length > body.seats) bad.push({ code: 'too-many-appointed', body: body.id, seats: body.seats, appointed: appointed.length });
  for (const { attribute, value, max } of body.quotas) {
    const taken = appointed.filter(({ profile }) => profile[attribute] === value).length;
    if (taken > max) bad.push({ code: 'appointed-beyond-quota', body: body.id, attribute, value, max, appointed: taken });
  }
  const members = new Map<string, number>();
  for (const group of appointed.flatMap(({ groups }) => groups)) members.set(group, (members.get(group) ?? 0) + 1);
  for (const kind of body.atMostOnePer) {
    if (!applicants.some(({ groups }) => groups.some((group) => group.startsWith(`${kind}:`)))) bad.push({ code: 'unknown-group-kind', body: body.id, kind });
    for (const [group, taken] of members) if (taken > 1 && group.startsWith(`${kind}:`)) bad.push({ code: 'appointed-conflict', body: body.id, group, appointed: taken });
  }
  return bad;
}

function badQuotas(body: Body, applicants: readonly Applicant[]): BadProblem[] {
  const bad: BadProblem[] = [];
  const seen = new Set<string>();
  for (const { attribute, value, min, max } of body.quotas) {
    const key = JSON.stringify([attribute, value]);
    if (seen.has(key)) bad.push({ code: 'duplicate-quota', body: body.id, attribute, value });
    seen.add(key);
    if (min > max) bad.push({ code: 'min-above-max', body: body.id, attribute, value, min, max });
    // A value that nobody has is a slip of the pen unless the quota asks for nobody.
    if (min > 0 && !applicants.some(({ profile }) => profile[attribute] === value)) bad.push({ code: 'unknown-value', body: body.id, attribute, value });
  }
  for (const attribute of new Set(body.quotas.map(({ attribute }) => attribute))) {
    const without = applicants.find(({ profile }) => profile[attribute] === undefined);
    if (without !== undefined) bad.push({ code: 'missing-attribute', applicant: without.id, attribute });
  }
  return bad;
}
