import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { z } from 'zod';
import { asHashed, publicSource, publicValue } from '../process/participation/public-source.ts';
import type { PublicSource } from '../process/participation/public-source.ts';
import { instant } from '../process/vocabulary/shapes.ts';
import { problemShape } from './problem.ts';
import type { SelectionProblem } from './problem.ts';
import type { Selection } from './select.ts';

const multipliers = z.array(z.tuple([z.int().min(0), z.number()]));
const hash = z.string().regex(/^[0-9a-f]{64}$/u);
/** A file states what was hashed; it is not put right when it is read. */
const hashed = z.string().min(1).max(400).refine((text) => asHashed(text) === text);
const applicantId = z.string().min(1).max(200);

/** What is published before the draw. Applicants stand under random ids; nothing here says who they are. */
export const publicationShape = z.strictObject({
  format: z.literal('travaux-selection/2'),
  /** The pool with its profiles, the bodies with their quotas and conflicts. */
  problem: problemShape,
  /** LEXIMIN, found to the end; or the best when it was stopped, which gives everybody at least `part` of what cannot be surpassed. */
  method: z.strictObject({ name: z.literal('leximin'), complete: z.boolean(), part: z.number().min(0).max(1) }),
  /** Every applicant's chance of a seat; of each body's seat where the problem makes those equal one by one. */
  chances: z.record(applicantId, z.array(z.number().min(0).max(1)).min(1).max(2)),
  /** Equally likely: one is drawn. Ids by body, in the order of the bodies. */
  lots: z.array(z.array(z.array(applicantId)).min(1).max(2)).min(1).max(100_000),
  /** Why nobody who is worse off can be made better off: see `certificate.ts`; places as `panelSpace` counts them. */
  certificate: z.strictObject({
    levels: z.array(z.strictObject({ level: z.number(), fixed: z.array(z.int().min(0)), shares: multipliers, rows: multipliers, cuts: multipliers })),
    cuts: z.array(z.strictObject({ shares: multipliers, bound: z.number() })),
  }),
  /** SHA-256 of the seed that will be shown after this is published. */
  seedCommitment: hash,
  /** Whose value is part of the draw. */
  publicSource: z.strictObject({ source: hashed, day: z.string(), timeZone: z.string() }).pipe(publicSource),
});

export type Publication = Readonly<z.output<typeof publicationShape>>;

/** The published file: the publication, its hash and when it was published; after the draw, when that was, what it rests on and the lot that came out. */
export const selectionFileShape = z.strictObject({
  publication: publicationShape,
  hash,
  publishedAt: instant,
  draw: z.strictObject({ at: instant, seed: z.string(), publicValue: hashed.pipe(publicValue), randomness: hash, lot: z.int().min(0) }).exactOptional(),
  /** Applicants who had their profile erased after it was published: it is empty in `problem`, and `hash` is of the publication as it was. */
  erased: z.array(applicantId).max(20_000).exactOptional(),
});

export type SelectionFile = Readonly<z.output<typeof selectionFileShape>>;

/** Puts a selection into the form in which it is published. */
export function publicationOf(problem: SelectionProblem, selection: Selection, promised: { readonly seedCommitment: string; readonly publicSource: PublicSource }): Publication {
  const idOf = (place: number) => problem.applicants[place]?.id ?? '';
  return publicationShape.parse({
    format: 'travaux-selection/2',
    problem,
    method: { name: 'leximin', complete: selection.complete, part: selection.part },
    chances: Object.fromEntries(problem.applicants.map(({ id }, place) => [id, (selection.chances[place] ?? []).map((chance) => Math.min(1, Math.max(0, chance)))])),
    lots: selection.lots.map((lot) => lot.map((persons) => persons.map(idOf))),
    certificate: selection.certificate,
    ...promised,
  });
}

/** Whose profile was erased. What Travaux publishes has a profile of everybody. */
export function erasedIn({ problem }: Publication): readonly string[] {
  return problem.applicants.filter(({ profile }) => Object.keys(profile).length === 0).map(({ id }) => id);
}

/** SHA-256, in hexadecimal, of the publication as RFC 8785 canonical JSON. */
export function hashOf(publication: Publication): string {
  const text = canonicalize(publication);
  if (text === undefined) throw new TypeError('The publication cannot be written as canonical JSON.');
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
