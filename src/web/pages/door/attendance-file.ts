import { mayUse } from '../../../access/personal-data.ts';
import { participantsPdf } from '../../../interchange/paper/participants.ts';
import { participantsDocx } from '../../../interchange/paper/participants-docx.ts';
import { attendanceSheet, participantColumns, participantsSheet } from '../../../interchange/participation/participants-table.ts';
import type { ParticipantColumn } from '../../../interchange/participation/participants-table.ts';
import { writeIndicoExport } from '../../../interchange/participation/write-indico.ts';
import { writeCsv } from '../../../interchange/out/write-csv.ts';
import { writeXlsx } from '../../../interchange/out/write-xlsx.ts';
import { attendanceByCategory, attendanceByDay } from '../../../process/participation/attendance.ts';
import { dayText } from '../../parts/date.tsx';
import type { Page, Visit } from '../../visit.ts';
import { messagePage } from '../site/message-page.tsx';
import { missingPage } from '../things/missing-page.ts';
import { pdfOf, refusedPage } from './badge-sheet.ts';
import { allOf } from './door-list-json.ts';
import { indicoRegistrations } from './indico-out.ts';
import { listed, listKindOf, nameDelegations, participantsList, sectionWords } from './load-participants.ts';
import { loadMeeting } from './load-meeting.ts';
import type { RegisteredMeeting } from './load-meeting.ts';

/** The forms in which a list of participants is taken away; `attendance` (XLSX) and `attendance-csv` hold counts only and are public. */
export const listForms = ['pdf', 'docx', 'csv', 'xlsx'] as const;
type ListForm = (typeof listForms)[number];

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** A list of participants as a file. */
export async function attendanceFilePage(visit: Visit): Promise<Page | Response> {
  const meeting = await loadMeeting(visit);
  if (meeting === undefined) return missingPage(visit);
  const wanted = visit.parameters['form'] ?? '';
  if (wanted === 'attendance') return attendanceFile(visit, meeting, 'xlsx');
  if (wanted === 'attendance-csv') return attendanceFile(visit, meeting, 'csv');
  if (wanted === 'indico') return indicoFile(visit, meeting);
  const form = listForms.find((one) => one === wanted);
  return form === undefined ? missingPage(visit) : listFile(visit, meeting, form);
}

async function listFile(visit: Visit, meeting: RegisteredMeeting, form: ListForm): Promise<Page | Response> {
  const kind = listKindOf(visit, meeting);
  const named = await nameDelegations(visit, listed(await allOf(visit, meeting), kind));
  if (named === undefined) return messagePage(visit, 403, 'attendance.no-names');
  const list = participantsList(visit, meeting, kind, named);
  const name = `participants-${meeting.enrolment.id}-${kind}`;
  if (form === 'pdf') {
    const paper = await participantsPdf(list);
    return paper.refused === true ? refusedPage(visit, paper) : pdfOf(paper.pdf, `${name}.pdf`);
  }
  if (form === 'docx') {
    const word = participantsDocx(list);
    return word.refused === true ? refusedPage(visit, word) : fileOf(word.docx, types.docx, `${name}.docx`);
  }
  const sheet = participantsSheet({ ...list, headings: headings(visit) });
  return form === 'csv' ? fileOf(writeCsv(sheet), types.csv, `${name}.csv`) : fileOf(await writeXlsx(sheet), types.xlsx, `${name}.xlsx`);
}

function headings({ words }: Visit): Readonly<Record<ParticipantColumn, string>> {
  const all = participantColumns.map((column) => [column, words(`attendance.column.${column}`)] as const);
  return Object.fromEntries(all) as Readonly<Record<ParticipantColumn, string>>;
}

async function attendanceFile(visit: Visit, meeting: RegisteredMeeting, form: 'csv' | 'xlsx'): Promise<Response> {
  const { words, language } = visit;
  const registrations = await allOf(visit, meeting);
  const days = attendanceByDay(registrations, meeting.enrolment.timeZone);
  const sheet = attendanceSheet(
    attendanceByCategory(registrations).map(({ category, approved, attended }) => ({ category, approved, onDays: days.map(({ byCategory }) => byCategory.get(category) ?? 0), attended })),
    {
      language,
      title: words('attendance.by-category'),
      headings: { category: words('attendance.column.category'), approved: words('attendance.approved'), days: days.map(({ day }) => dayText(day, language)), allDays: words('attendance.all-days'), all: words('attendance.all') },
      sections: sectionWords(words),
    },
  );
  const name = `attendance-${meeting.enrolment.id}.${form}`;
  return form === 'csv' ? fileOf(writeCsv(sheet), types.csv, name) : fileOf(await writeXlsx(sheet), types.xlsx, name);
}

async function indicoFile(visit: Visit, meeting: RegisteredMeeting): Promise<Page | Response> {
  const registrations = visit.actor.standing === 'secretariat' && mayUse(visit.actor, 'registration') ? await indicoRegistrations(visit, meeting) : undefined;
  if (registrations === undefined) return messagePage(visit, 403, 'attendance.no-names');
  return fileOf(writeIndicoExport(registrations), types.csv, `indico-${meeting.enrolment.id}.csv`);
}

/** A file for whoever asked and nobody else. */
function fileOf(body: string | Uint8Array<ArrayBuffer>, type: string, filename: string): Response {
  return new Response(body, { headers: { 'content-type': type, 'content-disposition': `attachment; filename="${filename}"`, 'cache-control': 'private, no-store', vary: 'Cookie' } });
}
