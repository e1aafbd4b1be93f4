import { z } from 'zod';
import { declareAct } from '../vocabulary/act.ts';
import type { DecidedAct } from '../vocabulary/act.ts';
import { declareCommand } from '../vocabulary/command.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { PhaseId } from '../vocabulary/ids.ts';
import { claim } from '../vocabulary/claim.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, localized, shortText } from '../vocabulary/shapes.ts';
import { mentionedByClaims } from './mentions.ts';
import type { PhaseState } from './state.ts';

const shape = z.object({
  phase: idOf<PhaseId>(),
  /** As the process numbers it: "I", "II", "after III". */
  numeral: shortText,
  title: localized,
  order: z.int().min(0).max(99),
  /** The bounds are claims on the property `date`, because documents disagree on them too. */
  claims: z.array(claim).max(50),
});
export type PhaseDefined = DecidedAct<'phase-defined', z.infer<typeof shape>>;

export const phaseDefined = declareAct({
  type: 'phase-defined',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('phase', data.phase),
  sentence: (data) => ({ parts: { numeral: { is: 'text', text: data.numeral }, title: { is: 'localized', text: data.title } } }),
});

export const definePhase = declareCommand<'define-phase', typeof shape, PhaseState, PhaseDefined>({
  name: 'define-phase',
  shape,
  subject: phaseDefined.subject,
  mentions: (data) => mentionedByClaims(data.claims),
  decide: (data, known) => (known.subject === undefined ? [{ type: 'phase-defined', data }] : refuse('already-exists', 'WP-1', { id: data.phase })),
});
