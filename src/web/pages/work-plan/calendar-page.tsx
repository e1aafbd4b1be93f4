import type { VNode } from 'preact';
import type { Language } from '../../../process/vocabulary/language.ts';
import { loadPlan } from '../../../store/work-plan/load-plan.ts';
import type { WholePlan } from '../../../store/work-plan/load-plan.ts';
import { localeOf } from '../../messages/catalogue.ts';
import { dayText, MarkBadge, When } from '../../parts/date.tsx';
import { PlanViews } from '../../parts/plan-views.tsx';
import { plainText, Text } from '../../parts/text.tsx';
import { messagePage } from '../site/message-page.tsx';
import type { Page, Visit } from '../../visit.ts';
import { planAlternates } from './alternates.ts';
import { monthGrid } from './month-grid.ts';
import type { GridDay, MonthGrid } from './month-grid.ts';
import { YearNavigation, yearsOf } from './year-navigation.tsx';

/** ISO numbers of the first day of the week: the calendars of Arabic begin on Saturday, those of the other five on Monday here. */
const weekStarts: Readonly<Record<Language, number>> = { ar: 6, zh: 1, en: 1, fr: 1, ru: 1, es: 1 };

/** A year of the plan as months; what has no exact day stands under its month, on no day in particular. */
export async function calendarPage(visit: Visit): Promise<Page> {
  const { words, language } = visit;
  const plan = await loadPlan(visit.store.pool, visit.process, visit.position);
  if (plan === undefined) return messagePage(visit, 404, 'as-of.before');
  const years = yearsOf(plan.events);
  const busiest = years.toSorted((a, b) => plan.events.filter((event) => event.date?.start?.startsWith(b) === true).length - plan.events.filter((event) => event.date?.start?.startsWith(a) === true).length)[0];
  const year = years.find((one) => one === visit.url.searchParams.get('year')) ?? busiest ?? visit.today.slice(0, 4);
  const months = Array.from({ length: 12 }, (_, index) => monthGrid(Number(year), index + 1, plan.events, weekStarts[language])).filter((grid) => grid !== undefined);
  const filled = months.filter((grid) => grid.sometime.length > 0 || grid.weeks.some((week) => week.some((day) => day.events.length > 0)));
  return {
    title: words('views.calendar'),
    wide: true,
    alternates: planAlternates(visit),
    body: (
      <>
        <h1>{words('views.calendar')}</h1>
        <PlanViews visit={visit} current="calendar" />
        <YearNavigation visit={visit} route="calendar" years={years} year={year} more={{}} />
        <div class="months">
          {filled.map((grid) => (
            <Month key={grid.first} visit={visit} plan={plan} grid={grid} />
          ))}
        </div>
        {filled.length === 0 && <p>{words('picture.none-in', { year })}</p>}
      </>
    ),
  };
}

function Month({ visit, plan, grid }: { readonly visit: Visit; readonly plan: WholePlan; readonly grid: MonthGrid }): VNode {
  const { words, language } = visit;
  const name = new Intl.DateTimeFormat(localeOf(language), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(grid.first));
  const weekday = new Intl.DateTimeFormat(localeOf(language), { weekday: 'short', timeZone: 'UTC' });
  const today = visit.asOf ?? visit.today;
  return (
    <section class="month-section">
      <h2>{name}</h2>
      <table class="month-grid">
        <caption class="visually-hidden">{name}</caption>
        <thead>
          <tr>
            {grid.weeks[0]?.map(({ day }) => (
              <th key={day} scope="col">{weekday.format(new Date(day))}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.weeks.map((week) => (
            <tr key={week[0]?.day}>
              {week.map((day) => (
                <Day key={day.day} visit={visit} plan={plan} day={day} today={today} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {grid.sometime.length > 0 && (
        <div class="sometime">
          <h3>{words('calendar.sometime')}</h3>
          <ul class="plain">
            {grid.sometime.map((event) => (
              <li key={event.id} class={`edge edge-${colourOf(plan, event.track)}`}>
                <a href={visit.eventHref(event.id)}><Text text={event.title} language={language} /></a> · <When date={event.date} language={language} /> <MarkBadge mark={event.deciding.date?.claim.mark} words={words} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function colourOf(plan: WholePlan, track: string): number {
  return plan.tracks.find((one) => one.id === track)?.colour ?? 7;
}

function Day({ visit, plan, day, today }: { readonly visit: Visit; readonly plan: WholePlan; readonly day: GridDay; readonly today: string }): VNode {
  if (!day.inMonth) return <td class="outside" />;
  const classes = [day.events.length === 0 ? 'free' : 'busy', ...(day.day === today ? ['is-today'] : [])].join(' ');
  return (
    <td class={classes}>
      <time dateTime={day.day}><span class="short">{Number(day.day.slice(8))}</span><span class="long">{dayText(day.day, visit.language)}</span></time>
      {day.events.map((event) => (
        <a key={event.id} class={`entry edge edge-${colourOf(plan, event.track)} status-${event.status}`} href={visit.eventHref(event.id)}>
          {plainText(event.title, visit.language)} <MarkBadge mark={event.deciding.date?.claim.mark} words={visit.words} />
        </a>
      ))}
    </td>
  );
}
