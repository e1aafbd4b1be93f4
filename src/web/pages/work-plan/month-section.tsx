import type { VNode } from 'preact';
import type { PlannedEvent } from '../../../process/work-plan/plan.ts';
import type { WholePlan } from '../../../store/work-plan/load-plan.ts';
import { localeOf } from '../../messages/catalogue.ts';
import { dayText, MarkBadge, When } from '../../parts/date.tsx';
import { plainText, Text } from '../../parts/text.tsx';
import type { Visit } from '../../visit.ts';
import type { GridDay, MonthGrid, Slot } from './month-grid.ts';

interface SectionProps {
  readonly visit: Visit;
  readonly plan: WholePlan;
  readonly grid: MonthGrid<PlannedEvent>;
}

/** A month: its weeks as a table, on a phone a list of its days; below it what has no day yet. */
export function MonthSection({ visit, plan, grid }: SectionProps): VNode {
  const { language } = visit;
  const name = new Intl.DateTimeFormat(localeOf(language), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(grid.first));
  const weekday = new Intl.DateTimeFormat(localeOf(language), { weekday: 'short', timeZone: 'UTC' });
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
                <Day key={day.day} visit={visit} plan={plan} day={day} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {grid.sometime.length > 0 && <Sometime visit={visit} plan={plan} grid={grid} />}
    </section>
  );
}

function Sometime({ visit, plan, grid }: SectionProps): VNode {
  const { words, language } = visit;
  return (
    <div class="sometime">
      <h3>{words('calendar.sometime')}</h3>
      <ul class="plain">
        {grid.sometime.map((event) => (
          <li key={event.id} class={`edge edge-${colourOf(plan, event)} status-${event.status}`}>
            <a href={visit.eventHref(event.id)}><Text text={event.title} language={language} /></a> · <When date={event.date} language={language} /> <MarkBadge mark={event.deciding.date?.claim.mark} words={words} />
            {event.status === 'cancelled' && ` · ${words('status.cancelled')}`}
          </li>
        ))}
      </ul>
    </div>
  );
}

function colourOf(plan: WholePlan, event: PlannedEvent): number {
  return plan.tracks.find((one) => one.id === event.track)?.colour ?? 7;
}

function Day({ visit, plan, day }: { readonly visit: Visit; readonly plan: WholePlan; readonly day: GridDay<PlannedEvent> }): VNode {
  if (!day.inMonth) return <td class="outside" />;
  // On a phone a day is listed where something begins; what goes on is told by its dates.
  const listed = day.slots.some((slot) => slot.is === 'begins' && slot.continued !== 'in-month');
  const classes = [listed ? 'busy' : 'free', ...(day.day === (visit.asOf ?? visit.today) ? ['is-today'] : [])].join(' ');
  return (
    <td class={classes}>
      <time dateTime={day.day}><span class="short">{Number(day.day.slice(8))}</span><span class="long">{dayText(day.day, visit.language)}</span></time>
      {day.slots.map((slot, row) => (
        <Entry key={row} visit={visit} plan={plan} slot={slot} />
      ))}
    </td>
  );
}

/** One row of a day. An event's bar begins on its first day of the week and reaches over the others, which only say its name to those who hear them. */
function Entry({ visit, plan, slot }: { readonly visit: Visit; readonly plan: WholePlan; readonly slot: Slot<PlannedEvent> }): VNode {
  const { words, language } = visit;
  if (slot.is === 'free') return <span class="slot" />;
  const title = plainText(slot.event.title, language);
  if (slot.is === 'goes-on') return <span class="slot"><span class="visually-hidden">{words('calendar.continued', { event: title })}</span></span>;
  const classes = ['entry', 'edge', `edge-${colourOf(plan, slot.event)}`, `status-${slot.event.status}`, `span-${slot.days}`, slot.continued === 'no' ? '' : `continued ${slot.continued}`].join(' ').trim();
  const lasts = slot.event.date?.start !== slot.event.date?.end;
  return (
    <a class={classes} href={visit.eventHref(slot.event.id)} title={title}>
      <MarkBadge mark={slot.event.deciding.date?.claim.mark} words={words} /> <span class="name">{title}</span>
      {lasts && <span class="lasts"> <When date={slot.event.date} language={language} /></span>}
    </a>
  );
}
