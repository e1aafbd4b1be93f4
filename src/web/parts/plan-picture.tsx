import type { VNode } from 'preact';
import type { IsoDay } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { PlannedEvent } from '../../process/work-plan/plan.ts';
import type { WholePlan } from '../../store/work-plan/load-plan.ts';
import { formatFuzzyDate } from '../../process/vocabulary/fuzzy-date/write-fuzzy-date.ts';
import { localeOf } from '../messages/catalogue.ts';
import type { Visit } from '../visit.ts';
import { unknownDate } from './date.tsx';
import { plainText } from './text.tsx';
import { stack, timeScale } from './time-scale.ts';
import type { TimeScale } from './time-scale.ts';

const width = 1120;
const margin = 8;
const phaseHeight = 26;
const axisHeight = 24;
const rowHeight = 15;
const labelHeight = 20;

export interface PictureSpan {
  readonly first: IsoDay;
  readonly last: IsoDay;
}

/** One picture of a plan: phases as bands, tracks as lanes, exact days solid, windows hatched, unconfirmed dates hollow. */
export function PlanPicture({ visit, plan, span, today }: { readonly visit: Visit; readonly plan: WholePlan; readonly span: PictureSpan; readonly today: IsoDay }): VNode {
  const scale = timeScale(span.first, span.last, width - 2 * margin, visit.language === 'ar');
  const lanes = lanesOf(plan, scale);
  const height = lanes.reduce((sum, lane) => sum + lane.height, axisHeight + phaseHeight) + 6;
  let top = axisHeight + phaseHeight;
  return (
    <div class="picture-scroll" tabIndex={0} role="region" aria-label={visit.words('picture.title')}>
      <svg class="picture" viewBox={`0 0 ${width} ${height}`} role="group" aria-label={visit.words('picture.alt', { events: plan.events.length })}>
        <Hatches />
        <g transform={`translate(${margin} 0)`}>
          <Axis scale={scale} height={height} visit={visit} />
          <Phases visit={visit} plan={plan} scale={scale} />
          {lanes.map((lane) => {
            const at = top;
            top += lane.height;
            return (
              <g key={lane.id} transform={`translate(0 ${at})`}>
                <line class="lane" x1={0} x2={scale.width} y1={0} y2={0} />
                <text class="lane-name" x={visit.language === 'ar' ? scale.width : 0} y={14} text-anchor="start">{plainText(lane.title, visit.language)}</text>
                {lane.marks.map(({ item, from, width: size, row }) => (
                  <EventMark key={item.id} event={item} x={from} y={labelHeight + row * rowHeight} width={size} colour={lane.colour} visit={visit} />
                ))}
              </g>
            );
          })}
          {today >= span.first && today <= span.last && <line class="today" x1={scale.x(today)} x2={scale.x(today)} y1={axisHeight - 6} y2={height} />}
        </g>
      </svg>
    </div>
  );
}

function lanesOf(plan: WholePlan, scale: TimeScale) {
  return plan.tracks.flatMap((track) => {
    const items = plan.events.filter((event) => event.track === track.id).flatMap((item) => {
      const extent = item.date === undefined ? undefined : scale.extent(item.date, 6);
      return extent === undefined ? [] : [{ item, ...extent }];
    });
    if (items.length === 0) return [];
    const marks = stack(items, 3);
    const rows = Math.max(...marks.map((mark) => mark.row)) + 1;
    return [{ id: track.id, title: track.title, colour: track.colour, marks, height: labelHeight + rows * rowHeight + 6 }];
  });
}

/** Each colour has its own hatch, because a pattern does not take the colour of what it fills. */
export function Hatches(): VNode {
  return (
    <defs>
      {[1, 2, 3, 4, 5, 6, 7, 8, 9].map((colour) => (
        <pattern key={colour} id={`hatch-${colour}`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class={`fill-${colour}`} width="2" height="5" />
        </pattern>
      ))}
    </defs>
  );
}

function Axis({ scale, height, visit }: { readonly scale: TimeScale; readonly height: number; readonly visit: Visit }): VNode {
  const month = new Intl.DateTimeFormat(localeOf(visit.language), { month: visit.language === 'ar' ? 'short' : 'narrow', timeZone: 'UTC' });
  const dense = scale.ticks.length > 30 || visit.language === 'ar';
  return (
    <g class="axis">
      {scale.ticks.map((tick, index) => (
        <g key={tick.day}>
          <line class={tick.major ? 'major' : 'minor'} x1={tick.x} x2={tick.x} y1={tick.major ? 2 : 14} y2={height} />
          {(tick.major || index === 0 || !dense) && (
            <text x={tick.x + (visit.language === 'ar' ? -4 : 4)} y={16} class={tick.major || index === 0 ? 'year' : 'month'}>
              {tick.major || index === 0 ? tick.day.slice(0, 4) : month.format(new Date(tick.day))}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

function Phases({ visit, plan, scale }: { readonly visit: Visit; readonly plan: WholePlan; readonly scale: TimeScale }): VNode {
  return (
    <g transform={`translate(0 ${axisHeight})`}>
      {plan.phases.map((phase, index) => {
        const extent = phase.date === undefined ? undefined : scale.extent(phase.date, 6);
        if (extent === undefined) return null;
        const title = plainText(phase.title, visit.language);
        const room = Math.floor(extent.width / 7);
        return (
          <a key={phase.id} href={`/${visit.language}/${visit.process}/phases/${phase.id}${visit.asOf === undefined ? '' : `?as-of=${visit.asOf}`}`}>
            <title>{title}</title>
            <rect class={index % 2 === 0 ? 'phase' : 'phase odd'} x={extent.from} y={0} width={extent.width} height={phaseHeight - 6} rx={2} />
            <text class="phase-name" x={visit.language === 'ar' ? extent.from + extent.width - 6 : extent.from + 6} y={14}>
              {title.length > room ? `${title.slice(0, Math.max(0, room - 1))}…` : title}
            </text>
          </a>
        );
      })}
    </g>
  );
}

interface EventMarkProps {
  readonly event: PlannedEvent;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly colour: number;
  readonly visit: Visit;
}

/** How sure a mark looks: solid for exact days, hatched for a window, hollow while to be confirmed, struck when cancelled. */
export function certaintyOf(event: PlannedEvent): 'solid' | 'hollow' | 'window' {
  if (event.date?.precision !== 'day') return 'window';
  return event.deciding.date?.claim.mark === undefined ? 'solid' : 'hollow';
}

function EventMark({ event, x, y, width: size, colour, visit }: EventMarkProps): VNode {
  const certainty = certaintyOf(event);
  return (
    <a href={visit.eventHref(event.id)}>
      <title>{`${plainText(event.title, visit.language)} · ${formatFuzzyDate(event.date ?? unknownDate, visit.language)}`}</title>
      <rect class={`event ${certainty} stroke-${colour}${certainty === 'solid' ? ` fill-${colour}` : ''}`} fill={certainty === 'window' ? `url(#hatch-${colour})` : undefined} x={x} y={y} width={size} height={10} rx={certainty === 'window' ? 5 : 1.5} />
      {event.status === 'cancelled' && <line class="struck" x1={x - 2} x2={x + size + 2} y1={y + 5} y2={y + 5} />}
    </a>
  );
}

/** The words of the picture, with a sample of each mark. */
export function Legend({ visit }: { readonly visit: Visit }): VNode {
  const samples = [
    { key: 'picture.legend.solid', sample: <rect class="event solid stroke-1 fill-1" x={2} y={3} width={18} height={10} rx={1.5} /> },
    { key: 'picture.legend.hollow', sample: <rect class="event hollow stroke-1" x={2} y={3} width={18} height={10} rx={1.5} /> },
    { key: 'picture.legend.window', sample: <rect class="event window stroke-1" fill="url(#hatch-1)" x={2} y={3} width={28} height={10} rx={5} /> },
    { key: 'picture.legend.cancelled', sample: <><rect class="event solid stroke-1 fill-1" x={2} y={3} width={18} height={10} rx={1.5} /><line class="struck" x1={0} x2={24} y1={8} y2={8} /></> },
    { key: 'picture.legend.today', sample: <line class="today" x1={16} x2={16} y1={0} y2={16} /> },
  ] as const;
  return (
    <ul class="legend">
      {samples.map(({ key, sample }) => (
        <li key={key}>
          <svg viewBox="0 0 32 16" width="32" height="16" aria-hidden="true">{sample}</svg> {visit.words(key)}
        </li>
      ))}
    </ul>
  );
}
