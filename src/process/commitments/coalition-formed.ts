import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { CommitmentId } from '../vocabulary/ids.ts';
import { party, partyKeys } from '../vocabulary/party.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, isoDay, localized } from '../vocabulary/shapes.ts';
import { coalitionId, coalitionKey, refuseDayToCome, refusePart } from './coalition-parts.ts';
import { commitmentsStage } from './state.ts';

const shape = z.object({ coalition: coalitionId, title: localized, aim: localized, commitments: z.array(idOf<CommitmentId>()).min(1).max(100), open: z.boolean(), lead: party, on: isoDay });
export type CoalitionFormed = DecidedAct<'coalition-formed', z.output<typeof shape>>;

export const coalitionFormed = commitmentsStage.act({
  type: 'coalition-formed',
  schemaVersion: 1,
  shape,
  subject: coalitionKey,
  sentence: ({ title, open, lead, commitments }) => ({ form: open ? 'open' : 'closed', parts: { who: { is: 'holder', of: lead }, title: { is: 'localized', text: title }, count: { is: 'count', count: commitments.length } } }),
  after: (_, { coalition, lead, on, ...rest }, act) => ({ kind: 'coalition', id: coalition, ...rest, members: [{ holder: lead, role: 'lead', from: on }], asks: [], work: [], progress: [], status: 'active', changedAt: act.position }),
});

/** CO-1: whoever takes part forms a coalition on at least one commitment, and leads it from that day. */
export const formCoalition = commitmentsStage.command<'form-coalition', typeof shape, 'coalition', CoalitionFormed>({
  name: 'form-coalition',
  shape,
  subject: coalitionKey,
  mentions: ({ commitments }) => commitments.map((id) => subjectKey('commitment', id)),
  consults: ({ lead }) => partyKeys(lead),
  decide: (data, known) => {
    if (known.subject !== undefined) return refuse('already-exists', 'WP-1', { id: data.coalition });
    return refusePart(data.lead, known, 'CO-1') ?? refuseDayToCome(data.on, known.at, 'CO-1') ?? [{ type: 'coalition-formed', data: { ...data, commitments: [...new Set(data.commitments)] } }];
  },
});
