import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { PledgeId } from '../vocabulary/ids.ts';
import { party, partyKeys } from '../vocabulary/party.ts';
import { isRefusal, refuse } from '../vocabulary/refusal.ts';
import { sameValue } from '../vocabulary/same-value.ts';
import { idOf } from '../vocabulary/shapes.ts';
import { askedFields, fieldsOf, recordedFields, thingsInFields } from './pledge-fields.ts';
import { refuseMaker } from './refuse-maker.ts';
import { commitmentsStage } from './state.ts';
import type { PledgeState } from './state.ts';

const asked = z.object({ pledge: idOf<PledgeId>(), by: party, ...askedFields });
const shape = z.object({ pledge: idOf<PledgeId>(), by: party, ...recordedFields });
type Data = z.output<typeof shape>;
export type PledgeAmended = DecidedAct<'pledge-amended', Data>;

export const pledgeAmended = commitmentsStage.act({
  type: 'pledge-amended',
  schemaVersion: 1,
  shape,
  subject: ({ pledge }) => subjectKey('pledge', pledge),
  sentence: ({ pledge, by }) => ({ parts: { who: { is: 'holder', of: by }, pledge: { is: 'subject', subject: subjectKey('pledge', pledge) } } }),
  after: (state, data, act) => ({ ...amended(commitmentsStage.before(state, 'pledge', act), data), changedAt: act.position }),
});

/** What it says is replaced as a whole: what is not said again is no longer said. */
function amended({ seeks: _seeks, region: _region, from: _from, until: _until, money: _money, ...kept }: PledgeState, { pledge: _pledge, by: _by, ...fields }: Data): PledgeState {
  return { ...kept, ...fields };
}

/** CM-24: whoever made it corrects its words; what it said before stays in the record and is read as of then. */
export const amendPledge = commitmentsStage.command<'amend-pledge', typeof asked, 'pledge', PledgeAmended>({
  name: 'amend-pledge',
  shape: asked,
  subject: ({ pledge }) => subjectKey('pledge', pledge),
  mentions: () => [],
  consults: (data) => [...partyKeys(data.by), ...thingsInFields(data)],
  decide: (data, known) => {
    const before = known.subject;
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.pledge });
    const fields = refuseMaker(before, data.by, known) ?? fieldsOf(data, known, before.commitments);
    if (isRefusal(fields)) return fields;
    if (before.form === 'partnership' && fields.partners.length === 0) return refuse('partners-missing', 'CM-7');
    const wanted = { pledge: data.pledge, by: data.by, ...fields };
    return sameValue(amended(before, wanted), before) ? refuse('nothing-changes', 'CM-24') : [{ type: 'pledge-amended', data: wanted }];
  },
});
