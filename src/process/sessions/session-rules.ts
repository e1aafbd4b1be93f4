import { z } from 'zod';
import { shortText } from '../vocabulary/shapes.ts';

/** A rehearsal that is played faster than life has lengths of a few seconds (decision 020). */
const seconds = z.int().min(1).max(7200);

/** The rules that a note may say something of, each with a place of its own where it says it. */
export const sourcedRules = [
  'interventionSeconds', 'groupSeconds', 'moderatorSeconds', 'expertSeconds', 'podiumSeconds', 'pointOfOrderSeconds', 'rightOfReplySeconds', 'asideTimes', 'warnSeconds', 'expertsPerPanel', 'preInscribed', 'weights', 'othersWeight',
  'stakeholders', 'overtakesInFlow', 'overtakes', 'alternation',
] as const;
export type SourcedRule = (typeof sourcedRules)[number];

/**
 * What a session's own note says of its floor. It differs from session to session, so it belongs to the session; where a
 * note says nothing, the default is said beside the field. All lengths in seconds.
 */
export const sessionRules = z.object({
  /** An intervention from the floor. */
  interventionSeconds: seconds.default(180),
  /** One on behalf of a group; absent: as any other. */
  groupSeconds: seconds.exactOptional(),
  /** What a moderator, an expert and a speaker from the podium have, least and most. */
  moderatorSeconds: z.tuple([seconds, seconds]).default([300, 420]),
  expertSeconds: z.tuple([seconds, seconds]).default([300, 420]),
  podiumSeconds: z.tuple([seconds, seconds]).default([300, 600]),
  /** Points of order and rights of reply: so long each, and so many of each speaker in a session. */
  pointOfOrderSeconds: seconds.default(120),
  rightOfReplySeconds: seconds.default(180),
  asideTimes: z.int().min(1).max(20).default(2),
  /** How long before the end the clock warns. */
  warnSeconds: z.int().min(0).max(600).default(30),
  expertsPerPanel: z.int().min(0).max(20).default(3),
  /** Whether one may ask between two sittings for the next, or only in the room. */
  preInscribed: z.boolean().default(false),
  /** How regional groups share the floor: all alike, by the number of their members, or a share (0–1) alike and the rest by members. */
  weights: z.union([z.enum(['equal', 'members']), z.number().min(0).max(1)]).default('equal'),
  /** What organizations, and what stakeholders together, weigh beside one regional group. */
  othersWeight: z.number().positive().max(10).default(0.5),
  /** Whether stakeholders are one flow or each constituency its own, as in a hearing. */
  stakeholders: z.enum(['together', 'constituencies']).default('together'),
  /** A request overtaken so often inside its group goes next of its group. */
  overtakesInFlow: z.int().min(0).max(50).default(3),
  /** A request overtaken so often by anybody goes next; absent: no such bound. */
  overtakes: z.int().min(1).max(500).exactOptional(),
  /** After so many interventions the panel answers, for so many seconds; absent: whenever the chair says. */
  alternation: z.object({ floorTurns: z.int().min(1).max(100), panelSeconds: seconds }).exactOptional(),
  /** Where these rules are written: a document, a paragraph. */
  source: shortText.exactOptional(),
  /** Where one of them is written elsewhere than that, or more exactly. */
  sources: z.partialRecord(z.enum(sourcedRules), shortText).exactOptional(),
});
export type SessionRules = Readonly<z.output<typeof sessionRules>>;
