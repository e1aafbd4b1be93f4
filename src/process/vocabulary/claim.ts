import { z } from 'zod';
import { fuzzyDate, idOf, isoDay, localized, prose, writable } from './shapes.ts';
import type { ClaimId, DocumentId, PhaseId, PlaceId } from './ids.ts';

/**
 * A claim is what one document version says about one property of one thing: never a bare fact.
 * Two claims that disagree stand side by side; which one is current, and why, is computed (`current-claim.ts`).
 */
export const marks = ['TBC', 'TBA', 'TBD'] as const;
export type Mark = (typeof marks)[number];

/** How sure the person who entered the claim is of it: read in the source, found in a repository, inferred, recalled and unconfirmed. */
export const certainties = ['read', 'repository', 'inferred', 'unconfirmed'] as const;
export type Certainty = (typeof certainties)[number];

export const claimValue = z.discriminatedUnion('type', [
  z.object({ type: z.literal('date'), date: fuzzyDate }),
  /** `null` is "to be announced"; `precision` says whether a city or only a country is named. */
  z.object({ type: z.literal('place'), place: idOf<PlaceId>().nullable() }),
  z.object({ type: z.literal('phase'), phase: idOf<PhaseId>().nullable() }),
  z.object({ type: z.literal('title'), title: localized }),
  z.object({ type: z.literal('count'), count: z.number().min(0).max(1e9), unit: localized }),
  z.object({ type: z.literal('text'), text: localized }),
]);
export type ClaimValue = z.infer<typeof claimValue>;

/** Where a claim stands: a document of the process and a place in it ("L489", "para. 12", "table 2, row 5"). */
export const source = z.object({ document: idOf<DocumentId>(), locator: z.string().trim().max(200).regex(writable).exactOptional() });
export type Source = z.infer<typeof source>;

/** `date`, `place`, `phase` and `title` are the properties of an event; other names are free (counts, attendance). */
export const propertyName = z.string().regex(/^[a-z][a-z0-9-]{0,59}$/u);

export const claim = z.object({
  claim: idOf<ClaimId>(),
  property: propertyName,
  value: claimValue,
  mark: z.enum(marks).exactOptional(),
  source: source.exactOptional(),
  /** The day on which the source was sent or published; without a source, the day of the act. */
  madeOn: isoDay,
  certainty: z.enum(certainties).exactOptional(),
  note: prose.exactOptional(),
});
export type Claim = z.infer<typeof claim>;
