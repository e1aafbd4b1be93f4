import type { ComponentChildren, VNode } from 'preact';
import type { CoalitionState, MechanismState } from '../../../process/commitments/state.ts';
import type { ProposalState } from '../../../process/fund/state.ts';
import type { PracticeState } from '../../../process/practices/state.ts';
import type { SupportOfferState, SupportRequestState } from '../../../process/support/state.ts';
import type { CommitmentState } from '../../../process/commitments/state.ts';
import type { SubjectKey } from '../../../process/vocabulary/ids.ts';
import { listPledges } from '../../../store/commitments/list-pledges.ts';
import type { ListedPledge } from '../../../store/commitments/list-pledges.ts';
import { reportsOn } from '../../../store/commitments/reports-on.ts';
import type { ReportOn } from '../../../store/commitments/reports-on.ts';
import { countThings, listThings } from '../../../store/list-things.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { HolderName } from '../../parts/holder-name.tsx';
import { writeMoney } from '../../parts/money.ts';
import { stateName } from '../../parts/state-names.ts';
import { Text } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { partyThings } from './party-things.ts';
import { PledgeStatusMark } from './pledge-marks.tsx';

const most = 12;

export interface Follows {
  readonly pledges: readonly ListedPledge[];
  readonly pledgeCount: number;
  readonly practices: readonly PracticeState[];
  readonly reports: readonly ReportOn[];
  readonly requests: readonly SupportRequestState[];
  readonly offers: readonly SupportOfferState[];
  readonly proposals: readonly ProposalState[];
  readonly coalitions: readonly CoalitionState[];
  readonly mechanisms: readonly MechanismState[];
}

/** Everything that was done about a commitment, of each kind the latest. */
export async function loadFollows({ store: { pool }, process, position }: Visit, { id, provisions }: CommitmentState): Promise<Follows> {
  const of = { process, position, holds: { commitments: [id] }, limit: 50 } as const;
  const filter = { commitment: id };
  const [pledges, pledgeCount, practices, reports, requests, offers, proposals, coalitions, mechanisms] = await Promise.all([
    listPledges(pool, { process, position, filter, sort: 'made', descending: true, limit: most, offset: 0 }),
    countThings(pool, { process, position, kind: 'pledge', holds: { commitments: [id] } }),
    listThings(pool, { ...of, kind: 'practice', where: { status: 'published' } }),
    reportsOn(pool, process, position, id),
    listThings(pool, { ...of, kind: 'supportrequest', where: { status: ['open', 'agreed', 'met'] } }),
    listThings(pool, { ...of, kind: 'supportoffer', where: { status: ['open', 'taken'] } }),
    listThings(pool, { ...of, kind: 'proposal' }),
    listThings(pool, { ...of, kind: 'coalition' }),
    listThings(pool, { process, position, kind: 'mechanism', holds: { provisions }, limit: 50 }),
  ]);
  return { pledges, pledgeCount, practices, reports, requests, offers, proposals, coalitions, mechanisms };
}

/** Whose names the lists write. */
export function partiesInFollows({ pledges, requests, offers, proposals, practices }: Follows): readonly SubjectKey[] {
  return partyThings([...pledges.flatMap(({ makers }) => makers), ...requests.map(({ state }) => state), ...offers.map(({ holder }) => holder), ...proposals.flatMap(({ applicants }) => applicants), ...practices.map(({ holder }) => holder)]);
}

interface FollowsProps {
  readonly visit: Visit;
  readonly id: string;
  readonly follows: Follows;
  readonly names: Names;
}

/** Kind by kind, what there is; of what there is nothing, nothing is said but of pledges. */
export function CommitmentFollows(props: FollowsProps): VNode {
  const { visit, follows } = props;
  const { words, language } = visit;
  return (
    <>
      <Pledges {...props} />
      <Kind visit={visit} name="practices" count={follows.practices.length}>
        {follows.practices.map(({ id, title, language: own, holder }) => (
          <li key={id}>
            <a href={linkTo(visit, 'practice', { id })} lang={own} dir="auto">{title}</a> <span class="soft"><HolderName of={holder} visit={visit} names={props.names} /></span>
          </li>
        ))}
      </Kind>
      <Reports {...props} />
      <Kind visit={visit} name="support" count={follows.requests.length + follows.offers.length}>
        {follows.requests.map(({ id, title, language: own, state }) => (
          <li key={id}>
            {words('commitments.asks')} <a href={linkTo(visit, 'supportRequest', { id })} lang={own} dir="auto">{title}</a> <span class="soft">{stateName(state, language)}</span>
          </li>
        ))}
        {follows.offers.map(({ id, title, language: own, holder }) => (
          <li key={id}>
            {words('commitments.offers')} <a href={linkTo(visit, 'supportOffer', { id })} lang={own} dir="auto">{title}</a> <span class="soft"><HolderName of={holder} visit={visit} names={props.names} /></span>
          </li>
        ))}
      </Kind>
      <Kind visit={visit} name="money" count={follows.proposals.length}>
        {follows.proposals.map(({ id, title, language: own, asked, allocated }) => (
          <li key={id}>
            <a href={linkTo(visit, 'proposal', { id })} lang={own} dir="auto">{title}</a>{' '}
            <span class="soft">{allocated === undefined ? words('commitments.asked', { amount: writeMoney(asked, language) }) : words('commitments.allocated', { amount: writeMoney(allocated, language) })}</span>
          </li>
        ))}
      </Kind>
      <Kind visit={visit} name="coalitions" count={follows.coalitions.length}>
        {follows.coalitions.map(({ id, title }) => <li key={id}><a href={linkTo(visit, 'coalition', { id })}><Text text={title} language={language} /></a></li>)}
      </Kind>
      <Kind visit={visit} name="mechanisms" count={follows.mechanisms.length}>
        {follows.mechanisms.map(({ id, title }) => <li key={id}><a href={linkTo(visit, 'mechanism', { id })}><Text text={title} language={language} /></a></li>)}
      </Kind>
    </>
  );
}

type KindName = 'pledges' | 'practices' | 'reports' | 'support' | 'coalitions' | 'mechanisms' | 'money';

function Kind({ visit, name, count, children }: { readonly visit: Visit; readonly name: KindName; readonly count: number; readonly children: ComponentChildren }): VNode | null {
  if (count === 0) return null;
  return (
    <section aria-labelledby={name}>
      <h2 id={name}>{name === 'money' ? visit.words('commitments.money') : visit.words(`follow-up.${name}`)}</h2>
      <ul class="plain follows">{children}</ul>
    </section>
  );
}

function Pledges({ visit, id, follows, names }: FollowsProps): VNode {
  const { words } = visit;
  return (
    <section aria-labelledby="pledges">
      <h2 id="pledges">{words('follow-up.pledges')}</h2>
      {follows.pledges.length === 0 && <p>{words('commitments.no-pledges')}</p>}
      <ul class="plain follows">
        {follows.pledges.map((pledge) => (
          <li key={pledge.id}>
            <a href={linkTo(visit, 'pledge', { id: pledge.id })} lang={pledge.language} dir="auto">{pledge.title}</a> <PledgeStatusMark visit={visit} status={pledge.status} />{' '}
            <span class="soft"><Makers visit={visit} makers={pledge.makers} names={names} /></span>
          </li>
        ))}
      </ul>
      {follows.pledgeCount > 0 && <p><a href={linkTo(visit, 'pledges', {}, { commitment: id })}>{words('commitments.all-pledges', { count: follows.pledgeCount })}</a></p>}
    </section>
  );
}

export function Makers({ visit, makers, names }: { readonly visit: Visit; readonly makers: readonly string[]; readonly names: Names }): VNode {
  const shown = makers.slice(0, 3);
  return (
    <>
      {shown.map((maker, at) => (
        <span key={maker}>
          {at > 0 && ' · '}
          <HolderName of={maker} visit={visit} names={names} />
        </span>
      ))}
      {makers.length > shown.length && ` ${visit.words('pledges.more-makers', { count: makers.length - shown.length })}`}
    </>
  );
}

function Reports({ visit, id, follows }: FollowsProps): VNode | null {
  const { language } = visit;
  const collator = new Intl.Collator(language);
  const reports = follows.reports.toSorted((a, b) => collator.compare(stateName(a.state, language), stateName(b.state, language)));
  return (
    <Kind visit={visit} name="reports" count={reports.length}>
      {reports.map((report) => (
        <li key={report.id}>
          <a href={`${linkTo(visit, 'report', { id: report.id })}#answer-${id}`}>{stateName(report.state, language)}</a> <span class="soft" lang={report.language} dir="auto">{report.title}</span>
        </li>
      ))}
    </Kind>
  );
}

