import type { VNode } from 'preact';
import type { IsoDay } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { LocalizedText } from '../../process/vocabulary/language.ts';
import { daysFrom } from '../../process/vocabulary/fuzzy-date/make-fuzzy-date.ts';
import type { PlannedEvent } from '../../process/work-plan/plan.ts';
import type { WholePlan } from '../../store/work-plan/load-plan.ts';
import { localeOf } from '../messages/catalogue.ts';
import { linkTo } from '../visit.ts';
import type { Visit } from '../visit.ts';
import { dayText } from './date.tsx';
import { certaintyOf, Definitions, Diamond, EventShape, markTitle } from './event-mark.tsx';
import { plainText } from './text.tsx';
import { brokenScale, stack } from './time-scale.ts';
import type { Placed, TimeScale } from './time-scale.ts';
import { stripsOf } from './time-strips.ts';
import type { Strip } from './time-strips.ts';

const width = 1120;
const margin = 8;
const phaseHeight = 26;
const axisHeight = 24;
const rowHeight = 15;
const labelHeight = 20;
/** Room that a year's number needs, and that a letter of a phase's name takes. */
const yearRoom = 32;
const letterWidth = 6.6;

/** The strips of time that a picture of the plan shows: its events and its mandates. */
export function planStrips(plan: WholePlan): readonly Strip[] {
  const events = plan.events.flatMap(({ date }) => (date?.start == null || date.end === null ? [] : [{ start: date.start, end: date.end }]));
  return stripsOf([...events, ...plan.mandates.map(({ adoptedOn }) => ({ start: adoptedOn, end: adoptedOn }))]);
}

interface PictureProps {
  readonly visit: Visit;
  readonly plan: WholePlan;
  readonly strips: readonly Strip[];
  readonly today: IsoDay;
}

/** One picture of a plan: phases as bands, mandates and tracks as lanes. Its whole life, with a break where the scale changes. */
export function PlanPicture({ visit, plan, strips, today }: PictureProps): VNode {
  const scale = brokenScale(strips, width - 2 * margin, visit.language === 'ar');
  const lanes = lanesOf(plan, scale);
  const mandateHeight = plan.mandates.length === 0 ? 0 : labelHeight + rowHeight + 6;
  const above = axisHeight + phaseHeight + mandateHeight;
  const height = lanes.reduce((sum, lane) => sum + lane.height, above) + 6;
  let top = above;
  return (
    <div class="picture-scroll" tabIndex={0} role="region" aria-label={visit.words('picture.title')}>
      <svg class="picture" viewBox={`0 0 ${width} ${height}`} role="group" aria-label={visit.words('picture.alt', { events: plan.events.length })}>
        <Definitions />
        <g transform={`translate(${margin} 0)`}>
          <Axis scale={scale} height={height} visit={visit} />
          <Phases visit={visit} plan={plan} scale={scale} />
          {mandateHeight > 0 && <Mandates visit={visit} plan={plan} scale={scale} />}
          {lanes.map((lane) => {
            const at = top;
            top += lane.height;
            return <LaneRow key={lane.id} lane={lane} top={at} scale={scale} visit={visit} />;
          })}
          {scale.breaks.map((x) => <Break key={x} x={x} height={height} />)}
          {today >= scale.first && today <= scale.last && (
            <line class="today" x1={scale.x(today)} x2={scale.x(today)} y1={axisHeight - 6} y2={height}>
              <title>{dayText(today, visit.language)}</title>
            </line>
          )}
        </g>
      </svg>
    </div>
  );
}

interface Lane {
  readonly id: string;
  readonly title: LocalizedText;
  readonly colour: number;
  readonly marks: readonly Placed<PlannedEvent>[];
  readonly height: number;
}

/** Exact days stand in the upper rows of a lane and windows below them, so that neither hides the other. */
function lanesOf(plan: WholePlan, scale: TimeScale): readonly Lane[] {
  return plan.tracks.flatMap((track) => {
    const items = plan.events.flatMap((item) => {
      const extent = item.track !== track.id || item.date === undefined ? undefined : scale.extent(item.date, 6);
      return extent === undefined ? [] : [{ item, ...extent }];
    });
    if (items.length === 0) return [];
    const exact = stack(items.filter(({ item }) => certaintyOf(item) !== 'window'), 3);
    const below = rowsOf(exact);
    const windows = stack(items.filter(({ item }) => certaintyOf(item) === 'window'), 3).map((mark) => ({ ...mark, row: mark.row + below }));
    const marks = [...exact, ...windows].toSorted((a, b) => ((a.item.date?.start ?? '') < (b.item.date?.start ?? '') ? -1 : 1));
    return [{ id: track.id, title: track.title, colour: track.colour, marks, height: labelHeight + rowsOf(marks) * rowHeight + 6 }];
  });
}

function rowsOf(marks: readonly Placed<unknown>[]): number {
  return Math.max(-1, ...marks.map(({ row }) => row)) + 1;
}

function LaneName({ visit, scale, children }: { readonly visit: Visit; readonly scale: TimeScale; readonly children: string }): VNode {
  return (
    <>
      <line class="lane" x1={0} x2={scale.width} y1={0} y2={0} />
      <text class="lane-name" x={visit.language === 'ar' ? scale.width : 0} y={14}>{children}</text>
    </>
  );
}

function LaneRow({ lane, top, scale, visit }: { readonly lane: Lane; readonly top: number; readonly scale: TimeScale; readonly visit: Visit }): VNode {
  return (
    <g transform={`translate(0 ${top})`}>
      <LaneName visit={visit} scale={scale}>{plainText(lane.title, visit.language)}</LaneName>
      {lane.marks.map(({ item, from, width: size, row }) => (
        <a key={item.id} href={visit.eventHref(item.id)}>
          <title>{markTitle(item, visit)}</title>
          <EventShape certainty={certaintyOf(item)} cancelled={item.status === 'cancelled'} colour={lane.colour} x={round(from)} y={labelHeight + row * rowHeight} width={round(size)} />
        </a>
      ))}
    </g>
  );
}

function Mandates({ visit, plan, scale }: { readonly visit: Visit; readonly plan: WholePlan; readonly scale: TimeScale }): VNode {
  return (
    <g transform={`translate(0 ${axisHeight + phaseHeight})`}>
      <LaneName visit={visit} scale={scale}>{visit.words('overview.mandates')}</LaneName>
      {plan.mandates.map((mandate) => {
        const extent = scale.extent(daysFrom(mandate.adoptedOn), 1);
        return extent === undefined ? null : (
          <a key={mandate.id} href={linkTo(visit, 'mandate', { id: mandate.id })}>
            <title>{`${mandate.symbol} · ${plainText(mandate.title, visit.language)} · ${dayText(mandate.adoptedOn, visit.language)}`}</title>
            <Diamond x={Math.min(scale.width - 6, Math.max(6, round(extent.from)))} y={labelHeight + 6} />
          </a>
        );
      })}
    </g>
  );
}

/** Two lines of teeth on a gap in the paper: here the axis is cut. */
function Break({ x, height }: { readonly x: number; readonly height: number }): VNode {
  const teeth = Array.from({ length: Math.ceil(height / 12) }, () => 'l3 6l-3 6').join('');
  return (
    <g class="break">
      <rect x={round(x - 4)} width={8} y={0} height={height} />
      <path d={`M${round(x - 5)} 0${teeth}M${round(x + 2)} 0${teeth}`} />
    </g>
  );
}

function Axis({ scale, height, visit }: { readonly scale: TimeScale; readonly height: number; readonly visit: Visit }): VNode {
  const mirrored = visit.language === 'ar';
  const month = new Intl.DateTimeFormat(localeOf(visit.language), { month: 'narrow', timeZone: 'UTC' });
  let lastYear = Number.NEGATIVE_INFINITY;
  return (
    <g class="axis">
      {scale.ticks.map((tick, index) => {
        const x = round(tick.x);
        const names = tick.major || index === 0;
        const written = Math.abs(tick.x - lastYear) >= yearRoom;
        if (names && written) lastYear = tick.x;
        return (
          <g key={tick.day}>
            <line class={tick.major ? 'major' : 'minor'} x1={x} x2={x} y1={tick.major ? 2 : 14} y2={height} />
            {written && <text x={x + (mirrored ? -4 : 4)} y={16} class={names ? 'year' : 'month'}>{names ? tick.day.slice(0, 4) : month.format(new Date(tick.day))}</text>}
          </g>
        );
      })}
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
        const label = labelWithin(extent, scale);
        const room = Math.floor(label.room / (visit.language === 'zh' ? 12 : letterWidth));
        return (
          <a key={phase.id} href={linkTo(visit, 'phase', { id: phase.id })}>
            <title>{title}</title>
            <rect class={index % 2 === 0 ? 'phase' : 'phase odd'} x={round(extent.from)} y={0} width={round(extent.width)} height={phaseHeight - 6} rx={2} />
            {room > 3 && (
              <text class="phase-name" x={round(visit.language === 'ar' ? label.to : label.from)} y={14}>
                {title.length > room ? `${title.slice(0, room - 1)}…` : title}
              </text>
            )}
          </a>
        );
      })}
    </g>
  );
}

/** Where a phase's name finds room: in the band, and in the longer part of one that is cut. */
function labelWithin({ from, width: size }: { readonly from: number; readonly width: number }, scale: TimeScale): { readonly from: number; readonly to: number; readonly room: number } {
  const edges = [from, ...scale.breaks.filter((x) => x > from && x < from + size).toSorted((a, b) => a - b), from + size];
  const parts = edges.slice(1).map((to, index) => ({ from: (edges[index] ?? from) + (index === 0 ? 6 : 12), to: to - (index === edges.length - 2 ? 6 : 12) }));
  const longest = parts.toSorted((a, b) => b.to - b.from - (a.to - a.from))[0] ?? { from, to: from };
  return { ...longest, room: longest.to - longest.from };
}

/** A tenth of a unit is finer than any screen and keeps the page small. */
function round(place: number): number {
  return Math.round(place * 10) / 10;
}
