import type { VNode } from 'preact';
import type { SupportAgreementState, SupportKind, SupportOfferState, SupportRequestState } from '../../../process/support/state.ts';
import { isRegionalGroup } from '../../../process/vocabulary/states/regional-group.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { commitmentText } from '../../parts/commitment-links.tsx';
import type { CommitmentsById } from '../../parts/commitment-links.tsx';
import { dayText } from '../../parts/date.tsx';
import { HolderName } from '../../parts/holder-name.tsx';
import { writeMoney } from '../../parts/money.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';

export function kindsText({ words }: Visit, kinds: readonly SupportKind[]): string {
  return kinds.map((kind) => words(`support.kind.${kind}`)).join(' · ');
}

/** Regional groups by their names; none named: any. */
export function regionsText({ words }: Visit, regions: readonly string[]): string {
  return regions.length === 0 ? words('support.any-region') : regions.map((one) => (isRegionalGroup(one) ? words(`region.${one}`) : one)).join(' · ');
}

const marks = { open: 'status-waiting', agreed: 'status-requested', taken: 'status-requested', proposed: 'status-waiting', met: 'status-approved', completed: 'status-approved', withdrawn: 'status-cancelled', ended: 'status-cancelled' } as const;

export function SupportStatus({ visit, status }: { readonly visit: Visit; readonly status: (SupportRequestState | SupportOfferState | SupportAgreementState)['status'] }): VNode {
  return <span class={`status ${marks[status]}`}>{visit.words(`support.status.${status}`)}</span>;
}

interface CardProps {
  readonly visit: Visit;
  readonly names: Names;
  readonly commitments: CommitmentsById;
}

/** A request or an offer among others: whose, for what, until when. */
export function SupportCard({ visit, of, names, commitments }: CardProps & { readonly of: SupportRequestState | SupportOfferState }): VNode {
  const { words, language } = visit;
  const asks = of.kind === 'supportrequest';
  const day = asks ? of.neededBy : of.until;
  return (
    <li class="support-card">
      <h3>
        <a href={linkTo(visit, asks ? 'supportRequest' : 'supportOffer', { id: of.id })} lang={of.language === language ? undefined : of.language} dir="auto">{of.title}</a>
      </h3>
      <p><HolderName of={asks ? of.state : of.holder} visit={visit} names={names} /> <SupportStatus visit={visit} status={of.status} /></p>
      <p class="under">{kindsText(visit, of.supportKinds)}</p>
      <p class="under">{of.commitments.map((id) => commitmentText(id, commitments, visit)).join(' · ')}</p>
      <p class="under">
        {!asks && regionsText(visit, of.regions)}
        {!asks && (of.money !== undefined || day !== undefined) && ' · '}
        {of.money !== undefined && <bdi>{writeMoney(of.money, language)}</bdi>}
        {of.money !== undefined && day !== undefined && ' · '}
        {day !== undefined && words(asks ? 'support.needed-by-day' : 'support.until-day', { day: dayText(day, language) })}
      </p>
    </li>
  );
}
