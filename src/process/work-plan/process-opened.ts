import { z } from 'zod';
import { declareAct } from '../vocabulary/act.ts';
import type { DecidedAct } from '../vocabulary/act.ts';
import { declareCommand } from '../vocabulary/command.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { ProcessId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, localized } from '../vocabulary/shapes.ts';
import type { ProcessState } from './state.ts';

const shape = z.object({
  process: idOf<ProcessId>(),
  title: localized,
  shortTitle: localized,
  aim: localized,
  /** The zone whose midnight ends a day of this process when no venue says otherwise. */
  timeZone: z.string().min(1).max(60),
});
export type ProcessOpened = DecidedAct<'process-opened', z.infer<typeof shape>>;

export const processOpened = declareAct({
  type: 'process-opened',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('process', data.process),
  sentence: (data) => ({ parts: { title: { is: 'localized', text: data.title } } }),
});

export const openProcess = declareCommand<'open-process', typeof shape, ProcessState, ProcessOpened>({
  name: 'open-process',
  shape,
  subject: processOpened.subject,
  mentions: () => [],
  decide: (data, known) => (known.subject === undefined ? [{ type: 'process-opened', data }] : refuse('already-exists', 'WP-1', { id: data.process })),
});
