import type { VNode } from 'preact';
import { parseIsoDay } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { IsoDay } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { PlannedEvent } from '../../../process/work-plan/plan.ts';
import type { TrackState } from '../../../process/work-plan/state.ts';
import { loadPlan } from '../../../store/work-plan/load-plan.ts';
import type { WholePlan } from '../../../store/work-plan/load-plan.ts';
import { localeOf } from '../../messages/catalogue.ts';
import { MarkBadge, When } from '../../parts/date.tsx';
import { certaintyOf, Hatches, Legend } from '../../parts/plan-picture.tsx';
import { PlanViews } from '../../parts/plan-views.tsx';
import { plainText, Text } from '../../parts/text.tsx';
import { timeScale } from '../../parts/time-scale.ts';
import type { TimeScale } from '../../parts/time-scale.ts';
import { messagePage } from '../site/message-page.tsx';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { YearNavigation, yearsOf } from './year-navigation.tsx';

const lineWidth = 720;

/** Every event of a year as a bar on a line of its own, track by track. */
export async function timelinePage(visit: Visit): Promise<Page> {
  const { words } = visit;
  const plan = await loadPlan(visit.store.pool, visit.process, visit.position);
  if (plan === undefined) return messagePage(visit, 404, 'as-of.before');
  const years = yearsOf(plan.events);
  const year = years.find((one) => one === visit.url.searchParams.get('year')) ?? mostEventful(plan.events, years);
  const track = plan.tracks.find((one) => one.id === visit.url.searchParams.get('track'));
  const [first, last] = [parseIsoDay(`${year}-01-01`), parseIsoDay(`${year}-12-31`)];
  if (first === undefined || last === undefined) return messagePage(visit, 404, 'picture.none');
  const scale = timeScale(first, last, lineWidth, visit.language === 'ar');
  return {
    title: words('views.timeline'),
    wide: true,
    body: (
      <>
        <h1>{words('views.timeline')}</h1>
        <PlanViews visit={visit} current="timeline" />
        <YearNavigation visit={visit} route="timeline" years={years} year={year} more={track === undefined ? {} : { track: track.id }} />
        <TrackChips visit={visit} plan={plan} year={year} track={track} />
        <Legend visit={visit} />
        <svg class="definitions" width="0" height="0" aria-hidden="true"><Hatches /></svg>
        <TimelineTable visit={visit} plan={plan} scale={scale} tracks={track === undefined ? plan.tracks : [track]} today={visit.asOf ?? visit.today} year={year} />
      </>
    ),
  };
}

function mostEventful(events: readonly PlannedEvent[], years: readonly string[]): string {
  const count = (year: string) => events.filter((event) => event.date?.start?.startsWith(year) === true).length;
  return years.toSorted((a, b) => count(b) - count(a))[0] ?? '2000';
}

function TrackChips({ visit, plan, year, track }: { readonly visit: Visit; readonly plan: WholePlan; readonly year: string; readonly track: TrackState | undefined }): VNode {
  return (
    <nav class="chips" aria-label={visit.words('column.track')}>
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
  readonly today: IsoDay;
  readonly year: string;
}

function TimelineTable({ visit, plan, scale, tracks, today, year }: TableProps): VNode {
  const { words } = visit;
  const groups = tracks.map((track) => ({ track, events: plan.events.filter((event) => event.track === track.id && event.date !== undefined && scale.extent(event.date, 1) !== undefined) })).filter((group) => group.events.length > 0);
  if (groups.length === 0) return <p>{words('picture.none-in', { year })}</p>;
  return (
    <div class="picture-scroll" tabIndex={0} role="region" aria-label={words('views.timeline')}>
      <table class="timeline">
        <caption class="visually-hidden">{words('timeline.caption', { year })}</caption>
        <thead>
          <tr>
            <th scope="col">{words('column.event')}</th>
            <th scope="col">
              <span class="visually-hidden">{words('column.date')}</span>
              <MonthScale scale={scale} visit={visit} />
            </th>
          </tr>
        </thead>
        {groups.map(({ track, events }) => (
          <tbody key={track.id}>
            <tr class="group">
              <th colSpan={2} scope="rowgroup"><span class={`track track-${track.colour}`}><Text text={track.title} language={visit.language} /></span></th>
            </tr>
            {events.map((event) => (
              <TimelineRow key={event.id} visit={visit} event={event} scale={scale} colour={track.colour} today={today} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function MonthScale({ scale, visit }: { readonly scale: TimeScale; readonly visit: Visit }): VNode {
  const month = new Intl.DateTimeFormat(localeOf(visit.language), { month: 'short', timeZone: 'UTC' });
  return (
    <svg class="scale" viewBox={`0 0 ${lineWidth} 16`} aria-hidden="true">
      {scale.ticks.map((tick) => (
        <text key={tick.day} x={tick.x + (visit.language === 'ar' ? -3 : 3)} y={12}>{month.format(new Date(tick.day))}</text>
      ))}
    </svg>
  );
}

function TimelineRow({ visit, event, scale, colour, today }: { readonly visit: Visit; readonly event: PlannedEvent; readonly scale: TimeScale; readonly colour: number; readonly today: IsoDay }): VNode {
  const certainty = certaintyOf(event);
  const extent = event.date === undefined ? undefined : scale.extent(event.date, 5);
  return (
    <tr class={`status-${event.status}`}>
      <th scope="row">
        <a href={visit.eventHref(event.id)}><Text text={event.title} language={visit.language} /></a>
        <span class="when"><When date={event.date} language={visit.language} /> <MarkBadge mark={event.deciding.date?.claim.mark} words={visit.words} /></span>
      </th>
      <td>
        <svg class="bar" viewBox={`0 0 ${lineWidth} 18`} preserveAspectRatio="none" aria-hidden="true">
          {scale.ticks.map((tick) => <line key={tick.day} class="minor" x1={tick.x} x2={tick.x} y1={0} y2={18} />)}
          {extent !== undefined && <rect class={`event ${certainty} stroke-${colour}${certainty === 'solid' ? ` fill-${colour}` : ''}`} fill={certainty === 'window' ? `url(#hatch-${colour})` : undefined} x={extent.from} y={4} width={extent.width} height={10} rx={certainty === 'window' ? 5 : 1.5} />}
          {event.status === 'cancelled' && extent !== undefined && <line class="struck" x1={extent.from - 4} x2={extent.from + extent.width + 4} y1={9} y2={9} />}
          {today >= scale.first && today <= scale.last && <line class="today" x1={scale.x(today)} x2={scale.x(today)} y1={0} y2={18} />}
        </svg>
      </td>
    </tr>
  );
}
