import type { FormField, RegistrationState } from '../../../process/participation/state.ts';
import { dayIn } from '../../../process/vocabulary/midnight.ts';
import type { Instant } from '../../../process/vocabulary/instant.ts';
import type { Cell, Sheet } from '../../../interchange/out/sheet.ts';
import { writeCsv } from '../../../interchange/out/write-csv.ts';
import { writeXlsx } from '../../../interchange/out/write-xlsx.ts';
import { plainText } from '../../parts/text.tsx';
import type { Visit } from '../../visit.ts';
import type { RegisteredMeeting } from '../door/load-meeting.ts';
import { answerText } from './answer-field.tsx';
import type { LoadedRegistrations } from './load-registrations.ts';

/** The list that a query finds, with every answer that may be read, as a file for whoever asked and nobody else. */
export async function registrationsFile(visit: Visit, meeting: RegisteredMeeting, loaded: LoadedRegistrations, form: 'csv' | 'xlsx'): Promise<Response> {
  const sheet = sheetOf(visit, meeting, loaded);
  const type = form === 'csv' ? 'text/csv; charset=utf-8' : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const body = form === 'csv' ? writeCsv(sheet) : await writeXlsx(sheet);
  return new Response(body, { headers: { 'content-type': type, 'content-disposition': `attachment; filename="registrations-${meeting.enrolment.id}.${form}"`, 'cache-control': 'private, no-store', vary: 'Cookie' } });
}

interface Column {
  readonly heading: string;
  readonly width: number;
  readonly cell: (one: RegistrationState) => Cell;
}

function sheetOf(visit: Visit, { enrolment, title }: RegisteredMeeting, { found, answers, called }: LoadedRegistrations): Sheet {
  const { words, language } = visit;
  const topics = new Map(enrolment.topics.map(({ id, label }) => [id, plainText(label, language)]));
  const day = (at: Instant | undefined): Cell => (at === undefined ? null : { day: dayIn(at, enrolment.timeZone) });
  const answer = (field: FormField): Column => ({
    heading: plainText(field.label, language),
    width: 24,
    cell: ({ id }) => {
      const value = answers.get(id)?.get(field.id);
      return value === undefined ? null : answerText(visit, field, value);
    },
  });
  const columns: readonly Column[] = [
    { heading: words('registrations.number'), width: 14, cell: ({ id }) => id },
    { heading: words('column.status'), width: 16, cell: ({ status }) => words(`registration-status.${status}`) },
    { heading: words('registrations.of'), width: 34, cell: ({ of }) => called.holderOf(of) },
    { heading: words('registrations.category'), width: 26, cell: ({ category }) => words(`participant-type.${category}`) },
    { heading: words('register.role'), width: 20, cell: ({ role }) => words(`role.${role}`) },
    ...enrolment.fields.filter(({ purposes }) => purposes.includes('registration')).map(answer),
    ...(topics.size === 0 ? [] : [{ heading: words('registrations.speaking'), width: 30, cell: ({ speaking }: RegistrationState) => speaking.map((id) => topics.get(id) ?? id).join(' · ') }]),
    { heading: words('registrations.filed'), width: 12, cell: ({ filedAt }) => day(filedAt) },
    { heading: words('registrations.decided'), width: 12, cell: ({ decidedAt }) => day(decidedAt) },
    { heading: words('registrations.attended'), width: 12, cell: ({ attendedAt }) => day(attendedAt) },
    { heading: words('registrations.days'), width: 24, cell: ({ showings = [] }) => showings.map((at) => dayIn(at, enrolment.timeZone)).join(' · ') },
  ];
  return { name: title, rightToLeft: language === 'ar', columns: columns.map(({ heading, width }) => ({ heading, width })), rows: found.map((one) => columns.map(({ cell }) => cell(one))) };
}
