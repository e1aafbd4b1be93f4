import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { indicoLimits } from '../../../interchange/participation/indico.ts';
import type { IndicoFileProblem } from '../../../interchange/participation/indico.ts';
import { readIndico } from '../../../interchange/participation/read-indico.ts';
import type { IndicoReading } from '../../../interchange/participation/read-indico.ts';
import { listThings } from '../../../store/list-things.ts';
import { recordHead } from '../../../store/work-plan/positions.ts';
import { packFile, unpackFile } from '../../packed-file.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { sentForm, textField } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { lookingBackPage, notAllowedPage } from '../officer/not-allowed-page.tsx';
import { allOf } from './door-list-json.ts';
import { IndicoHolders } from './indico-holders.ts';
import { planIndico } from './indico-plan.ts';
import type { IndicoPlanRow } from './indico-plan.ts';
import { IndicoReport, reportFile } from './indico-report.tsx';
import { takeIndico } from './indico-take.ts';
import { trailOf } from './load-meeting.ts';
import type { RegisteredMeeting } from './load-meeting.ts';
import { holderNames, readPeople } from './people.ts';

/** So long one request takes rows in; what is left is taken in by the next one. */
const milliseconds = 20_000;

interface SentFile {
  readonly bytes: Uint8Array;
  readonly unlisted: 'refused' | 'country';
  /** Rows up to this line were gone through by an earlier request. */
  readonly after: number;
}

/** Indico's list of registrations read in: the file, what would become of each row, then one act for each row that is taken. */
export async function indicoPage(visit: Visit, meeting: RegisteredMeeting): Promise<Page | Response> {
  if (!may(visit.actor, 'approve-registration')) return notAllowedPage(visit);
  if (visit.asOf !== undefined) return lookingBackPage(visit);
  const sent = sentForm(visit);
  if (sent === undefined) return page(visit, meeting, <UploadForm visit={visit} />);
  const file = await sentFile(sent);
  if (file === undefined) return page(visit, meeting, <UploadForm visit={visit} problem={visit.words('indico.no-file')} />, 422);
  const reading = await readIndico(file.bytes);
  if (reading.refused === true) return page(visit, meeting, <UploadForm visit={visit} problem={fileProblem(visit, reading.code)} />, 422);
  const plan = await planFor(visit, meeting, reading, file);
  if (plan === undefined) return notAllowedPage(visit);
  const names = await holderNames(visit, plan.flatMap((row) => (row.becomes === 'new' || row.becomes === 'changed' ? [row.wanted.of] : [])));
  if (sent.act === 'indico-report') return reportFile(visit, meeting, plan, names);
  const done = sent.act === 'indico-take' ? await takeIndico(visit, meeting.enrolment, plan.filter(({ line }) => line > file.after), performance.now() + milliseconds) : undefined;
  const packed = await packFile(file.bytes);
  return page(visit, meeting, <IndicoReport visit={visit} rows={done?.rows ?? plan} names={names} done={done !== undefined} left={done?.left ?? 0} reached={done?.reached ?? 0} packed={packed} unlisted={file.unlisted} />);
}

async function sentFile({ fields }: SentForm): Promise<SentFile | undefined> {
  const unlisted = textField(fields, 'unlisted') === 'country' ? 'country' : 'refused';
  const packed = textField(fields, 'packed');
  const file = fields.get('file');
  const bytes = packed !== '' ? await unpackFile(packed, indicoLimits.bytes) : file instanceof File && file.size > 0 ? new Uint8Array(await file.arrayBuffer()) : undefined;
  const after = Number(textField(fields, 'after'));
  return bytes === undefined ? undefined : { bytes, unlisted, after: Number.isInteger(after) ? after : 0 };
}

function fileProblem({ words }: Visit, code: IndicoFileProblem): string {
  return words(`indico.file.${code}`, { rows: indicoLimits.rows });
}

/** Against the record as it stands now. Undefined where the visitor may not read what was answered. */
async function planFor(visit: Visit, meeting: RegisteredMeeting, { rows }: IndicoReading, { unlisted }: SentFile): Promise<readonly IndicoPlanRow[] | undefined> {
  const { store: { pool }, process } = visit;
  const { position } = await recordHead(pool, process);
  const current = { ...visit, head: position, position };
  const [registrations, participants] = await Promise.all([allOf(current, meeting), listThings(pool, { process, position, kind: 'participant', limit: 100_000 })]);
  const people = await readPeople(current, 'registration', registrations, ['family-name', 'given-name', 'email', 'function']);
  if (people === undefined) return undefined;
  return planIndico(rows, { enrolment: meeting.enrolment.id, registrations: new Map(registrations.map((one) => [String(one.id), one])), people, holders: new IndicoHolders(participants, unlisted) });
}

function page(visit: Visit, meeting: RegisteredMeeting, body: VNode, status: 200 | 422 = 200): Page {
  const { words } = visit;
  return {
    title: words('indico.title'),
    wide: true,
    trail: [...trailOf(visit, meeting), { label: words('attendance.title'), href: linkTo(visit, 'attendance', { id: meeting.enrolment.id }) }],
    status,
    body: (
      <>
        <h1>{words('indico.title')}</h1>
        <p class="lead">
          {meeting.title}, {meeting.dates}
        </p>
        {body}
      </>
    ),
  };
}

function UploadForm({ visit, problem }: { readonly visit: Visit; readonly problem?: string }): VNode {
  const { words } = visit;
  return (
    <>
      {problem !== undefined && (
        <div class="problems" role="alert">
          <p>{problem}</p>
        </div>
      )}
      <p>{words('indico.in.lead')}</p>
      <ActForm visit={visit} act="indico-read" label={words('indico.read')} upload>
        <label>
          <span>
            {words('indico.file')} <small class="hint">{words('indico.file.hint')}</small>
          </span>
          <input type="file" name="file" required accept=".csv,.txt,text/csv" />
        </label>
        <label class="check">
          <input type="checkbox" name="unlisted" value="country" /> {words('indico.unlisted')}
        </label>
      </ActForm>
    </>
  );
}
