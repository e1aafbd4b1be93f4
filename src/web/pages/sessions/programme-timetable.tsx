import type { VNode } from 'preact';
import { arrangeProgramme } from './arrange-programme.ts';
import type { ArrangedDay, Arrangement } from './arrange-programme.ts';
import { ProgrammeItemCard } from './programme-item-card.tsx';
import type { TimetableProps } from './programme-item-card.tsx';
import { SideEvents } from './programme-side-events.tsx';
import { weekdayText } from './programme-words.ts';

/** The programme by day and hour: days beside one another where there is room, a list of days where there is none. */
export function Timetable(props: TimetableProps): VNode {
  const { visit, plan } = props;
  const arranged = arrangeProgramme(plan.programme?.items ?? []);
  return (
    <section aria-labelledby="timetable">
      <h2 id="timetable">{visit.words('programme.timetable')}</h2>
      {arranged.days.length === 0 ? (
        <p>{visit.words('programme.empty')}</p>
      ) : (
        <div class={`tt${arranged.drawn ? ' tt-drawn' : ''}`}>
          {arranged.drawn && <Axis arranged={arranged} />}
          {arranged.days.map((day, index) => (
            <Day key={day.day} {...props} day={day} number={index + 1} rows={arranged.rows.length} />
          ))}
        </div>
      )}
    </section>
  );
}

/** The hours at the side. Every item says its own, so whoever hears the page is spared these. */
function Axis({ arranged: { rows } }: { readonly arranged: Arrangement }): VNode {
  return (
    <ol class={`tt-axis tt-s${rows.length}`} aria-hidden="true">
      {rows.map(({ from, minutes }) => (
        <li key={from} class={`tt-m${heightOf(minutes)}`}>
          {from}
        </li>
      ))}
    </ol>
  );
}

/** The heights that the style sheet knows, in minutes. */
const heights = [240, 180, 150, 120, 90, 60, 45, 30, 20, 15, 10] as const;

function heightOf(minutes: number): number {
  return heights.find((height) => minutes >= height) ?? 5;
}

function Day({ day, number, rows, ...props }: TimetableProps & { readonly day: ArrangedDay; readonly number: number; readonly rows: number }): VNode {
  const { visit, plan } = props;
  const { words, language } = visit;
  const sides = plan.sideEvents.filter((one) => one.day === day.day);
  const pause = pauseOf(day);
  const apart = (['before', 'lunch', 'after'] as const).filter((slot) => slot !== 'lunch' || pause === undefined);
  return (
    <section class={`tt-day tt-s${rows + 2}`} aria-labelledby={`day-${day.day}`}>
      <h3 id={`day-${day.day}`}>{words('programme-paper.day', { number, date: weekdayText(day.day, language) })}</h3>
      <ol class={`tt-items tt-s${rows} tt-lanes${day.lanes}`}>
        {day.items.map((placed) => (
          <ProgrammeItemCard key={placed.item.id} {...props} placed={placed} sideEvents={placed.item.id === pause ? sides.filter(({ slot }) => slot === 'lunch') : []} />
        ))}
      </ol>
      <div class="tt-apart">
        {apart.map((slot) => (
          <SideEvents key={slot} visit={visit} label={words(`programme.side.${slot}`)} sideEvents={sides.filter((one) => one.slot === slot)} />
        ))}
      </div>
    </section>
  );
}

/** The item under which the side events of the midday pause stand: the break or the side events that reach over one o'clock, else the first such of the day. */
function pauseOf(day: ArrangedDay): string | undefined {
  const pauses = day.items.map(({ item }) => item).filter(({ kind }) => kind === 'break' || kind === 'side-events');
  return (pauses.find(({ from, to }) => from <= '13:30' && to >= '13:30') ?? pauses[0])?.id;
}
