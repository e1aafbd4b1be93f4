import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { DraftId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, prose, subject } from '../vocabulary/shapes.ts';
import { synthesisStage } from './state.ts';

const shape = z.object({ draft: idOf<DraftId>(), of: subject, /** Absent: it is taken up again. */ reason: prose.exactOptional() });
export type ItemSetAside = DecidedAct<'item-set-aside', z.infer<typeof shape>>;

export const itemSetAside = synthesisStage.act({
  type: 'item-set-aside',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('draft', data.draft),
  sentence: (data) => ({ ...(data.reason === undefined && { form: 'again' }), parts: { of: { is: 'subject', subject: data.of }, draft: { is: 'subject', subject: subjectKey('draft', data.draft) }, reason: { is: 'text', text: data.reason ?? '' } } }),
  after: (state, { of, reason }, act) => {
    const before = synthesisStage.before(state, 'draft', act);
    const others = before.setAside.filter((one) => one.of !== of);
    return { ...before, setAside: reason === undefined ? others : [...others, { of, reason }] };
  },
});

/** SY-12: nothing submitted disappears: what a draft does not use is set aside with a reason that everybody can read. */
export const setItemAside = synthesisStage.command<'set-item-aside', typeof shape, 'draft', ItemSetAside>({
  name: 'set-item-aside',
  shape,
  subject: itemSetAside.subject,
  mentions: (data) => [data.of],
  decide: (data, { subject: before }) => {
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.draft });
    if (before.status === 'published') return refuse('draft-closed', 'SY-11');
    const now = before.setAside.find((one) => one.of === data.of)?.reason;
    return now === data.reason ? refuse('nothing-changes', 'SY-12') : [{ type: 'item-set-aside', data }];
  },
});
