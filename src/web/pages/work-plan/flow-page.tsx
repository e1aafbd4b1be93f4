import type { VNode } from 'preact';
import { parseSubjectKey } from '../../../process/vocabulary/ids.ts';
import type { SubjectKey } from '../../../process/vocabulary/ids.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { loadPlan } from '../../../store/work-plan/load-plan.ts';
import type { WholePlan } from '../../../store/work-plan/load-plan.ts';
import { collapse, placeInLayers } from '../../parts/flow-layout.ts';
import type { FlowEdge, PlacedNode } from '../../parts/flow-layout.ts';
import { PlanViews } from '../../parts/plan-views.tsx';
import { subjectHref, SubjectLink } from '../../parts/sentence.tsx';
import { plainText } from '../../parts/text.tsx';
import { messagePage } from '../site/message-page.tsx';
import type { Page, Visit } from '../../visit.ts';

const box = { width: 190, height: 46, gapX: 60, gapY: 14 };

/** What feeds into what, from the first consultation to the adopted text and its reviews. */
export async function flowPage(visit: Visit): Promise<Page> {
  const { words } = visit;
  const plan = await loadPlan(visit.store.pool, visit.process, visit.position);
  if (plan === undefined) return messagePage(visit, 404, 'as-of.before');
  const links = plan.links.filter((link) => link.relation !== 'documents');
  const names = await loadNames(visit.store.pool, visit.process, visit.position, links.flatMap((link): SubjectKey[] => [link.from, link.to]));
  const graph = collapse(links.filter((link) => link.relation === 'feeds'), (id) => trackOf(plan, id));
  const placed = placeInLayers(graph.nodes, graph.edges);
  return {
    title: words('views.flow'),
    wide: true,
    body: (
      <>
        <h1>{words('views.flow')}</h1>
        <PlanViews visit={visit} current="flow" />
        <p>{words('flow.lead', { count: links.length })}</p>
        {placed.length > 0 && <FlowPicture visit={visit} plan={plan} names={names} nodes={placed} edges={graph.edges} />}
        <h2>{words('flow.list')}</h2>
        <ul class="flow-list">
          {[...Map.groupBy(links, (link) => link.to)].map(([to, incoming]) => (
            <li key={to}>
              <SubjectLink subject={to} visit={visit} names={names} />
              <ul>
                {incoming.map((link) => (
                  <li key={link.id}>
                    <SubjectLink subject={link.from} visit={visit} names={names} /> <span class="relation">{words(`word.${link.relation}`)}</span>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </>
    ),
  };
}

function trackOf(plan: WholePlan, id: string): string {
  const event = plan.events.find((one) => `event:${one.id}` === id);
  return event?.track ?? id;
}

interface PictureProps {
  readonly visit: Visit;
  readonly plan: WholePlan;
  readonly names: Names;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly FlowEdge[];
}

function FlowPicture({ visit, plan, names, nodes, edges }: PictureProps): VNode {
  const layers = Math.max(...nodes.map((node) => node.layer)) + 1;
  const width = layers * (box.width + box.gapX) - box.gapX;
  const height = (Math.max(...nodes.map((node) => node.order)) + 1) * (box.height + box.gapY) - box.gapY;
  const mirrored = visit.language === 'ar';
  const place = (node: PlacedNode) => {
    const along = node.layer * (box.width + box.gapX);
    const filled = nodes.filter((one) => one.layer === node.layer).length * (box.height + box.gapY) - box.gapY;
    return { x: mirrored ? width - along - box.width : along, y: (height - filled) / 2 + node.order * (box.height + box.gapY) };
  };
  const places = new Map(nodes.map((node) => [node.id, place(node)]));
  return (
    <div class="picture-scroll" tabIndex={0} role="region" aria-label={visit.words('views.flow')}>
      <svg class="flow" viewBox={`-2 -2 ${width + 4} ${height + 4}`} width={width} height={height} role="group" aria-label={visit.words('flow.alt')}>
        {edges.map(({ from, to }) => {
          const [a, b] = [places.get(from), places.get(to)];
          if (a === undefined || b === undefined) return null;
          const [x1, x2] = mirrored ? [a.x, b.x + box.width] : [a.x + box.width, b.x];
          const [y1, y2, bend] = [a.y + box.height / 2, b.y + box.height / 2, (x2 - x1) / 2];
          return <path key={`${from} ${to}`} class="edge-line" d={`M${x1} ${y1} C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`} />;
        })}
        {nodes.map((node) => (
          <FlowBox key={node.id} visit={visit} plan={plan} names={names} node={node} at={places.get(node.id) ?? { x: 0, y: 0 }} />
        ))}
      </svg>
    </div>
  );
}

function FlowBox({ visit, plan, names, node, at }: { readonly visit: Visit; readonly plan: WholePlan; readonly names: Names; readonly node: PlacedNode; readonly at: { readonly x: number; readonly y: number } }): VNode {
  const { title, href, colour } = describe(visit, plan, names, node);
  const lines = twoLines(title, visit.language === 'zh' ? 13 : 27);
  const inner = visit.language === 'ar' ? at.x + box.width - 10 : at.x + 10;
  const content = (
    <>
      <title>{title}</title>
      <rect class="node" x={at.x} y={at.y} width={box.width} height={box.height} rx={3} />
      <rect class={`fill-${colour}`} x={visit.language === 'ar' ? at.x + box.width - 4 : at.x} y={at.y} width={4} height={box.height} />
      {lines.map((line, index) => (
        <text key={line} x={inner} y={at.y + (lines.length === 1 ? 27 : 19 + index * 16)}>{line}</text>
      ))}
    </>
  );
  return href === undefined ? <g>{content}</g> : <a href={href}>{content}</a>;
}

/** A single thing has its name and page; several drawn together have their track's. */
function describe(visit: Visit, plan: WholePlan, names: Names, node: PlacedNode): { readonly title: string; readonly href: string | undefined; readonly colour: number } {
  const track = plan.tracks.find((one) => one.id === trackOf(plan, node.id));
  const colour = track?.colour ?? 7;
  if (node.members.length > 1 && track !== undefined) return { title: `${plainText(track.title, visit.language)} (${node.members.length})`, href: subjectHref(`track:${track.id}`, visit), colour };
  const name = names.get(node.id);
  return { title: name === undefined ? (parseSubjectKey(node.id)?.id ?? node.id) : plainText(name, visit.language), href: subjectHref(node.id, visit), colour };
}

/** Breaks a title into at most two lines; what is left over is told by the tooltip and the list below. */
function twoLines(title: string, room: number): readonly string[] {
  if (title.length <= room) return [title];
  const space = title.lastIndexOf(' ', room);
  const cut = space < room / 2 ? room : space;
  const rest = title.slice(cut).trim();
  return [title.slice(0, cut), rest.length > room ? `${rest.slice(0, room - 1)}…` : rest];
}
