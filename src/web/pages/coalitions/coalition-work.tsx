import type { VNode } from 'preact';
import type { CoalitionState, WorkItem } from '../../../process/commitments/state.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { dayText } from '../../parts/date.tsx';
import { HolderName } from '../../parts/holder-name.tsx';
import type { Visit } from '../../visit.ts';

interface WorkProps {
  readonly visit: Visit;
  readonly coalition: CoalitionState;
  readonly names: Names;
}

/** The steps in the order of their days, those without a day last; what is late says so. */
export function WorkPlan({ visit, coalition, names }: WorkProps): VNode {
  const { words } = visit;
  const steps = coalition.work.toSorted((a, b) => ((a.due ?? '9999') < (b.due ?? '9999') ? -1 : 1));
  return (
    <section aria-labelledby="work">
      <h2 id="work">{words('coalitions.work-plan')}</h2>
      {steps.length === 0 ? <p class="soft">{words('coalitions.work-plan.none')}</p> : (
        <table class="register work">
          <caption class="visually-hidden">{words('coalitions.work-plan')}</caption>
          <thead>
            <tr>
              <th scope="col">{words('coalitions.step')}</th>
              <th scope="col">{words('coalitions.due')}</th>
              <th scope="col">{words('coalitions.responsible')}</th>
              <th scope="col">{words('column.status')}</th>
              <th scope="col">{words('coalitions.last-note')}</th>
            </tr>
          </thead>
          <tbody>
            {steps.map((item) => (
              <Step key={item.id} visit={visit} coalition={coalition} names={names} item={item} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Step({ visit, coalition, names, item }: WorkProps & { readonly item: WorkItem }): VNode {
  const { words, language, today, asOf } = visit;
  const { id, title, due, responsible, status } = item;
  const last = coalition.progress.findLast((note) => note.item === id);
  const open = status === 'planned' || status === 'under-way';
  const late = due !== undefined && open && coalition.status === 'active' && due < (asOf ?? today);
  return (
    <tr class={`work-${status}`}>
      <td class="what" dir="auto">{title}</td>
      <td class="when" data-label={words('coalitions.due')}>
        {due === undefined ? '–' : <time dateTime={due}>{dayText(due, language)}</time>} {late && <span class="mark mark-late">{words('coalitions.late')}</span>}
      </td>
      <td data-label={words('coalitions.responsible')}>{responsible === undefined ? words('coalitions.nobody-yet') : <HolderName of={responsible} visit={visit} names={names} />}</td>
      <td data-label={words('column.status')}><span class={`status ${marks[status]}`}>{words(`coalitions.step.${status}`)}</span></td>
      <td data-label={words('coalitions.last-note')}>
        {last === undefined ? '–' : (
          <>
            <time class="soft" dateTime={last.on}>{dayText(last.on, language)}</time> <span dir="auto">{last.text.length > 200 ? `${last.text.slice(0, 199).toWellFormed()}…` : last.text}</span>
          </>
        )}
      </td>
    </tr>
  );
}

/** Told by a word, and besides by the colour of its line. */
const marks = { planned: 'status-waiting', 'under-way': 'status-requested', done: 'status-approved', dropped: 'status-cancelled' } as const;

/** What members told of it, the latest first. */
export function Progress({ visit, coalition, names }: WorkProps): VNode | null {
  const { words, language } = visit;
  if (coalition.progress.length === 0) return null;
  const titles = new Map(coalition.work.map(({ id, title }) => [id, title]));
  return (
    <section aria-labelledby="progress">
      <h2 id="progress">{words('coalitions.progress')}</h2>
      <ol class="plain progress-notes">
        {coalition.progress.toReversed().map(({ on, by, text, item, at }) => (
          <li key={at}>
            <p class="act-facts">
              <time dateTime={on}>{dayText(on, language)}</time> · <HolderName of={by} visit={visit} names={names} />
              {item !== undefined && <> · <span dir="auto">{titles.get(item) ?? item}</span></>}
            </p>
            <p dir="auto">{text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
