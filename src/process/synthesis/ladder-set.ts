import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { LadderId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf } from '../vocabulary/shapes.ts';
import { ladderFaults, ladderShape } from './ladder/ladder.ts';
import { synthesisStage } from './state.ts';

/** The one ladder of a process has this id. */
export const ladderId = 'quantifiers';

const shape = z.object({ ladder: idOf<LadderId>(), setting: ladderShape });
export type LadderSet = DecidedAct<'ladder-set', z.infer<typeof shape>>;

export const ladderSet = synthesisStage.act({
  type: 'ladder-set',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('ladder', data.ladder),
  sentence: (data) => ({ parts: { version: { is: 'text', text: data.setting.version } } }),
  after: (state, { ladder, setting }, act) => ({ kind: 'ladder', id: ladder, setting, edition: state === undefined ? 1 : synthesisStage.before(state, 'ladder', act).edition + 1 }),
});

/** SY-9: the words for numbers are a published setting: whoever reads "many delegations" can look up what it means and recompute it. */
export const setLadder = synthesisStage.command<'set-ladder', typeof shape, 'ladder', LadderSet>({
  name: 'set-ladder',
  shape,
  subject: ladderSet.subject,
  mentions: () => [],
  decide: (data, { subject: before }) => {
    if (data.ladder !== ladderId) return refuse('bad-input', 'SY-9', { field: 'ladder', problem: data.ladder });
    const [fault] = ladderFaults(data.setting);
    if (fault !== undefined) return refuse('ladder-disorder', 'PO-11', { at: fault.at });
    return before?.setting.version === data.setting.version ? refuse('already-exists', 'SY-9', { id: data.setting.version }) : [{ type: 'ladder-set', data }];
  },
});
