import type { VNode } from 'preact';
import { parseSubjectKey } from '../../process/vocabulary/ids.ts';
import type { FuzzyDate } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { formatFuzzyDate } from '../../process/vocabulary/fuzzy-date/write-fuzzy-date.ts';
import type { Language } from '../../process/vocabulary/language.ts';
import type { WholePlan } from '../../store/work-plan/load-plan.ts';
import type { Names } from '../../store/work-plan/names.ts';
import type { Visit } from '../visit.ts';
import { breakTitle } from './break-title.ts';
import type { FlowGraph } from './flow-graph.ts';
import { layOut } from './flow-layout.ts';
import type { FlowLayout, PlacedNode, Point } from './flow-layout.ts';
import { subjectHref } from './sentence.tsx';
import { plainText } from './text.tsx';

const sizes = { width: 164, height: 76, gapX: 14, gapY: 36, lane: 14 };
/** How many letters of a language fit into a line of a box. */
const letters: Readonly<Record<Language, number>> = { ar: 25, zh: 11, en: 23, fr: 23, ru: 21, es: 23 };
/** A date of more letters is set closer, to end within the box. */
const noteLetters = 26;
const margin = 4;
/** Up to this width a picture is made to fit the page: its letters stay legible. A wider one is scrolled. */
const fitting = 1500;

interface PictureProps {
  readonly visit: Visit;
  readonly plan: WholePlan;
  readonly names: Names;
  readonly things: {
    readonly graph: FlowGraph;
    readonly dateOf: (key: string) => FuzzyDate | undefined;
    readonly trackOf: (key: string) => string | undefined;
  };
}

/** The graph from top to bottom; mirrored where the reader's script runs from right to left. */
export function FlowPicture({ visit, plan, names, things }: PictureProps): VNode {
  const layout = mirroredFor(visit.language, layOut(things.graph, sizes));
  return (
    <div class="picture-scroll" tabIndex={0} role="region" aria-label={visit.words('views.flow')}>
      <svg class={layout.width <= fitting ? 'flow fits' : 'flow'} viewBox={`${-margin} ${-margin} ${Math.ceil(layout.width) + 2 * margin} ${layout.height + 2 * margin}`} width={Math.ceil(layout.width) + 2 * margin} height={layout.height + 2 * margin} role="group" aria-label={visit.words('flow.alt')}>
        <defs>
          <marker id="tip" viewBox="0 0 6 6" refX="6" refY="3" markerWidth="6" markerHeight="6" orient="auto">
            <path class="tip" d="M0 0l6 3-6 3z" />
          </marker>
        </defs>
        {layout.edges.map(({ from, to, points }) => <path key={`${from} ${to}`} class="edge-line" d={pathOf(points)} marker-end="url(#tip)" />)}
        {layout.nodes.map((node) => <FlowBox key={node.id} visit={visit} plan={plan} names={names} things={things} node={node} />)}
      </svg>
    </div>
  );
}

function mirroredFor(language: Language, layout: FlowLayout): FlowLayout {
  if (language !== 'ar') return layout;
  return {
    ...layout,
    nodes: layout.nodes.map((node) => ({ ...node, x: layout.width - node.x - sizes.width })),
    edges: layout.edges.map((edge) => ({ ...edge, points: edge.points.map(({ x, y }) => ({ x: layout.width - x, y })) })),
  };
}

/** Bends between the layers, straight past the nodes of a layer. */
function pathOf(points: readonly Point[]): string {
  return points.map(({ x, y }, index) => {
    const before = points[index - 1];
    if (before === undefined) return `M${Math.round(x)} ${y}`;
    if (index % 2 === 0) return `V${y}`;
    const half = Math.round((before.y + y) / 2);
    return `C${Math.round(before.x)} ${half} ${Math.round(x)} ${half} ${Math.round(x)} ${y}`;
  }).join('');
}

function FlowBox({ visit, plan, names, things, node }: PictureProps & { readonly node: PlacedNode }): VNode {
  const { title, note, href, colour } = describe(visit, plan, names, things, node);
  const lines = breakTitle(title, letters[visit.language], 3);
  const [x, mirrored] = [Math.round(node.x), visit.language === 'ar'];
  const inner = mirrored ? x + sizes.width - 10 : x + 10;
  const content = (
    <>
      <title>{note === '' ? title : `${title} · ${note}`}</title>
      {node.members.length > 1 && <rect class="node" x={x + (mirrored ? -4 : 4)} y={node.y + 4} width={sizes.width} height={sizes.height} rx={3} />}
      <rect class={colour === undefined ? 'node paper' : 'node'} x={x} y={node.y} width={sizes.width} height={sizes.height} rx={3} />
      {colour !== undefined && <rect class={`fill-${colour}`} x={mirrored ? x + sizes.width - 4 : x} y={node.y} width={4} height={sizes.height} />}
      {lines.map((line, index) => <text key={line} x={inner} y={node.y + 17 + index * 15}>{line}</text>)}
      <text class="flow-note" x={inner} y={node.y + sizes.height - 9} {...(note.length > noteLetters && { textLength: sizes.width - 18, lengthAdjust: 'spacingAndGlyphs' })}>{note}</text>
    </>
  );
  return href === undefined ? <g>{content}</g> : <a href={href}>{content}</a>;
}

interface Description {
  readonly title: string;
  readonly note: string;
  readonly href: string | undefined;
  /** Of its track; a document has none. */
  readonly colour: number | undefined;
}

/** A single thing has its name, date and page; several drawn together have their track's. */
function describe(visit: Visit, plan: WholePlan, names: Names, things: PictureProps['things'], node: PlacedNode): Description {
  const track = plan.tracks.find(({ id }) => id === things.trackOf(node.id));
  if (node.members.length > 1 && track !== undefined) return { title: plainText(track.title, visit.language), note: visit.words('plan.count', { count: node.members.length }), href: subjectHref(`track:${track.id}`, visit), colour: track.colour };
  const name = names.get(node.id);
  const date = things.dateOf(node.id);
  return {
    title: name === undefined ? (parseSubjectKey(node.id)?.id ?? node.id) : plainText(name, visit.language),
    note: date === undefined ? '' : formatFuzzyDate(date, visit.language),
    href: subjectHref(node.id, visit),
    colour: track?.colour,
  };
}

/** The boxes in words, each with a sample. */
export function FlowLegend({ visit }: { readonly visit: Visit }): VNode {
  const samples = [
    { key: 'flow.legend.event', shape: <><rect class="node" x={1} y={1} width={28} height={13} rx={2} /><rect class="fill-1" x={1} y={1} width={4} height={13} /></> },
    { key: 'flow.legend.group', shape: <><rect class="node" x={4} y={4} width={26} height={11} rx={2} /><rect class="node" x={1} y={1} width={26} height={11} rx={2} /><rect class="fill-1" x={1} y={1} width={4} height={11} /></> },
    { key: 'flow.legend.document', shape: <rect class="node paper" x={1} y={1} width={28} height={13} rx={2} /> },
  ] as const;
  return (
    <ul class="legend">
      {samples.map(({ key, shape }) => (
        <li key={key}>
          <svg class="flow" viewBox="0 0 34 16" width="34" height="16" aria-hidden="true">{shape}</svg> {visit.words(key)}
        </li>
      ))}
    </ul>
  );
}
