import type { VNode } from 'preact';
import type { PlannedEvent } from '../../../process/work-plan/plan.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';

/** The years in which something of the plan may fall, in order. */
export function yearsOf(events: readonly Pick<PlannedEvent, 'date'>[]): readonly string[] {
  const years = new Set<string>();
  for (const { date } of events) {
    if (date?.start == null || date.end === null) continue;
    for (let year = Number(date.start.slice(0, 4)); year <= Number(date.end.slice(0, 4)); year += 1) years.add(String(year));
  }
  return [...years].toSorted();
}

export function YearNavigation({ visit, route, years, year, more }: { readonly visit: Visit; readonly route: 'timeline' | 'calendar'; readonly years: readonly string[]; readonly year: string; readonly more: Readonly<Record<string, string>> }): VNode {
  return (
    <nav class="chips" aria-label={visit.words('picture.years')}>
      {years.map((one) => (
        <a key={one} href={linkTo(visit, route, {}, { year: one, ...more })} aria-current={one === year ? 'true' : undefined}>
          {one}
        </a>
      ))}
    </nav>
  );
}
