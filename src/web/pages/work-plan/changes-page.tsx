import type { VNode } from 'preact';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { comparePlans } from '../../../process/work-plan/compare-plans.ts';
import type { ComparedProperty, EventChange } from '../../../process/work-plan/compare-plans.ts';
import type { PlannedEvent } from '../../../process/work-plan/plan.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { loadPlan } from '../../../store/work-plan/load-plan.ts';
import type { WholePlan } from '../../../store/work-plan/load-plan.ts';
import { propertyLabel } from '../../parts/claim-value.tsx';
import { MarkBadge, When } from '../../parts/date.tsx';
import { PlanViews } from '../../parts/plan-views.tsx';
import { SubjectLink } from '../../parts/sentence.tsx';
import { plainText } from '../../parts/text.tsx';
import { messagePage } from '../site/message-page.tsx';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { CompareForm } from './compare-form.tsx';

/** What changed between two versions of the plan, or between a version and now. */
export async function changesPage(visit: Visit): Promise<Page> {
  const { words, url } = visit;
  const now = await loadPlan(visit.store.pool, visit.process, visit.position);
  if (now === undefined) return messagePage(visit, 404, 'as-of.before');
  const from = url.searchParams.get('from') ?? now.versions[0]?.id ?? 'now';
  const to = url.searchParams.get('to') ?? 'now';
  const [before, after] = await Promise.all([planOf(visit, now, from), planOf(visit, now, to)]);
  if (before === undefined || after === undefined) return messagePage(visit, 404, 'versions.unknown');
  const comparison = comparePlans(before, after);
  const places = [...comparison.added, ...comparison.changed].flatMap(({ before: old, after: event }) => [old?.place, event.place, old?.phase, event.phase]);
  const names = await loadNames(visit.store.pool, visit.process, visit.position, places.flatMap((id) => (id == null ? [] : [subjectKey('place', id), subjectKey('phase', id)])));
  return {
    title: words('changes.title'),
    trail: [{ label: words('versions.title'), href: linkTo(visit, 'versions', {}) }],
    body: (
      <>
        <h1>{words('changes.title')}</h1>
        <PlanViews visit={visit} current="versions" />
        <CompareForm visit={visit} versions={now.versions} from={from} to={to} />
        <p>{words('changes.lead', { added: comparison.added.length, changed: comparison.changed.length, unchanged: comparison.unchanged })}</p>
        {comparison.changed.length > 0 && <ChangeTable visit={visit} changes={comparison.changed} names={names} />}
        {comparison.added.length > 0 && <AddedList visit={visit} changes={comparison.added} names={names} />}
      </>
    ),
  };
}

/** `now` is the position looked at; a version is the position it shows. */
async function planOf(visit: Visit, now: WholePlan, name: string): Promise<WholePlan | undefined> {
  if (name === 'now') return now;
  const version = now.versions.find((one) => one.id === name);
  return version === undefined ? undefined : loadPlan(visit.store.pool, visit.process, version.showing);
}

function ChangeTable({ visit, changes, names }: { readonly visit: Visit; readonly changes: readonly EventChange[]; readonly names: Names }): VNode {
  const { words, language } = visit;
  return (
    <section>
      <h2>{words('changes.changed')}</h2>
      <table class="changes">
        <thead>
          <tr>
            <th scope="col">{words('column.event')}</th>
            <th scope="col">{words('changes.property')}</th>
            <th scope="col">{words('changes.before')}</th>
            <th scope="col">{words('changes.after')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.flatMap(({ before, after, properties }) =>
            properties.map((property, index) => (
              <tr key={`${after.id}-${property}`}>
                {index === 0 && (
                  <th scope="row" rowSpan={properties.length}>
                    <a href={visit.eventHref(after.id)}>{plainText(after.title, language)}</a>
                  </th>
                )}
                <td>{property === 'status' ? words('column.status') : propertyLabel(property, visit)}</td>
                <td>{before !== undefined && <del class="before"><Value event={before} property={property} visit={visit} names={names} /></del>}</td>
                <td><ins class="after"><Value event={after} property={property} visit={visit} names={names} /></ins></td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </section>
  );
}

function Value({ event, property, visit, names }: { readonly event: PlannedEvent; readonly property: ComparedProperty; readonly visit: Visit; readonly names: Names }): VNode {
  const { words, language } = visit;
  if (property === 'status') return <>{words(`status.${event.status}`)}</>;
  const mark = <MarkBadge mark={event.deciding[property]?.claim.mark} words={words} />;
  if (property === 'date') return <><When date={event.date} language={language} /> {mark}</>;
  if (property === 'title') return <>{plainText(event.title, language)} {mark}</>;
  const id = event[property];
  if (id === null) return <>{words(property === 'place' ? 'place.unknown' : 'phase.unknown')} {mark}</>;
  return <><SubjectLink subject={subjectKey(property, id)} visit={visit} names={names} /> {mark}</>;
}

function AddedList({ visit, changes, names }: { readonly visit: Visit; readonly changes: readonly EventChange[]; readonly names: Names }): VNode {
  const { words, language } = visit;
  return (
    <section>
      <h2>{words('changes.added')}</h2>
      <ul>
        {changes.map(({ after }) => (
          <li key={after.id}>
            <When date={after.date} language={language} /> · <a href={visit.eventHref(after.id)}>{plainText(after.title, language)}</a> · <Value event={after} property="place" visit={visit} names={names} />
          </li>
        ))}
      </ul>
    </section>
  );
}
