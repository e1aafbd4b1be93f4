import type { VNode } from 'preact';
import { isoDay } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { IsoDay } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { PlannedEvent } from '../../../process/work-plan/plan.ts';
import type { TrackState } from '../../../process/work-plan/state.ts';
import { loadPlan } from '../../../store/work-plan/load-plan.ts';
import type { WholePlan } from '../../../store/work-plan/load-plan.ts';
import { localeOf } from '../../messages/catalogue.ts';
import { MarkBadge, When } from '../../parts/date.tsx';
import { certaintyOf, Definitions, EventShape, Legend, markHeight } from '../../parts/event-mark.tsx';
import { planStrips } from '../../parts/plan-picture.tsx';
import { PlanViews } from '../../parts/plan-views.tsx';
import { plainText, Text } from '../../parts/text.tsx';
import { brokenScale, timeScale } from '../../parts/time-scale.ts';
import type { TimeScale } from '../../parts/time-scale.ts';
import { messagePage } from '../site/message-page.tsx';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { planAlternates } from './alternates.ts';
import { allYears, mostEventful, YearNavigation, yearsOf } from './year-navigation.tsx';

/** The pictures are as wide as their cells; places in them are per cent, computed on a line of this length. */
const lineWidth = 1000;
const leastWidth = 7;
/** Room that a month's or a year's name needs on a phone's line. */
const nameRoom = 65;

/** Every event of a year, or of all years, as a bar on a line of its own, track by track. */
export async function timelinePage(visit: Visit): Promise<Page> {
  const { words } = visit;
  const plan = await loadPlan(visit.store.pool, visit.process, visit.position);
  if (plan === undefined) return messagePage(visit, 404, 'as-of.before');
  const years = yearsOf(plan.events);
  const asked = visit.url.searchParams.get('year');
  const year = [allYears, ...years].find((one) => one === asked) ?? mostEventful(plan.events, years);
  const track = plan.tracks.find((one) => one.id === visit.url.searchParams.get('track'));
  const scale = scaleFor(plan, year, visit.language === 'ar');
  return {
    title: words('views.timeline'),
    wide: true,
    alternates: planAlternates(visit),
    body: (
      <>
        <h1>{words('views.timeline')}</h1>
        <PlanViews visit={visit} current="timeline" />
        {scale === undefined ? (
          <p>{words('picture.none')}</p>
        ) : (
          <>
            <YearNavigation visit={visit} route="timeline" years={years} year={year} more={track === undefined ? {} : { track: track.id }} all />
            <TrackChips visit={visit} plan={plan} year={year} track={track} />
            <Legend visit={visit} mandates={false} />
            {scale.breaks.length > 0 && <p class="note">{words('picture.break')}</p>}
            <svg class="definitions" width="0" height="0" aria-hidden="true"><Definitions /><Grid scale={scale} today={visit.asOf ?? visit.today} /></svg>
            <TimelineTable visit={visit} plan={plan} scale={scale} tracks={track === undefined ? plan.tracks : [track]} year={year} />
          </>
        )}
      </>
    ),
  };
}

function scaleFor(plan: WholePlan, year: string, mirrored: boolean): TimeScale | undefined {
  if (year === allYears) {
    const strips = planStrips(plan);
    return strips.length === 0 ? undefined : brokenScale(strips, lineWidth, mirrored);
  }
  const [first, last] = year === '' ? [] : [isoDay(Number(year), 1, 1), isoDay(Number(year), 12, 31)];
  return first === undefined || last === undefined ? undefined : timeScale(first, last, lineWidth, mirrored);
}

function TrackChips({ visit, plan, year, track }: { readonly visit: Visit; readonly plan: WholePlan; readonly year: string; readonly track: TrackState | undefined }): VNode {
  return (
    <nav class="chips one-line" aria-label={visit.words('column.track')}>
      <a href={linkTo(visit, 'timeline', {}, { year })} aria-current={track === undefined ? 'true' : undefined}>{visit.words('filter.any')}</a>
      {plan.tracks.map((one) => (
        <a key={one.id} href={linkTo(visit, 'timeline', {}, { year, track: one.id })} aria-current={one.id === track?.id ? 'true' : undefined}>
          {plainText(one.title, visit.language)}
        </a>
      ))}
    </nav>
  );
}

interface TableProps {
  readonly visit: Visit;
  readonly plan: WholePlan;
  readonly scale: TimeScale;
  readonly tracks: readonly TrackState[];
  readonly year: string;
}

function TimelineTable({ visit, plan, scale, tracks, year }: TableProps): VNode {
  const { words } = visit;
  const caption = year === allYears ? words('timeline.caption-all') : words('timeline.caption', { year });
  const groups = tracks.map((track) => ({ track, events: plan.events.filter((event) => event.track === track.id && event.date !== undefined && scale.extent(event.date, 1) !== undefined) })).filter((group) => group.events.length > 0);
  if (groups.length === 0) return <p>{words('picture.none-in', { year: year === allYears ? words('picture.all-years') : year })}</p>;
  return (
    <div class="picture-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table class="timeline">
        <caption class="visually-hidden">{caption}</caption>
        <colgroup>
          <col class="names" />
          <col />
        </colgroup>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{words('column.event')}</th>
            <th scope="col">{words('column.date')}</th>
          </tr>
        </thead>
        {groups.map(({ track, events }) => (
          <tbody key={track.id}>
            <tr class="group">
              <th scope="rowgroup"><span class={`track track-${track.colour}`}><Text text={track.title} language={visit.language} /></span></th>
              <td><Names scale={scale} visit={visit} /></td>
            </tr>
            {events.map((event) => (
              <TimelineRow key={event.id} visit={visit} event={event} scale={scale} colour={track.colour} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function percent(place: number): string {
  return `${Math.round(place * 10) / 100}%`;
}

/** The months' and years' names, once more for every track: on a long page the head is soon out of sight. */
function Names({ scale, visit }: { readonly scale: TimeScale; readonly visit: Visit }): VNode {
  const month = new Intl.DateTimeFormat(localeOf(visit.language), { month: 'short', timeZone: 'UTC' });
  const ofOneYear = scale.first.slice(0, 4) === scale.last.slice(0, 4);
  const written: TimeScale['ticks'][number][] = [];
  for (const tick of scale.ticks) if ((ofOneYear || tick.major) && Math.abs(tick.x - (written.at(-1)?.x ?? -nameRoom)) >= nameRoom) written.push(tick);
  return (
    <svg class="scale" aria-hidden="true">
      {written.map((tick) => (
        <text key={tick.day} x={percent(tick.x)} dx={visit.language === 'ar' ? -3 : 3} y={13}>{ofOneYear ? month.format(new Date(tick.day)) : tick.day.slice(0, 4)}</text>
      ))}
    </svg>
  );
}

/** Gridlines and today's line, defined once and used behind every bar. */
function Grid({ scale, today }: { readonly scale: TimeScale; readonly today: IsoDay }): VNode {
  const line = (name: string, at: number) => <line key={`${name} ${at}`} class={name} x1={percent(at)} x2={percent(at)} y1="0" y2="100%" />;
  return (
    <symbol id="grid">
      {scale.ticks.map((tick) => line(tick.major ? 'major' : 'minor', tick.x))}
      {scale.breaks.map((x) => line('cut', x))}
      {today >= scale.first && today <= scale.last && line('today', scale.x(today))}
    </symbol>
  );
}

interface RowProps {
  readonly visit: Visit;
  readonly event: PlannedEvent;
  readonly scale: TimeScale;
  readonly colour: number;
}

function TimelineRow({ visit, event, scale, colour }: RowProps): VNode {
  const extent = event.date === undefined ? undefined : scale.extent(event.date, leastWidth);
  return (
    <tr class={`status-${event.status}`}>
      <th scope="row">
        <div>
          <a href={visit.eventHref(event.id)}><Text text={event.title} language={visit.language} /></a>
          <span class="when"><When date={event.date} language={visit.language} /> <MarkBadge mark={event.deciding.date?.claim.mark} words={visit.words} /></span>
        </div>
      </th>
      <td>
        <svg class="bar" aria-hidden="true">
          <use href="#grid" />
          {extent !== undefined && (
            <svg y="50%" overflow="visible">
              <EventShape certainty={certaintyOf(event)} cancelled={event.status === 'cancelled'} colour={colour} x={percent(extent.from)} width={percent(extent.width)} y={-markHeight / 2} />
            </svg>
          )}
        </svg>
      </td>
    </tr>
  );
}
