import type { VNode } from 'preact';
import type { PlannedEvent } from '../../process/work-plan/plan.ts';
import { formatFuzzyDate } from '../../process/vocabulary/fuzzy-date/write-fuzzy-date.ts';
import type { Visit } from '../visit.ts';
import { unknownDate } from './date.tsx';
import { plainText } from './text.tsx';

const colours = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** What the marks of a page refer to, once a page. Each colour has its own hatch, because a pattern does not take the colour of what it fills. */
export function Definitions(): VNode {
  return (
    <defs>
      {colours.map((colour) => (
        <pattern key={colour} id={`hatch-${colour}`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class={`fill-${colour}`} width="2.2" height="5" />
        </pattern>
      ))}
      <linearGradient id="fading">
        <stop offset="0" stop-color="white" stop-opacity="0.1" />
        <stop offset="0.2" stop-color="white" />
        <stop offset="0.8" stop-color="white" />
        <stop offset="1" stop-color="white" stop-opacity="0.1" />
      </linearGradient>
      <mask id="soft" maskContentUnits="objectBoundingBox">
        <rect width="1" height="1" fill="url(#fading)" />
      </mask>
    </defs>
  );
}

/** How sure a mark looks: solid for exact days, hollow while they are to be confirmed, hatched with soft ends for a window. */
export type Certainty = 'solid' | 'hollow' | 'window';

export function certaintyOf(event: PlannedEvent): Certainty {
  if (event.date?.precision !== 'day') return 'window';
  return event.status !== 'held' && event.deciding.date?.claim.mark !== undefined ? 'hollow' : 'solid';
}

interface ShapeProps {
  readonly certainty: Certainty;
  readonly cancelled: boolean;
  readonly colour: number;
  /** Place and width: in units of the picture, or in per cent of it ("12.5%"). */
  readonly x: number | string;
  readonly width: number | string;
  readonly y: number;
}

export const markHeight = 10;

/** The bar of one event. */
export function EventShape({ certainty, cancelled, colour, x, width, y }: ShapeProps): VNode {
  const bar = { x, y, width, height: markHeight };
  return (
    <>
      {certainty === 'window' ? <rect class="event" {...bar} fill={`url(#hatch-${colour})`} mask="url(#soft)" /> : <rect class={certainty === 'solid' ? `event fill-${colour} stroke-${colour}` : `event hollow stroke-${colour}`} {...bar} rx={1.5} />}
      {cancelled && <rect class="struck" x={x} y={y + markHeight / 2 - 1} width={width} height={2} />}
    </>
  );
}

/** What a mark says to those who point at it or hear it: title, date, and what is out of the ordinary. */
export function markTitle(event: PlannedEvent, visit: Visit): string {
  const mark = event.deciding.date?.claim.mark;
  const parts = [plainText(event.title, visit.language), formatFuzzyDate(event.date ?? unknownDate, visit.language)];
  if (event.status === 'cancelled') parts.push(visit.words('status.cancelled'));
  else if (mark !== undefined && event.status !== 'held') parts.push(visit.words(`mark.${mark}.long`));
  return parts.join(' · ');
}

/** The marks in words, each with a sample. `mandates`: where the picture shows them. */
export function Legend({ visit, mandates }: { readonly visit: Visit; readonly mandates: boolean }): VNode {
  const sample = { colour: 1, x: 2, y: 3, cancelled: false } as const;
  const samples = [
    { key: 'picture.legend.solid', shape: <EventShape {...sample} certainty="solid" width={18} /> },
    { key: 'picture.legend.hollow', shape: <EventShape {...sample} certainty="hollow" width={18} /> },
    { key: 'picture.legend.window', shape: <EventShape {...sample} certainty="window" width={30} /> },
    { key: 'picture.legend.cancelled', shape: <EventShape {...sample} certainty="window" cancelled width={30} /> },
    ...(mandates ? [{ key: 'picture.legend.mandate', shape: <Diamond x={10} y={8} /> } as const] : []),
    { key: 'picture.legend.today', shape: <line class="today" x1={16} x2={16} y1={0} y2={16} /> },
  ] as const;
  return (
    <ul class="legend">
      {samples.map(({ key, shape }) => (
        <li key={key}>
          <svg viewBox="0 0 34 16" width="34" height="16" aria-hidden="true">{shape}</svg> {visit.words(key)}
        </li>
      ))}
    </ul>
  );
}

/** A mandate's mark around its middle. */
export function Diamond({ x, y }: { readonly x: number; readonly y: number }): VNode {
  return <path class="diamond" d={`M${x} ${y - 6}l6 6-6 6-6-6z`} />;
}
