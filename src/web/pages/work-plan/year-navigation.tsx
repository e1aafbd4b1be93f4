import type { VNode } from 'preact';
import type { PlannedEvent } from '../../../process/work-plan/plan.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';

type Dated = Pick<PlannedEvent, 'date'>;

/** What `?year=` says for no year in particular. */
export const allYears = 'all';

/** The years in which something of the plan may fall, in order. */
export function yearsOf(events: readonly Dated[]): readonly string[] {
  const years = new Set<string>();
  for (const { date } of events) {
    if (date?.start == null || date.end === null) continue;
    for (let year = Number(date.start.slice(0, 4)); year <= Number(date.end.slice(0, 4)); year += 1) years.add(String(year));
  }
  return [...years].toSorted();
}

/** The year in which most events begin; the first of them where several have as many. Empty without any. */
export function mostEventful(events: readonly Dated[], years: readonly string[]): string {
  const count = (year: string) => events.filter((event) => event.date?.start?.startsWith(year) === true).length;
  return years.toSorted((a, b) => count(b) - count(a))[0] ?? '';
}

interface NavigationProps {
  readonly visit: Visit;
  readonly route: 'timeline' | 'calendar';
  readonly years: readonly string[];
  /** The year shown; empty when it is none of them. */
  readonly year: string;
  readonly more: Readonly<Record<string, string>>;
  /** Whether all years can be shown at once. */
  readonly all?: boolean;
}

export function YearNavigation({ visit, route, years, year, more, all = false }: NavigationProps): VNode {
  const { words } = visit;
  return (
    <nav class="chips one-line" aria-label={words('picture.years')}>
      {[...years, ...(all ? [allYears] : [])].map((one) => (
        <a key={one} href={linkTo(visit, route, {}, { year: one, ...more })} aria-current={one === year ? 'true' : undefined}>
          {one === allYears ? words('picture.all-years') : one}
        </a>
      ))}
    </nav>
  );
}
