import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import type { RegistrationState } from '../../../process/participation/state.ts';
import { listThings } from '../../../store/list-things.ts';
import { RefusalBanner } from '../../parts/act-form.tsx';
import { Pager } from '../../parts/list.tsx';
import { sentForm, textField, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { loadMeeting, trailOf } from '../door/load-meeting.ts';
import type { RegisteredMeeting } from '../door/load-meeting.ts';
import { holderNames } from '../door/people.ts';
import { messagePage } from '../site/message-page.tsx';
import { missingPage } from '../things/missing-page.ts';
import { chosenIds, decideRegistrations, writeDecided } from './decide-registrations.ts';
import { DecidedNotice } from './decided-notice.tsx';
import { loadRegistrations, seesRegistrationsOf } from './load-registrations.ts';
import type { LoadedRegistrations } from './load-registrations.ts';
import { registrationsFile } from './registrations-file.ts';
import { RegistrationsFilter } from './registrations-filter.tsx';
import { Overview } from './registrations-overview.tsx';
import { parseRegistrationsQuery, registrationsPageSize, writeRegistrationsQuery } from './registrations-query.ts';
import type { RegistrationsQuery } from './registrations-query.ts';
import { DecidingTable, isDecidable, RegistrationsTable } from './registrations-table.tsx';

const files = ['csv', 'xlsx'] as const;

/** Who has registered for a meeting: for the secretariat all, to be decided; for a delegation or an entity its own. */
export async function registrationsPage(visit: Visit): Promise<Page | Response> {
  const { words } = visit;
  const meeting = await loadMeeting(visit);
  if (meeting === undefined) return missingPage(visit);
  if (seesRegistrationsOf(visit) === undefined) return messagePage(visit, 403, 'registrations.not-yours');
  const query = parseRegistrationsQuery(visit.url.searchParams);
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await decide(visit, meeting, query, sent);
  if (outcome instanceof Response) return outcome;
  const file = files.find((one) => one === visit.url.searchParams.get('as'));
  const loaded = await loadRegistrations(visit, meeting, query, file === undefined ? 'page' : 'everything');
  if (loaded === undefined) return messagePage(visit, 403, 'registrations.not-yours');
  if (file !== undefined) return registrationsFile(visit, meeting, loaded, file);
  const all = await allSeen(visit, meeting);
  const holders = await holderNames(visit, all.map(({ of }) => of));
  const to = (more: Readonly<Record<string, string>>) => linkTo(visit, 'registrations', { id: meeting.enrolment.id }, more);
  return {
    title: words('registrations.title-of', { meeting: meeting.title }),
    wide: true,
    ...(outcome !== undefined && { status: 422 }),
    trail: trailOf(visit, meeting),
    alternates: files.map((ending) => ({ href: to({ ...writeRegistrationsQuery({ ...query, page: 1 }), as: ending }), type: ending === 'csv' ? 'text/csv' : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', label: ending.toUpperCase() })),
    body: (
      <>
        <h1>{words('registrations.title-of', { meeting: meeting.title })}</h1>
        {outcome !== undefined && <RefusalBanner visit={visit} refusal={outcome} />}
        <DecidedNotice visit={visit} />
        {all.length === 0 && <p>{words('registrations.none')}</p>}
        {all.length > 0 && <Overview visit={visit} meeting={meeting} all={all} holderOf={(of) => holders.get(of) ?? of} />}
        {all.length > 0 && <List visit={visit} meeting={meeting} query={query} loaded={loaded} holders={holders} sent={sent} />}
      </>
    ),
  };
}

async function decide(visit: Visit, meeting: RegisteredMeeting, query: RegistrationsQuery, sent: SentForm): Promise<Response | Refusal> {
  const decided = await decideRegistrations(visit, meeting, sent);
  if (isRefusal(decided)) return decided;
  return toDone(linkTo(visit, 'registrations', { id: meeting.enrolment.id }, { ...writeRegistrationsQuery(query), ...writeDecided(decided) }), decided.position);
}

/** For the counts: whole states, which hold nothing personal. */
async function allSeen(visit: Visit, { enrolment }: RegisteredMeeting): Promise<readonly RegistrationState[]> {
  const sees = seesRegistrationsOf(visit);
  return listThings(visit.store.pool, { process: visit.process, position: visit.position, kind: 'registration', where: { enrolment: enrolment.id, of: sees === 'all' ? undefined : sees }, limit: 100_000 });
}

interface ListProps {
  readonly visit: Visit;
  readonly meeting: RegisteredMeeting;
  readonly query: RegistrationsQuery;
  readonly loaded: LoadedRegistrations;
  readonly holders: ReadonlyMap<string, string>;
  readonly sent: SentForm | undefined;
}

function List({ visit, meeting, query, loaded, holders, sent }: ListProps): VNode {
  const { words, actor, language } = visit;
  const decides = visit.asOf === undefined && may(actor, 'approve-registration');
  const all = visit.url.searchParams.get('choose') === 'all';
  const chosen = new Set<string>(sent !== undefined ? chosenIds(sent) : all ? loaded.shown.filter(isDecidable).map(({ id }) => id) : []);
  const order = new Intl.Collator(language);
  const listed = seesRegistrationsOf(visit) === 'all' ? [...holders].map(([value, label]) => ({ value, label })).toSorted((a, b) => order.compare(a.label, b.label)) : [];
  const table = { visit, meeting, query, loaded, chosen };
  return (
    <section aria-labelledby="list">
      <h2 id="list">{words('registrations.list')}</h2>
      <RegistrationsFilter visit={visit} meeting={meeting} query={query} holders={listed} />
      <p class="count" role="status">
        {words('registrations.count', { count: loaded.found.length })}
      </p>
      {loaded.shown.length > 0 && (decides ? <DecidingTable {...table} reason={sent === undefined ? '' : textField(sent.fields, 'reason')} /> : <RegistrationsTable {...table} />)}
      <Pager visit={visit} route={(asked) => linkTo(visit, 'registrations', { id: meeting.enrolment.id }, asked)} total={loaded.found.length} page={query.page} pageSize={registrationsPageSize} query={writeRegistrationsQuery(query)} />
      <p class="hint">{words('registrations.logged')}</p>
    </section>
  );
}
