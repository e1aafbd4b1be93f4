import type { VNode } from 'preact';
import { plainText, Text } from '../../parts/text.tsx';
import { MarkBadge, When } from '../../parts/date.tsx';
import { Pager, SortHeader } from '../../parts/list.tsx';
import { PlanViews } from '../../parts/plan-views.tsx';
import { TrackTag } from '../../parts/track.tsx';
import { countEvents, listEvents } from '../../../store/work-plan/list-events.ts';
import type { ListedEvent } from '../../../store/work-plan/list-events.ts';
import { loadOutline } from '../../../store/work-plan/load-outline.ts';
import type { Outline } from '../../../store/work-plan/load-outline.ts';
import { isOfficer, linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { planAlternates } from './alternates.ts';
import { pageSize, parsePlanQuery, writePlanQuery } from './plan-query.ts';
import type { PlanQuery } from './plan-query.ts';
import { PlanFilter } from './plan-filter.tsx';
import { monthOf } from './month-heading.ts';

/** The work plan as a table: what is planned, when and where as far as it is known, and how sure that is. */
export async function planPage(visit: Visit): Promise<Page> {
  const query = parsePlanQuery(visit.url.searchParams);
  const { pool } = visit.store;
  const selection = { process: visit.process, position: visit.position, now: visit.position === visit.head, filter: query.filter };
  const [outline, events, total] = await Promise.all([
    loadOutline(pool, visit.process, visit.position),
    listEvents(pool, { ...selection, sort: query.sort, descending: query.descending, limit: pageSize, offset: (query.page - 1) * pageSize }),
    visit.count(selection, () => countEvents(pool, selection)),
  ]);
  return {
    title: visit.words('plan.title'),
    wide: true,
    alternates: planAlternates(visit),
    body: <PlanBody visit={visit} query={query} outline={outline} events={events} total={total} />,
  };
}

interface PlanBodyProps {
  readonly visit: Visit;
  readonly query: PlanQuery;
  readonly outline: Outline;
  readonly events: readonly ListedEvent[];
  readonly total: number;
}

function PlanBody({ visit, query, outline, events, total }: PlanBodyProps): VNode {
  const { words } = visit;
  return (
    <>
      <div class="page-head">
        <h1>{words('plan.title')}</h1>
        {isOfficer(visit) && (
          <p class="officer-acts">
            <a class="button" href={linkTo(visit, 'schedule', {})}>{words('officer.schedule')}</a>
            <a class="button quiet" href={linkTo(visit, 'publish', {})}>{words('officer.publish')}</a>
            <a class="button quiet" href={linkTo(visit, 'import', {})}>{words('import.title')}</a>
          </p>
        )}
      </div>
      <PlanViews visit={visit} current="plan" />
      <PlanFilter visit={visit} query={query} outline={outline} />
      <p class="count" role="status">{words('plan.count', { count: total })}</p>
      {events.length > 0 && <PlanTable visit={visit} query={query} outline={outline} events={events} />}
      <Pager visit={visit} total={total} pageSize={pageSize} page={query.page} query={writePlanQuery(query)} route="plan" />
    </>
  );
}

function PlanTable({ visit, query, outline, events }: Omit<PlanBodyProps, 'total'>): VNode {
  const { words, language } = visit;
  const byMonth = query.sort === 'date';
  const header = (sort: PlanQuery['sort'], label: string) => <SortHeader visit={visit} route="plan" sort={sort} label={label} current={query.sort} descending={query.descending} query={writePlanQuery({ ...query, page: 1 })} />;
  let month = '';
  return (
    <table class="plan">
      <caption class="visually-hidden">{words('plan.title')}</caption>
      <thead>
        <tr>
          {header('date', words('column.date'))}
          {header('title', words('column.event'))}
          {header('place', words('column.place'))}
          {header('track', words('column.track'))}
          {header('status', words('column.status'))}
        </tr>
      </thead>
      <tbody>
        {events.map((event) => {
          const heading = monthOf(event.date, language, words);
          const begins = byMonth && heading !== month;
          month = heading;
          return (
            <>
              {begins && (
                <tr class="month" key={`m-${event.id}`}>
                  <th colSpan={5} scope="rowgroup">{heading}</th>
                </tr>
              )}
              <PlanRow key={event.id} visit={visit} event={event} outline={outline} />
            </>
          );
        })}
      </tbody>
    </table>
  );
}

function PlanRow({ visit, event, outline }: { readonly visit: Visit; readonly event: ListedEvent; readonly outline: Outline }): VNode {
  const { words, language } = visit;
  return (
    <tr class={`status-${event.status}`}>
      <td class="when">
        <When date={event.date} language={language} /> <MarkBadge mark={event.dateMark} words={words} />
      </td>
      <td class="what">
        <a href={visit.eventHref(event.id)}>
          <Text text={event.title} language={language} />
        </a>{' '}
        <MarkBadge mark={event.titleMark} words={words} />
        {event.differing > 0 && <a class="differs" href={`${visit.eventHref(event.id)}#sources`}>{words('plan.differs')}</a>}
      </td>
      <td class="where">
        {event.placeName === null ? <span class="unknown">{words('place.unknown')}</span> : plainText(event.placeName, language)} <MarkBadge mark={event.placeMark} words={words} />
      </td>
      <td class="track-cell">
        <TrackTag track={outline.tracks.get(event.track)} language={language} />
      </td>
      <td class="status">{words(`status.${event.status}`)}</td>
    </tr>
  );
}

