import { daysFrom } from '../../../process/vocabulary/fuzzy-date/make-fuzzy-date.ts';
import type { FuzzyDate, IsoDay } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { LinkState } from '../../../process/work-plan/state.ts';
import { collapse } from '../../parts/flow-graph.ts';
import type { FlowEdge, FlowGraph } from '../../parts/flow-graph.ts';

/** As much of a plan as the picture needs. */
interface Linked {
  readonly events: readonly { readonly id: string; readonly track: string; readonly date: FuzzyDate | undefined }[];
  readonly documents: readonly { readonly id: string; readonly dated?: IsoDay; readonly circulatedOn?: IsoDay }[];
  readonly links: readonly Pick<LinkState, 'from' | 'to' | 'relation'>[];
}

/** What the picture of what feeds into what is made of; things by their subject keys, such as `event:stocktaking`. */
export interface FlowThings {
  readonly graph: FlowGraph;
  readonly dateOf: (key: string) => FuzzyDate | undefined;
  readonly trackOf: (key: string) => string | undefined;
  /** The place in time among all things that are linked; what has no date comes last. */
  readonly order: (key: string) => number;
}

/** The picture shows what feeds into what, and what that brings about. Documents that only serve a meeting are left to the list. */
export function flowThings(plan: Linked): FlowThings {
  const events = new Map(plan.events.map((event) => [`event:${event.id}`, event]));
  const documents = new Map(plan.documents.map((document) => [`document:${document.id}`, document]));
  const dateOf = (key: string): FuzzyDate | undefined => {
    const day = documents.get(key)?.circulatedOn ?? documents.get(key)?.dated;
    return events.get(key)?.date ?? (day === undefined ? undefined : daysFrom(day));
  };
  const trackOf = (key: string) => events.get(key)?.track;
  const begin = (key: string) => dateOf(key)?.start ?? '9999';
  const linked = [...new Set(plan.links.flatMap(({ from, to }): string[] => [from, to]))].toSorted((a, b) => (begin(a) < begin(b) ? -1 : begin(a) > begin(b) ? 1 : a < b ? -1 : 1));
  const places = new Map(linked.map((key, place) => [key, place]));
  const feeds = plan.links.filter(({ relation }) => relation === 'feeds');
  const feeding = new Set<string>(feeds.flatMap(({ from, to }) => [from, to]));
  const edges: readonly FlowEdge[] = [...feeds, ...plan.links.filter(({ relation, from }) => relation === 'produces' && feeding.has(from))];
  const drawn = new Set(edges.flatMap(({ from, to }) => [from, to]));
  return {
    graph: collapse(linked.filter((key) => drawn.has(key)), edges, (key) => trackOf(key) ?? key),
    dateOf,
    trackOf,
    order: (key) => places.get(key) ?? linked.length,
  };
}
