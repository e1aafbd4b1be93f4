import type { VNode } from 'preact';
import { isId } from '../../../process/vocabulary/ids.ts';
import { mentionedByClaims } from '../../../process/work-plan/mentions.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import { ClaimsTable } from '../../parts/claims-table.tsx';
import { dayText } from '../../parts/date.tsx';
import { Fact } from '../../parts/fact.tsx';
import { plainText } from '../../parts/text.tsx';
import { TrackTag } from '../../parts/track.tsx';
import { linkTo, withQuery } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from './missing-page.ts';
import { loadPlanPart, Others, PlanPartSection } from './plan-part.tsx';
import type { PlanPart } from './plan-part.tsx';

/** One track of the plan: the run of its meetings and documents. */
export async function trackPage(visit: Visit): Promise<Page> {
  const { store: { pool }, process, position, words, language } = visit;
  const id = visit.parameters['id'] ?? '';
  const track = isId(id) ? await loadState(pool, process, position, 'track', id) : undefined;
  if (track === undefined) return missingPage(visit);
  const [part, names] = await Promise.all([loadPlanPart(visit, { track: id }), loadNames(pool, process, position, mentionedByClaims(track.claims))]);
  const calendar = withQuery(`/${language}/${process}/tracks/${id}.ics`, { 'as-of': visit.asOf ?? '' });
  return {
    title: plainText(track.title, language),
    trail: [{ label: words('plan.title'), href: linkTo(visit, 'plan', {}) }],
    alternates: [{ href: calendar, type: 'text/calendar', label: 'iCalendar' }],
    body: (
      <article class="thing">
        <h1>
          <TrackTag track={track} language={language} />
        </h1>
        <Others visit={visit} route="track" current={id} items={[...part.outline.tracks.values()].map((one) => ({ id: one.id, label: plainText(one.title, language) }))} />
        <Span visit={visit} part={part} calendar={calendar} />
        {track.claims.length > 0 && (
          <section aria-labelledby="sources">
            <h2 id="sources">{words('claims.title')}</h2>
            <ClaimsTable visit={visit} state={track} names={names} caption={words('claims.title')} />
          </section>
        )}
        <PlanPartSection visit={visit} part={part} heading={words('track.events')} without="track" />
      </article>
    ),
  };
}

/** From the first possible day of its first entry to the last possible day of its last. */
function Span({ visit, part, calendar }: { readonly visit: Visit; readonly part: PlanPart; readonly calendar: string }): VNode {
  const { words, language } = visit;
  const first = part.events.flatMap(({ date }) => (date.start === null ? [] : [date.start])).toSorted()[0];
  const last = part.events.flatMap(({ date }) => (date.end === null ? [] : [date.end])).toSorted().at(-1);
  return (
    <dl class="facts">
      {first !== undefined && last !== undefined && part.total === part.events.length && (
        <Fact label={words('track.span')}>{words('track.span-value', { from: dayText(first, language), to: dayText(last, language) })}</Fact>
      )}
      <Fact label={words('track.calendar')}>
        <a href={calendar} type="text/calendar">{words('event.calendar')}</a>
      </Fact>
    </dl>
  );
}
