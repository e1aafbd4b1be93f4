import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { applicationStatuses } from '../../../process/participation/state.ts';
import type { ApplicationState, ProcedureState } from '../../../process/participation/state.ts';
import type { MandateState } from '../../../process/work-plan/state.ts';
import { listThings, tallyThings } from '../../../store/list-things.ts';
import { Bars } from '../../parts/bars.tsx';
import { ParticipationViews } from '../../parts/participation-views.tsx';
import { Text } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { applicationFiles } from './applications-page.tsx';
import { Lists } from './lists.tsx';
import { isOpen, loadGrounds, loadLists, loadProcedure } from './load-accreditation.ts';
import { ProcedureFacts } from './procedure-facts.tsx';

/** How this process accredits, how far it is, what is mine, and the way to apply. */
export async function accreditationPage(visit: Visit): Promise<Page> {
  const { store: { pool }, process, position, words, actor } = visit;
  const [procedure, tally, lists, own] = await Promise.all([
    loadProcedure(visit),
    tallyThings(pool, { process, position, kind: 'application' }, ['status']),
    loadLists(visit),
    actor.person === undefined ? [] : listThings(pool, { process, position, kind: 'application', where: { person: actor.person } }),
  ]);
  return {
    title: words('accreditation.title'),
    alternates: applicationFiles(visit),
    body: (
      <>
        <h1>{words('accreditation.title')}</h1>
        <ParticipationViews visit={visit} />
        <p class="lead">{words('accreditation.lead')}</p>
        {procedure === undefined ? <p>{words('accreditation.not-set')}</p> : <Way visit={visit} procedure={procedure} mandates={await loadGrounds(visit, procedure)} />}
        {visit.asOf === undefined && may(actor, 'set-procedure') && (
          <p>
            <a class="act-link" href={linkTo(visit, 'procedure', {})}>{words('accreditation.set')}</a>
          </p>
        )}
        {own.length > 0 && <Own visit={visit} own={own} />}
        <Stand visit={visit} counts={new Map(tally.map(({ values, count }) => [values[0] ?? '', count]))} />
        <section aria-labelledby="lists">
          <h2 id="lists">
            <a href={linkTo(visit, 'circulations', {})}>{words('lists.title')}</a>
          </h2>
          <Lists visit={visit} lists={lists} />
          {visit.asOf === undefined && may(actor, 'circulate-list') && (
            <p>
              <a class="act-link" href={linkTo(visit, 'circulations', {})}>{words('lists.circulate')}</a>
            </p>
          )}
        </section>
      </>
    ),
  };
}

function Stand({ visit, counts }: { readonly visit: Visit; readonly counts: ReadonlyMap<string, number> }): VNode {
  const { words } = visit;
  const rows = applicationStatuses.filter((status) => counts.has(status)).map((status) => ({ label: words(`application-status.${status}`), value: counts.get(status) ?? 0, href: linkTo(visit, 'applications', {}, { status }) }));
  return (
    <section aria-labelledby="states">
      <h2 id="states">{words('accreditation.applications')}</h2>
      {rows.length === 0 ? <p>{words('applications.count', { count: 0 })}</p> : <Bars visit={visit} label={words('accreditation.applications')} rows={rows} />}
      <ul class="plain">
        <li>
          <a href={linkTo(visit, 'applications', {})}>{words('accreditation.all')}</a>
        </li>
        <li>
          <a href={linkTo(visit, 'participants', {}, { type: 'specially-accredited' })}>{words('accreditation.register')}</a>
        </li>
      </ul>
    </section>
  );
}

function Way({ visit, procedure, mandates }: { readonly visit: Visit; readonly procedure: ProcedureState; readonly mandates: ReadonlyMap<string, MandateState> }): VNode {
  const { words } = visit;
  return (
    <>
      {visit.asOf === undefined && isOpen(visit, procedure) && (
        <p>
          <a class="act-link" href={linkTo(visit, 'apply', {})}>{words('accreditation.apply')}</a>
        </p>
      )}
      <ProcedureFacts visit={visit} procedure={procedure} mandates={mandates} />
    </>
  );
}

function Own({ visit, own }: { readonly visit: Visit; readonly own: readonly ApplicationState[] }): VNode {
  const { words, language } = visit;
  return (
    <section aria-labelledby="own">
      <h2 id="own">{words('accreditation.own')}</h2>
      <ul>
        {own.map((application) => (
          <li key={application.id}>
            <a href={linkTo(visit, 'application', { id: application.id })}>
              <Text text={application.name} language={language} />
            </a>{' '}
            <span class="soft">{words(`application-status.${application.status}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
