import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { applicationStatuses } from '../../../process/participation/state.ts';
import type { ApplicationState, CirculationState, ProcedureState } from '../../../process/participation/state.ts';
import { listThings, tallyThings } from '../../../store/participation/list-things.ts';
import { Bars } from '../../parts/bars.tsx';
import { dayText } from '../../parts/date.tsx';
import { ParticipationViews } from '../../parts/participation-views.tsx';
import { Text } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { loadProcedure } from './load-accreditation.ts';
import { ProcedureFacts } from './procedure-facts.tsx';

/** How this process accredits, how far it is, what is mine, and the way to apply. */
export async function accreditationPage(visit: Visit): Promise<Page> {
  const { store: { pool }, process, position, words, actor } = visit;
  const [procedure, tally, lists, own] = await Promise.all([
    loadProcedure(visit),
    tallyThings(pool, { process, position, kind: 'application' }, ['status']),
    listThings(pool, { process, position, kind: 'circulation', order: [{ field: 'circulatedAt', descending: true }] }),
    actor.person === undefined ? [] : listThings(pool, { process, position, kind: 'application', where: { person: actor.person } }),
  ]);
  const counts = new Map(tally.map(({ values, count }) => [values[0] ?? '', count]));
  return {
    title: words('accreditation.title'),
    body: (
      <>
        <h1>{words('accreditation.title')}</h1>
        <ParticipationViews visit={visit} />
        <p class="lead">{words('accreditation.lead')}</p>
        {procedure === undefined ? <p>{words('accreditation.not-set')}</p> : <Way visit={visit} procedure={procedure} />}
        {visit.asOf === undefined && may(actor, 'set-procedure') && (
          <p>
            <a class="act-link" href={linkTo(visit, 'procedure', {})}>{words('accreditation.set')}</a>
          </p>
        )}
        {own.length > 0 && <Own visit={visit} own={own} />}
        <section aria-labelledby="states">
          <h2 id="states">{words('accreditation.applications')}</h2>
          <Bars visit={visit} label={words('accreditation.applications')} rows={applicationStatuses.filter((status) => counts.has(status)).map((status) => ({ label: words(`application-status.${status}`), value: counts.get(status) ?? 0, href: linkTo(visit, 'applications', {}, { status }) }))} />
          <p>
            <a href={linkTo(visit, 'applications', {})}>{words('accreditation.all')}</a> <a href={linkTo(visit, 'participants', {}, { type: 'specially-accredited' })}>{words('accreditation.register')}</a>
          </p>
        </section>
        <Lists visit={visit} lists={lists} />
      </>
    ),
  };
}

function Way({ visit, procedure }: { readonly visit: Visit; readonly procedure: ProcedureState }): VNode {
  const { words } = visit;
  const open = procedure.applyBy === undefined || procedure.applyBy >= visit.today || procedure.late === 'taken-as-late';
  return (
    <>
      {open && visit.asOf === undefined && (
        <p>
          <a class="act-link" href={linkTo(visit, 'apply', {})}>{words('accreditation.apply')}</a>
        </p>
      )}
      <ProcedureFacts visit={visit} procedure={procedure} />
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

function Lists({ visit, lists }: { readonly visit: Visit; readonly lists: readonly CirculationState[] }): VNode {
  const { words, language } = visit;
  return (
    <section aria-labelledby="lists">
      <h2 id="lists">{words('lists.title')}</h2>
      {lists.length === 0 && <p>{words('lists.none')}</p>}
      <ul>
        {lists.map((list) => (
          <li key={list.id}>
            <a href={linkTo(visit, 'circulation', { id: list.id })}>
              <Text text={list.title} language={language} />
            </a>{' '}
            <span class="soft">
              {words('lists.count', { count: list.applications.length })} · {words(list.status === 'closed' ? 'lists.closed' : 'lists.until', { day: dayText(list.lastDay, language) })}
            </span>
          </li>
        ))}
      </ul>
      {visit.asOf === undefined && may(visit.actor, 'circulate-list') && (
        <p>
          <a class="act-link" href={linkTo(visit, 'circulations', {})}>{words('lists.circulate')}</a>
        </p>
      )}
    </section>
  );
}
