import type { Context } from 'hono';
import { writeCsv } from '../../interchange/out/write-csv.ts';
import { writeXlsx } from '../../interchange/out/write-xlsx.ts';
import { subjectKey } from '../../process/vocabulary/ids.ts';
import { listThings } from '../../store/list-things.ts';
import { loadReceipt } from '../../store/inputs/receipt.ts';
import { countEvents, listEvents } from '../../store/work-plan/list-events.ts';
import { loadPlan } from '../../store/work-plan/load-plan.ts';
import type { WholePlan } from '../../store/work-plan/load-plan.ts';
import { plainText } from '../parts/text.tsx';
import { parsePlanQuery } from '../pages/work-plan/plan-query.ts';
import { notFound, processVisit } from '../respond.tsx';
import type { Site } from '../site.ts';
import type { Visit } from '../visit.ts';
import { decisionTable } from './adoption-tables.ts';
import { calendarOf } from './calendar-of.ts';
import { commitmentTable, pledgeTable } from './commitment-tables.ts';
import { coalitionTable, mechanismTable } from './coalition-tables.ts';
import { dataArchive } from './data-archive.ts';
import { indicatorTable } from './indicator-tables.ts';
import { inputTable } from './input-tables.ts';
import { sheetOf } from './list-table.ts';
import type { ListTable } from './list-table.ts';
import { applicationTable, participantTable } from './participation-tables.ts';
import { reportTable } from '../pages/review/report-table-file.ts';
import { roundTable } from '../pages/review/round-table-file.ts';
import { recommendationTable } from './recommendation-table.ts';
import { supportTable } from './support-table.ts';
import { convergenceTable, positionTable } from './position-tables.ts';
import { practiceTable } from './practice-table.ts';
import { breachTable, differenceTable, documentTable, eventTable, placeTable, recordTable } from './plan-tables.ts';

/** What a page's own address with another ending gives: `work-plan.csv`, `events/x.ics`, `data.zip`. */
export const downloadPattern = '/:language/:process/:file{.+\\.(?:csv|xlsx|json|ics|zip)}';

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  ics: 'text/calendar; charset=utf-8',
  zip: 'application/zip',
} as const;
type Ending = keyof typeof types;

export async function download(site: Site, c: Context): Promise<Response> {
  const visit = await processVisit(site, c);
  if (visit === undefined || visit === 'bad-moment') return notFound(site, c);
  const file = c.req.param('file') ?? '';
  const dot = file.lastIndexOf('.');
  const [name, ending] = [file.slice(0, dot), file.slice(dot + 1)];
  const plan = await loadPlan(visit.store.pool, visit.process, visit.position);
  if (plan === undefined || !isEnding(ending)) return notFound(site, c);
  const body = await bodyOf(visit, plan, name, ending);
  if (body === undefined) return notFound(site, c);
  const filename = `${visit.process}-${name.replaceAll('/', '-')}.${ending}`;
  return new Response(body, { headers: { 'content-type': types[ending], 'content-disposition': `${ending === 'json' || ending === 'ics' ? 'inline' : 'attachment'}; filename="${filename}"`, 'cache-control': 'public, max-age=0, must-revalidate', 'access-control-allow-origin': '*' } });
}

function isEnding(text: string): text is Ending {
  return Object.hasOwn(types, text);
}

async function bodyOf(visit: Visit, plan: WholePlan, name: string, ending: Ending): Promise<string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | undefined> {
  if (ending === 'zip') return name === 'data' ? dataArchive(visit, plan) : undefined;
  if (ending === 'ics') return calendarBody(visit, plan, name);
  const [kind, id] = name.split('/');
  if (kind === 'events' && ending === 'json') {
    const event = plan.events.find((one) => one.id === id);
    return event === undefined ? undefined : JSON.stringify(event, null, 1);
  }
  if (ending === 'json' && kind === 'inputs' && id !== undefined && name === `inputs/${id}/receipt`) return receiptBody(visit, id);
  const table = await tableOf(visit, plan, name);
  if (table === undefined) return undefined;
  return ending === 'csv' ? writeCsv(sheetOf(table, visit)) : ending === 'xlsx' ? writeXlsx(sheetOf(table, visit)) : JSON.stringify(table.rows, null, 1);
}

async function receiptBody(visit: Visit, id: string): Promise<string | undefined> {
  const receipt = await loadReceipt(visit.store.pool, visit.process, visit.position, subjectKey('input', id));
  return receipt === undefined ? undefined : JSON.stringify(receipt, null, 1);
}

async function tableOf(visit: Visit, plan: WholePlan, name: string): Promise<ListTable | undefined> {
  switch (name) {
    case 'work-plan':
      return eventTable(visit, plan, await chosenEvents(visit, plan));
    case 'documents':
      return documentTable(visit, plan);
    case 'places':
      return placeTable(visit, plan);
    case 'record':
      return recordTable(visit);
    case 'inputs':
      return inputTable(visit);
    case 'recommendations':
      return recommendationTable(visit);
    case 'commitments':
      return commitmentTable(visit);
    case 'pledges':
      return pledgeTable(visit);
    case 'coalitions':
      return coalitionTable(visit);
    case 'mechanisms':
      return mechanismTable(visit);
    case 'support':
      return supportTable(visit);
    case 'participants':
      return participantTable(visit);
    case 'practices':
      return practiceTable(visit);
    case 'positions':
      return positionTable(visit);
    case 'convergence':
      return convergenceTable(visit);
    case 'rounds':
      return roundTable(visit);
    case 'reports':
      return reportTable(visit);
    case 'accreditation/applications':
      return applicationTable(visit);
    case 'adoption':
      return decisionTable(visit);
    case 'work-plan/checks':
      return breachTable(visit, plan);
    case 'work-plan/disagreements':
      return differenceTable(visit, plan);
    default:
      return indicatorTable(visit, name);
  }
}

/** The same filter and order as on the page, without its paging. */
async function chosenEvents(visit: Visit, plan: WholePlan) {
  const { filter, sort, descending } = parsePlanQuery(visit.url.searchParams);
  const selection = { process: visit.process, position: visit.position, now: visit.position === visit.head, filter };
  const limit = await countEvents(visit.store.pool, selection);
  const listed = await listEvents(visit.store.pool, { ...selection, sort, descending, limit, offset: 0 });
  const events = new Map(plan.events.map((event) => [String(event.id), event]));
  return listed.flatMap(({ id }) => events.get(id) ?? []);
}

async function calendarBody(visit: Visit, plan: WholePlan, name: string): Promise<string | undefined> {
  const [kind, id] = name.split('/');
  const title = plainText(plan.process.shortTitle, visit.language);
  if (name === 'rounds') {
    const rounds = await listThings(visit.store.pool, { process: visit.process, position: visit.position, kind: 'round', limit: 2000 });
    return calendarOf(visit, plan, plan.events.filter(({ id: own }) => rounds.some((round) => round.event === own || round.tables.some((table) => table.event === own))), `${title}: ${visit.words('follow-up.rounds')}`);
  }
  if (name === 'work-plan') return calendarOf(visit, plan, await chosenEvents(visit, plan), title);
  const track = kind === 'tracks' ? plan.tracks.find((one) => one.id === id) : undefined;
  if (track !== undefined) return calendarOf(visit, plan, plan.events.filter((event) => event.track === track.id), `${title}: ${plainText(track.title, visit.language)}`);
  const event = kind === 'events' ? plan.events.find((one) => one.id === id) : undefined;
  return event === undefined ? undefined : calendarOf(visit, plan, [event], title);
}
