import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import type { FloorState } from '../../../process/sessions/floor-state.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import { RefusalBanner } from '../../parts/act-form.tsx';
import { Fact } from '../../parts/fact.tsx';
import { sentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';
import { nameIn } from './floor-names.ts';
import { loadSession, sessionTrail } from './load-session.ts';
import { loadRecorded } from './recorded.ts';
import type { Recorded } from './recorded.ts';
import { reportedCounts } from './reported-counts.ts';
import { Recordings } from './recordings.tsx';
import { SharedTime } from './shared-time.tsx';
import { SpeechTable } from './speech-table.tsx';
import { takeFloorAct } from './take-floor-act.ts';

/** The record of a session: who spoke when and how long, what was asked and not heard, how the time was shared, and the same to take away. */
export async function sessionRecordPage(visit: Visit): Promise<Page | Response> {
  const { words } = visit;
  const session = await loadSession(visit);
  if (session?.floor === undefined) return missingPage(visit);
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await takeFloorAct(visit, session.id, sent);
  if (outcome instanceof Response) return outcome;
  const { floor } = session;
  const recorded = await loadRecorded(visit, session.id, floor);
  const links = visit.asOf === undefined && may(visit.actor, 'link-recording');
  return {
    title: words('session-record.title-of', { session: session.title }),
    trail: sessionTrail(visit, session),
    wide: true,
    ...(isRefusal(outcome) && { status: 422 }),
    body: (
      <>
        <h1>{words('session-record.title')}</h1>
        <p class="lead">{session.title}</p>
        {isRefusal(outcome) && <RefusalBanner visit={visit} refusal={outcome} />}
        <Counts visit={visit} floor={floor} />
        <Files visit={visit} id={session.id} />
        <SharedTime visit={visit} report={recorded.report} />
        <section aria-labelledby="speeches">
          <h2 id="speeches">{words('session-record.speeches')}</h2>
          <SpeechTable visit={visit} session={session.id} recorded={recorded} />
        </section>
        <NotHeard visit={visit} recorded={recorded} />
        <Overrides visit={visit} recorded={recorded} />
        <Recordings visit={visit} floor={floor} mayLink={links} />
      </>
    ),
  };
}

/** As the co-facilitators report a session. */
function Counts({ visit, floor }: { readonly visit: Visit; readonly floor: FloorState }): VNode {
  return (
    <dl class="facts report-counts">
      {reportedCounts(visit.words, floor).map(({ label, value }) => (
        <Fact key={label} label={label} large>
          {value}
        </Fact>
      ))}
    </dl>
  );
}

export const recordForms = ['pdf', 'csv', 'xlsx', 'json', 'ics'] as const;

function Files({ visit, id }: { readonly visit: Visit; readonly id: string }): VNode {
  const { words } = visit;
  return (
    <p class="ways session-files">
      {recordForms.map((form) => (
        <a key={form} href={linkTo(visit, 'sessionRecordFile', { id, form })}>
          {words(`session-record.as.${form}`)}
        </a>
      ))}
    </p>
  );
}

/** Who asked and was not heard, and who took their request back: the record forgets neither. */
function NotHeard({ visit, recorded: { report, names } }: { readonly visit: Visit; readonly recorded: Recorded }): VNode {
  const { words } = visit;
  const lists = [['unheard', report.unheard], ['withdrawn', report.withdrawn]] as const;
  return (
    <section aria-labelledby="unheard">
      <h2 id="unheard">{words('session-record.unheard')}</h2>
      {lists.map(([which, turns]) => (
        <p key={which}>
          <strong>{words(`session-record.${which}.count`, { count: turns.length })}</strong>{' '}
          {turns.map(({ id, holder, group }, index) => (
            <span key={id}>
              {index > 0 && ' · '}
              {nameIn(names, holder)}
              {group !== undefined && ` (${nameIn(names, group)})`}
            </span>
          ))}
        </p>
      ))}
    </section>
  );
}

function Overrides({ visit, recorded: { report, names } }: { readonly visit: Visit; readonly recorded: Recorded }): VNode | null {
  const { words } = visit;
  if (report.overrides.length === 0) return null;
  return (
    <section aria-labelledby="overrides">
      <h2 id="overrides">{words('session-record.overrides')}</h2>
      <ul>
        {report.overrides.map(({ turn }) => (
          <li key={turn.id}>
            {nameIn(names, turn.holder)}: {turn.override}
          </li>
        ))}
      </ul>
    </section>
  );
}
