import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { ProvisionId, RevisionId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { sameValue } from '../vocabulary/same-value.ts';
import { idOf, localized } from '../vocabulary/shapes.ts';
import { consult } from '../vocabulary/stage.ts';
import { mechanismId } from './mechanism-registered.ts';
import { commitmentsStage, mechanismFates } from './state.ts';
import type { KnownToCommitments } from './state.ts';

const shape = z.object({
  mechanism: mechanismId,
  fate: z.enum(mechanismFates),
  /** In which the provisions stand. */
  revision: idOf<RevisionId>().exactOptional(),
  provisions: z.array(idOf<ProvisionId>()).max(100),
  note: localized.exactOptional(),
});
type Wish = z.output<typeof shape>;
export type MechanismFateSet = DecidedAct<'mechanism-fate-set', Wish>;

export const mechanismFateSet = commitmentsStage.act({
  type: 'mechanism-fate-set',
  schemaVersion: 1,
  shape,
  subject: ({ mechanism }) => subjectKey('mechanism', mechanism),
  sentence: ({ mechanism, fate, provisions, note }) => ({
    form: fate,
    parts: { mechanism: { is: 'subject', subject: subjectKey('mechanism', mechanism) }, count: { is: 'count', count: provisions.length }, note: note === undefined ? { is: 'text', text: '' } : { is: 'localized', text: note } },
  }),
  after: (state, { fate, provisions, note }, act) => {
    const { fateNote: _, ...before } = commitmentsStage.before(state, 'mechanism', act);
    return { ...before, fate, provisions, ...(note !== undefined && { fateNote: note }), changedAt: act.position };
  },
});

/**
 * ME-2: the text took it up, changed it or did not take it up, or it is not known yet. Of what was taken up or changed
 * provisions of a revision are named, or a note says where it stands.
 */
export const setMechanismFate = commitmentsStage.command<'set-mechanism-fate', typeof shape, 'mechanism', MechanismFateSet>({
  name: 'set-mechanism-fate',
  shape,
  subject: mechanismFateSet.subject,
  mentions: () => [],
  consults: ({ revision }) => (revision === undefined ? [] : [subjectKey('revision', revision)]),
  decide: (data, known) => {
    const { subject: before } = known;
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.mechanism });
    const refused = refusePlaces(data, known);
    if (refused !== undefined) return refused;
    const same = sameValue([before.fate, before.provisions, before.fateNote], [data.fate, data.provisions, data.note]);
    return same ? refuse('nothing-changes', 'ME-2') : [{ type: 'mechanism-fate-set', data }];
  },
});

function refusePlaces({ fate, revision, provisions, note }: Wish, known: KnownToCommitments): Refusal | undefined {
  if ((fate === 'taken-up' || fate === 'changed') && provisions.length === 0 && note === undefined) return refuse('fate-nowhere', 'ME-2');
  if (provisions.length === 0) return undefined;
  const found = revision === undefined ? undefined : consult(known, 'revision', subjectKey('revision', revision));
  if (found === undefined) return refuse('not-found', 'WP-6', { id: revision ?? '' });
  const there = new Set(found.provisions.map(({ id }) => id));
  const gone = provisions.find((id) => !there.has(id));
  return gone === undefined ? undefined : refuse('provision-gone', 'ME-2', { label: gone });
}
