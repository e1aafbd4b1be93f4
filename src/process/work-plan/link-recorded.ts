import { z } from 'zod';
import { declareAct } from '../vocabulary/act.ts';
import type { DecidedAct } from '../vocabulary/act.ts';
import { declareCommand } from '../vocabulary/command.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { LinkId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, subject } from '../vocabulary/shapes.ts';
import { relations } from './state.ts';
import type { LinkState } from './state.ts';

const shape = z.object({
  link: idOf<LinkId>(),
  from: subject,
  to: subject,
  relation: z.enum(relations),
});
export type LinkRecorded = DecidedAct<'link-recorded', z.infer<typeof shape>>;

export const linkRecorded = declareAct({
  type: 'link-recorded',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('link', data.link),
  sentence: (data) => ({ parts: { from: { is: 'subject', subject: data.from }, to: { is: 'subject', subject: data.to }, relation: { is: 'word', word: data.relation } } }),
});

export const recordLink = declareCommand<'record-link', typeof shape, LinkState, LinkRecorded>({
  name: 'record-link',
  shape,
  subject: linkRecorded.subject,
  mentions: (data) => [data.from, data.to],
  decide: (data, known) => (known.subject === undefined ? [{ type: 'link-recorded', data }] : refuse('already-exists', 'WP-1', { id: data.link })),
});
