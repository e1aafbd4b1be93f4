import { z } from 'zod';
import { declareAct } from '../vocabulary/act.ts';
import type { DecidedAct } from '../vocabulary/act.ts';
import { declareCommand } from '../vocabulary/command.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { RuleId } from '../vocabulary/ids.ts';
import { claim } from '../vocabulary/claim.ts';
import { documentKinds } from './document-kind.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, localized } from '../vocabulary/shapes.ts';
import { mentionedByClaims } from './mentions.ts';
import type { RuleState } from './state.ts';

const shape = z.object({
  rule: idOf<RuleId>(),
  kind: z.literal('lead-time'),
  documentKind: z.enum(documentKinds),
  title: localized,
  /** Days between the circulation of the document and the first day of the meeting it serves. */
  leastDays: z.int().min(0).max(3650),
  mostDays: z.int().min(0).max(3650).exactOptional(),
  claims: z.array(claim).max(20),
});
export type RuleSet = DecidedAct<'rule-set', z.infer<typeof shape>>;

export const ruleSet = declareAct({
  type: 'rule-set',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('rule', data.rule),
  sentence: (data) => ({ parts: { title: { is: 'localized', text: data.title }, days: { is: 'count', count: data.leastDays } } }),
});

export const setRule = declareCommand<'set-rule', typeof shape, RuleState, RuleSet>({
  name: 'set-rule',
  shape,
  subject: ruleSet.subject,
  mentions: (data) => mentionedByClaims(data.claims),
  decide: (data, known) => (known.subject === undefined ? [{ type: 'rule-set', data }] : refuse('already-exists', 'WP-1', { id: data.rule })),
});
