import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { latestDay } from '../vocabulary/days-on-earth.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { CoalitionId, PledgeId } from '../vocabulary/ids.ts';
import type { IsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import { dayIn } from '../vocabulary/midnight.ts';
import { party, partyKeys } from '../vocabulary/party.ts';
import { isRefusal, refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { idOf, isoDay } from '../vocabulary/shapes.ts';
import { consult } from '../vocabulary/stage.ts';
import { askedFields, fieldsOf, recordedFields, thingsInFields } from './pledge-fields.ts';
import { matchWish, refuseMatch } from './pledge-matched.ts';
import { refusePledger } from './refuse-maker.ts';
import { commitmentsStage, pledgeForms } from './state.ts';
import type { KnownToCommitments } from './state.ts';

const made = { pledge: idOf<PledgeId>(), form: z.enum(pledgeForms), makers: z.array(party).min(1).max(100), coalition: idOf<CoalitionId>().exactOptional() };
const asked = z.object({ ...made, ...askedFields, matches: z.array(matchWish).max(10), /** When it was made, where the secretariat enters it later. */ madeOn: isoDay.exactOptional() });
const shape = z.object({ ...made, ...recordedFields, matches: z.array(idOf<PledgeId>()), madeOn: isoDay });
type Asked = z.output<typeof asked>;
export type PledgeMade = DecidedAct<'pledge-made', z.output<typeof shape>>;

export const pledgeMade = commitmentsStage.act({
  type: 'pledge-made',
  schemaVersion: 1,
  shape,
  subject: ({ pledge }) => subjectKey('pledge', pledge),
  sentence: ({ makers, title, form, commitments }) => ({
    form,
    parts: { who: { is: 'holder', of: makers[0] ?? '' }, others: { is: 'count', count: makers.length - 1 }, title: { is: 'text', text: title }, commitment: { is: 'subject', subject: subjectKey('commitment', commitments[0] ?? '') }, more: { is: 'count', count: commitments.length - 1 } },
  }),
  after: (_, { pledge, ...rest }, act) => ({ kind: 'pledge', id: pledge, ...rest, status: 'planned', updates: [], changedAt: act.position }),
});

/** CM-6 to CM-15: in one's own name, on a commitment as it is called now, in 300 to 3,000 characters. */
export const makePledge = commitmentsStage.command<'make-pledge', typeof asked, 'pledge', PledgeMade>({
  name: 'make-pledge',
  shape: asked,
  subject: ({ pledge }) => subjectKey('pledge', pledge),
  mentions: () => [],
  consults: (data) => [...data.makers.flatMap(partyKeys), ...thingsInFields(data), ...data.matches.map(({ pledge }) => subjectKey('pledge', pledge)), ...(data.coalition === undefined ? [] : [subjectKey('coalition', data.coalition)])],
  decide: (data, known) => {
    if (known.subject !== undefined) return refuse('already-exists', 'WP-1', { id: data.pledge });
    const wrong = refuseMakers(data, known) ?? refuseForm(data) ?? refuseCoalition(data, known);
    if (wrong !== undefined) return wrong;
    const fields = fieldsOf(data, known);
    if (isRefusal(fields)) return fields;
    const unmatched = data.matches.flatMap((match) => refuseMatch(match, { id: data.pledge, seeks: data.seeks, matches: [] }, known) ?? [])[0];
    const on = dayMade(data.madeOn, known);
    if (unmatched !== undefined) return unmatched;
    if (isRefusal(on)) return on;
    const { pledge, form, coalition } = data;
    const makers = [...new Set(data.makers)];
    const matches = [...new Set(data.matches.map((match) => match.pledge))];
    return [{ type: 'pledge-made', data: { pledge, form, makers, ...(coalition !== undefined && { coalition }), ...fields, partners: fields.partners.filter((one) => !makers.includes(one)), matches, madeOn: on } }];
  },
});

/** CM-6: each maker is somebody, and is spoken for by its own people or entered by the secretariat. */
function refuseMakers({ makers }: Asked, known: KnownToCommitments): Refusal | undefined {
  return makers.flatMap((maker) => refusePledger(maker, known) ?? [])[0];
}

/** CM-7. */
function refuseForm({ form, makers, partners }: Asked): Refusal | undefined {
  const several = new Set(makers).size > 1;
  if (form === 'individual' && several) return refuse('one-maker', 'CM-7');
  return form === 'partnership' && (several || partners.every((one) => makers.includes(one))) ? refuse('partners-missing', 'CM-7') : undefined;
}

/** CM-14: within a coalition pledges who belongs to it that day. */
function refuseCoalition({ coalition: id, makers }: Asked, known: KnownToCommitments): Refusal | undefined {
  if (id === undefined) return undefined;
  const coalition = consult(known, 'coalition', subjectKey('coalition', id));
  if (coalition === undefined) return refuse('not-found', 'WP-6', { id });
  if (coalition.status === 'closed') return refuse('coalition-closed', 'CM-14');
  const belongs = coalition.members.some(({ holder, until }) => makers.includes(holder) && until === undefined);
  return belongs ? undefined : refuse('not-in-coalition', 'CM-14', { holder: makers[0] ?? '' });
}

/** CM-15: the day on which it is entered; the secretariat may say that it was earlier. */
function dayMade(wanted: IsoDay | undefined, known: KnownToCommitments): IsoDay | Refusal {
  if (wanted === undefined || known.by.standing !== 'secretariat') return dayIn(known.at, 'Etc/GMT');
  return wanted > latestDay(known.at) ? refuse('day-to-come', 'CM-15', { day: wanted }) : wanted;
}
