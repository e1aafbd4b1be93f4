import type { VNode } from 'preact';
import type { SubjectKey } from '../../../process/vocabulary/ids.ts';
import type { LinkState } from '../../../process/work-plan/state.ts';
import { loadPlan } from '../../../store/work-plan/load-plan.ts';
import type { WholePlan } from '../../../store/work-plan/load-plan.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { FlowLegend, FlowPicture } from '../../parts/flow-picture.tsx';
import { PlanViews } from '../../parts/plan-views.tsx';
import { SubjectLink } from '../../parts/sentence.tsx';
import { Text } from '../../parts/text.tsx';
import { messagePage } from '../site/message-page.tsx';
import type { Page, Visit } from '../../visit.ts';
import { flowThings } from './flow-things.ts';
import type { FlowThings } from './flow-things.ts';

/** So many siblings of one track are still listed one by one. */
const listedSingly = 4;

/** What feeds into what, from the first consultation to the adopted text and its reviews: a picture, and the same as a list. */
export async function flowPage(visit: Visit): Promise<Page> {
  const { words } = visit;
  const plan = await loadPlan(visit.store.pool, visit.process, visit.position);
  if (plan === undefined) return messagePage(visit, 404, 'as-of.before');
  const names = await loadNames(visit.store.pool, visit.process, visit.position, plan.links.flatMap((link): SubjectKey[] => [link.from, link.to]));
  const things = flowThings(plan);
  return {
    title: words('views.flow'),
    wide: true,
    body: (
      <>
        <h1>{words('views.flow')}</h1>
        <PlanViews visit={visit} current="flow" />
        {plan.links.length === 0 ? (
          <p>{words('flow.none')}</p>
        ) : (
          <>
            <p>{words('flow.lead', { count: plan.links.length })}</p>
            {things.graph.nodes.length > 0 && (
              <figure class="plan-figure">
                <FlowPicture visit={visit} plan={plan} names={names} things={things} />
                <figcaption><FlowLegend visit={visit} /></figcaption>
              </figure>
            )}
            <h2>{words('flow.list')}</h2>
            <FlowList visit={visit} plan={plan} names={names} things={things} />
          </>
        )}
      </>
    ),
  };
}

interface ListProps {
  readonly visit: Visit;
  readonly plan: WholePlan;
  readonly names: Names;
  readonly things: FlowThings;
}

/** Each thing, in order of time, with what leads to it. */
function FlowList({ visit, plan, names, things }: ListProps): VNode {
  const targets = [...Map.groupBy(plan.links, (link) => link.to)].toSorted(([a], [b]) => things.order(a) - things.order(b));
  return (
    <ul class="flow-list">
      {targets.map(([to, incoming]) => (
        <li key={to}>
          <SubjectLink subject={to} visit={visit} names={names} />
          <Incoming visit={visit} plan={plan} names={names} things={things} links={incoming} />
        </li>
      ))}
    </ul>
  );
}

function Incoming({ visit, plan, names, things, links }: ListProps & { readonly links: readonly LinkState[] }): VNode {
  const inTime = links.toSorted((a, b) => things.order(a.from) - things.order(b.from));
  const groups = [...Map.groupBy(inTime, ({ from, relation }) => `${things.trackOf(from) ?? ''} ${relation}`)];
  return (
    <ul>
      {groups.map(([key, members]) => {
        const track = plan.tracks.find(({ id }) => id === things.trackOf(members[0]?.from ?? ''));
        const items = members.map((link) => (
          <li key={link.id}>
            <SubjectLink subject={link.from} visit={visit} names={names} /> <span class="relation">{visit.words(`word.${link.relation}`)}</span>
          </li>
        ));
        if (members.length <= listedSingly || track === undefined) return items;
        return (
          <li key={key}>
            <Text text={track.title} language={visit.language} />
            <ul>{items}</ul>
          </li>
        );
      })}
    </ul>
  );
}
