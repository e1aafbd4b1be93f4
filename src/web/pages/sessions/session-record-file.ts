import { writeCsv } from '../../../interchange/out/write-csv.ts';
import { writeXlsx } from '../../../interchange/out/write-xlsx.ts';
import { sessionRecordPaper } from '../../../interchange/paper/session-record.ts';
import { minutesOf } from '../../../process/sessions/check-programme.ts';
import type { ProgrammeLine } from '../../downloads/programme-of.ts';
import { calendarOfProgramme } from '../../downloads/programme-of.ts';
import { sheetOf } from '../../downloads/list-table.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { refusedPage } from '../door/badge-sheet.ts';
import { missingPage } from '../things/missing-page.ts';
import { hourAt } from './clock-words.ts';
import { loadSession } from './load-session.ts';
import type { Session } from './load-session.ts';
import { recordPaper } from './record-paper.ts';
import { recordForms } from './session-record-page.tsx';
import { loadRecorded } from './recorded.ts';
import type { Recorded } from './recorded.ts';
import { turnTable } from './turn-table.ts';

const types = {
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  ics: 'text/calendar; charset=utf-8',
} as const;

/** The record of a session as a file: every turn as a row, or the paper, or what took place as a calendar. */
export async function sessionRecordFilePage(visit: Visit): Promise<Page | Response> {
  const session = await loadSession(visit);
  const form = recordForms.find((one) => one === visit.parameters['form']);
  if (session?.floor === undefined || form === undefined) return missingPage(visit);
  const recorded = await loadRecorded(visit, session.id, session.floor);
  const body = form === 'pdf' ? await pdfBody(visit, session, recorded) : await bodyOf(visit, session, recorded, form);
  if (typeof body === 'object' && 'title' in body) return body;
  // Names of experts are in it for those who may read them, so it is nobody else's.
  return new Response(body, { headers: { 'content-type': types[form], 'content-disposition': `${form === 'ics' || form === 'json' ? 'inline' : 'attachment'}; filename="record-${session.id}.${form}"`, 'cache-control': 'private, no-store', vary: 'Cookie' } });
}

async function bodyOf(visit: Visit, session: Session, recorded: Recorded, form: 'csv' | 'xlsx' | 'json' | 'ics'): Promise<string | Uint8Array<ArrayBuffer>> {
  if (form === 'ics') return calendarOf(visit, session, recorded);
  const table = turnTable(visit, recorded);
  return form === 'json' ? JSON.stringify(table.rows, null, 1) : form === 'csv' ? writeCsv(sheetOf(table, visit)) : writeXlsx(sheetOf(table, visit));
}

async function pdfBody(visit: Visit, session: Session, recorded: Recorded): Promise<Page | Uint8Array<ArrayBuffer>> {
  const paper = await sessionRecordPaper(recordPaper(visit, session, recorded));
  return paper.refused === true ? refusedPage(visit, paper) : paper.pdf;
}

/** The segments as they were held, hour by hour at the venue. */
function calendarOf(visit: Visit, { id, title }: Session, { floor }: Recorded): Promise<string> {
  const { process, language, url } = visit;
  const items = floor.segments.flatMap(({ id: segment, sitting, kind, title: own, startedAt, endedAt }): readonly ProgrammeLine[] => {
    const day = floor.sittings.find((one) => one.id === sitting)?.day;
    const [from, to] = [hourAt(startedAt, floor.timeZone, 'en'), hourAt(endedAt ?? floor.lastAt, floor.timeZone, 'en')];
    return day === undefined ? [] : [{ id: segment, day, from, to: to > from ? to : minuteAfter(from), kind, title: own }];
  });
  const version = floor.segments.length + floor.sittings.length;
  return calendarOfProgramme({ process, event: id, title: { [language]: title }, timeZone: floor.timeZone, version, modified: floor.lastAt, items }, language, new URL(linkTo(visit, 'sessionRecord', { id }), url.origin).href);
}

/** What took less than a minute, or went past midnight, still has an end that a calendar can show. */
function minuteAfter(clock: string): string {
  const minutes = Math.min(minutesOf(clock) + 1, 24 * 60 - 1);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
