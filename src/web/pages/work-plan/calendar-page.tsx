import type { VNode } from 'preact';
import type { Language } from '../../../process/vocabulary/language.ts';
import type { PlannedEvent } from '../../../process/work-plan/plan.ts';
import { loadPlan } from '../../../store/work-plan/load-plan.ts';
import type { WholePlan } from '../../../store/work-plan/load-plan.ts';
import { localeOf } from '../../messages/catalogue.ts';
import { PlanViews } from '../../parts/plan-views.tsx';
import { messagePage } from '../site/message-page.tsx';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { planAlternates } from './alternates.ts';
import { monthsShown, neighbours, nextMonth, parseMonth, shiftMonth } from './calendar-months.ts';
import type { Month } from './calendar-months.ts';
import { monthGrid } from './month-grid.ts';
import type { MonthGrid } from './month-grid.ts';
import { MonthSection } from './month-section.tsx';
import { mostEventful, YearNavigation, yearsOf } from './year-navigation.tsx';

/** ISO numbers of the first day of the week: the calendars of Arabic begin on Saturday, those of the other five on Monday here. */
const weekStarts: Readonly<Record<Language, number>> = { ar: 6, zh: 1, en: 1, fr: 1, ru: 1, es: 1 };

/** What the address asks for: three months from one on, or a year. */
type Asked = { readonly from: Month } | { readonly year: string };

/** The plan as months; what has no exact day stands under its month, on no day in particular. */
export async function calendarPage(visit: Visit): Promise<Page> {
  const { words } = visit;
  const plan = await loadPlan(visit.store.pool, visit.process, visit.position);
  if (plan === undefined) return messagePage(visit, 404, 'as-of.before');
  const years = yearsOf(plan.events);
  const asked = whatIsAsked(visit, plan, years);
  const grids = gridsOf(asked, plan.events, weekStarts[visit.language]);
  return {
    title: words('views.calendar'),
    wide: true,
    alternates: planAlternates(visit),
    body: (
      <>
        <h1>{words('views.calendar')}</h1>
        <PlanViews visit={visit} current="calendar" />
        {years.length === 0 && <p>{words('picture.none')}</p>}
        <YearNavigation visit={visit} route="calendar" years={years} year={'year' in asked ? asked.year : ''} more={{}} />
        {'from' in asked && <MonthNavigation visit={visit} plan={plan} from={asked.from} />}
        {grids.every(isEmpty) && <p>{words('calendar.none')}</p>}
        {grids.map((grid) => (
          <MonthSection key={grid.first} visit={visit} plan={plan} grid={grid} />
        ))}
      </>
    ),
  };
}

/** Without a wish: the months of what comes next; where all is past, the year in which most was. */
function whatIsAsked(visit: Visit, plan: WholePlan, years: readonly string[]): Asked {
  const { searchParams } = visit.url;
  const from = parseMonth(searchParams.get('from'));
  if (from !== undefined) return { from };
  const year = years.find((one) => one === searchParams.get('year'));
  if (year !== undefined) return { year };
  const coming = nextMonth(plan.events.filter(({ status }) => status !== 'cancelled' && status !== 'held'), visit.asOf ?? visit.today);
  return coming === undefined ? { year: mostEventful(plan.events, years) } : { from: coming };
}

/** Three months as they are, or the months of a year that hold something. */
function gridsOf(asked: Asked, events: readonly PlannedEvent[], weekStart: number): readonly MonthGrid<PlannedEvent>[] {
  if ('year' in asked && asked.year === '') return [];
  const first = 'from' in asked ? asked.from : `${Number(asked.year)}-01` as const;
  const months = Array.from({ length: 'from' in asked ? monthsShown : 12 }, (_, index) => shiftMonth(first, index).split('-').map(Number));
  const grids = months.flatMap(([year = 0, month = 0]) => monthGrid(year, month, events, weekStart) ?? []);
  return 'from' in asked ? grids : grids.filter((grid) => !isEmpty(grid));
}

function isEmpty(grid: MonthGrid<PlannedEvent>): boolean {
  return grid.sometime.length === 0 && grid.weeks.every((week) => week.every(({ slots }) => slots.length === 0));
}

function MonthNavigation({ visit, plan, from }: { readonly visit: Visit; readonly plan: WholePlan; readonly from: Month }): VNode {
  const { words } = visit;
  const { earlier, later } = neighbours(from, plan.events);
  const format = new Intl.DateTimeFormat(localeOf(visit.language), { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return (
    <nav class="month-steps" aria-label={words('calendar.months')}>
      {earlier !== undefined && <a rel="prev" href={linkTo(visit, 'calendar', {}, { from: earlier })}>{words('calendar.earlier')}</a>}
      <strong>{format.formatRange(new Date(`${from}-01`), new Date(`${shiftMonth(from, monthsShown - 1)}-01`))}</strong>
      {later !== undefined && <a rel="next" href={linkTo(visit, 'calendar', {}, { from: later })}>{words('calendar.later')}</a>}
    </nav>
  );
}
