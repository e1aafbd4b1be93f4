import type { VNode } from 'preact';
import type { VersionState } from '../../../process/work-plan/state.ts';
import { loadPlan } from '../../../store/work-plan/load-plan.ts';
import { loadMoments } from '../../../store/work-plan/moments.ts';
import { dayText, Moment } from '../../parts/date.tsx';
import { PlanViews } from '../../parts/plan-views.tsx';
import { plainText } from '../../parts/text.tsx';
import { messagePage } from '../site/message-page.tsx';
import { isOfficer, linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { CompareForm } from './compare-form.tsx';

/** The published versions of the plan, newest first, and the way to compare any two. */
export async function versionsPage(visit: Visit): Promise<Page> {
  const { words } = visit;
  const plan = await loadPlan(visit.store.pool, visit.process, visit.position);
  if (plan === undefined) return messagePage(visit, 404, 'as-of.before');
  const moments = await loadMoments(visit.store.pool, visit.process, plan.versions.map((version) => version.showing));
  return {
    title: words('versions.title'),
    body: (
      <>
        <div class="page-head">
          <h1>{words('versions.title')}</h1>
          {isOfficer(visit) && (
            <p class="officer-acts">
              <a class="button" href={linkTo(visit, 'publish', {})}>{words('officer.publish')}</a>
            </p>
          )}
        </div>
        <PlanViews visit={visit} current="versions" />
        <p>{words('versions.lead', { count: plan.versions.length })}</p>
        {plan.versions.length > 0 && <CompareForm visit={visit} versions={plan.versions} from={plan.versions[0]?.id ?? ''} to="now" />}
        {plan.versions.length > 0 && <VersionTable visit={visit} versions={plan.versions.toReversed()} moments={moments} />}
      </>
    ),
  };
}

function VersionTable({ visit, versions, moments }: { readonly visit: Visit; readonly versions: readonly VersionState[]; readonly moments: ReadonlyMap<number, string> }): VNode {
  const { words, language } = visit;
  return (
    <table>
      <caption class="visually-hidden">{words('versions.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('versions.label')}</th>
          <th scope="col">{words('versions.as-of')}</th>
          <th scope="col">{words('versions.published')}</th>
          <th scope="col">{words('versions.see')}</th>
        </tr>
      </thead>
      <tbody>
        {versions.map((version, index) => {
          const at = moments.get(version.showing);
          const before = versions[index + 1];
          return (
            <tr key={version.id}>
              <th scope="row">{plainText(version.label, language)}</th>
              <td>{dayText(version.asOf, language)}</td>
              <td>{at !== undefined && <Moment at={at} language={language} />}</td>
              <td>
                {before !== undefined && <a href={linkTo(visit, 'changes', {}, { from: before.id, to: version.id })}>{words('versions.changes')}</a>}{' '}
                <a href={linkTo(visit, 'changes', {}, { from: version.id, to: 'now' })}>{words('versions.since')}</a>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
