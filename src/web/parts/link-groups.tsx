import type { VNode } from 'preact';
import type { SubjectKey } from '../../process/vocabulary/ids.ts';
import { leadTimeOf } from '../../process/work-plan/check-lead-times.ts';
import type { Plan } from '../../process/work-plan/plan.ts';
import type { LinkState, Relation } from '../../process/work-plan/state.ts';
import type { Names } from '../../store/work-plan/names.ts';
import type { MessageKey } from '../messages/catalogue.ts';
import type { Visit } from '../visit.ts';
import { MarkBadge, When } from './date.tsx';
import { SubjectLink } from './sentence.tsx';

interface LinkKind {
  readonly relation: Relation;
  /** Which end of the link is the thing whose page this is. */
  readonly here: 'from' | 'to';
  readonly heading: MessageKey;
}

const kinds: readonly LinkKind[] = [
  { relation: 'documents', here: 'to', heading: 'event.served-by' },
  { relation: 'documents', here: 'from', heading: 'event.serves' },
  { relation: 'feeds', here: 'to', heading: 'event.fed-by' },
  { relation: 'feeds', here: 'from', heading: 'event.feeds' },
  { relation: 'produces', here: 'to', heading: 'event.produced-by' },
  { relation: 'produces', here: 'from', heading: 'event.produces' },
];

interface LinkGroupsProps {
  readonly visit: Visit;
  /** Holds the links of the subject and what stands at their other ends. */
  readonly plan: Plan;
  readonly subject: SubjectKey;
  readonly names: Names;
}

export function linksOf(plan: Plan, subject: SubjectKey): readonly LinkState[] {
  return plan.links.filter((link) => link.from === subject || link.to === subject);
}

/** What comes before and after a thing, by the kind of link; documents with the days between them and the meeting. */
export function LinkGroups({ visit, plan, subject, names }: LinkGroupsProps): VNode | null {
  const groups = kinds.flatMap((kind) => {
    const links = linksOf(plan, subject).filter((link) => link.relation === kind.relation && link[kind.here] === subject);
    return links.length === 0 ? [] : [{ ...kind, links }];
  });
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby="links">
      <h2 id="links">{visit.words('event.links')}</h2>
      <div class="link-groups">
        {groups.map(({ heading, here, relation, links }) => (
          <div key={heading}>
            <h3>{visit.words(heading)}</h3>
            <ul>
              {links.map((link) => (
                <li key={link.id}>
                  <OtherEnd visit={visit} plan={plan} subject={here === 'from' ? link.to : link.from} names={names} />
                  {relation === 'documents' && <LeadDays visit={visit} plan={plan} link={link} />}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

function OtherEnd({ visit, plan, subject, names }: LinkGroupsProps): VNode {
  const event = plan.events.find((one) => subject === `event:${one.id}`);
  const document = plan.documents.find((one) => subject === `document:${one.id}`);
  return (
    <>
      {document?.symbol !== undefined && <bdi class="symbol">{document.symbol}</bdi>} <SubjectLink subject={subject} visit={visit} names={names} />
      {event !== undefined && (
        <span class="link-date">
          <When date={event.date} language={visit.language} /> <MarkBadge mark={event.deciding.date?.claim.mark} words={visit.words} />
        </span>
      )}
    </>
  );
}

function LeadDays({ visit, plan, link }: { readonly visit: Visit; readonly plan: Plan; readonly link: LinkState }): VNode {
  const meeting = plan.events.find((one) => link.to === `event:${one.id}`);
  const lead = meeting === undefined ? undefined : leadTimeOf(plan, link.from, meeting);
  if (lead === undefined) return <span class="lead-days unknown">{visit.words('lead.unknown')}</span>;
  if (lead.days < 0) return <span class="lead-days">{visit.words('lead.days-after', { days: -lead.days })}</span>;
  return <span class="lead-days">{visit.words(lead.planned ? 'lead.days-planned' : 'lead.days', { days: lead.days })}</span>;
}
