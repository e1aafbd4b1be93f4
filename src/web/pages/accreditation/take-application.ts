import { fileTypeFromBuffer } from 'file-type';
import { constituencies } from '../../../process/participation/state.ts';
import type { ApplicationState, ProcedureState } from '../../../process/participation/state.ts';
import { slugOf, subjectKey } from '../../../process/vocabulary/ids.ts';
import type { PersonId } from '../../../process/vocabulary/ids.ts';
import { addDays } from '../../../process/vocabulary/midnight.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import type { KeptFile, NewDatum, NewFile } from '../../../store/personal/personal-rows.ts';
import { performAct, textField } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import type { Visit } from '../../visit.ts';
import type { ApplicationValues } from './application-fields.tsx';
import { procedureId } from './load-accreditation.ts';

const keptDays = 730;
const mostBytes = 5 * 1024 * 1024;
const allowed: ReadonlySet<string> = new Set([
  'application/pdf', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'application/vnd.oasis.opendocument.text', 'image/png', 'image/jpeg',
]);

export function valuesOf(fields: FormData): ApplicationValues {
  return {
    name: textField(fields, 'name'), otherNames: textField(fields, 'other-names'), constituency: textField(fields, 'constituency'), country: textField(fields, 'country'), website: textField(fields, 'website'),
    relevance: textField(fields, 'relevance'), contactName: textField(fields, 'contact-name'), contactEmail: textField(fields, 'contact-email'), contactPhone: textField(fields, 'contact-phone'),
  };
}

interface Taking {
  readonly sent: SentForm;
  readonly procedure: ProcedureState;
  readonly person: PersonId;
  /** Present when an application is corrected. */
  readonly application?: ApplicationState;
}

/** Files an application, or a correction of it: personal data and documents first, then the act that holds their commitment. Refused, everything is taken back. */
export async function takeApplication(visit: Visit, { sent, procedure, person, application }: Taking): Promise<{ readonly id: string; readonly position: number } | Refusal> {
  const values = valuesOf(sent.fields);
  const id = application?.id ?? `${slugOf(values.name).slice(0, 50) || 'application'}-${sent.commandId.slice(0, 4)}`;
  const subject = subjectKey('application', id);
  const wrong = missingField(values);
  if (wrong !== undefined) return refuse('bad-input', 'AC-2', { field: visit.words(wrong) });
  const files = await readFiles(visit, sent.fields, procedure);
  if (isRefusal(files)) return files;
  const held = application === undefined ? [] : await heldFiles(visit, application);
  const kept = held.filter(({ name }) => !files.some((file) => file.name === name));
  const terms = { purposes: ['accreditation', 'correspondence'] as const, keptUntil: addDays(visit.today, keptDays) };
  const data: NewDatum[] = [['contact-name', values.contactName], ['contact-email', values.contactEmail], ['contact-phone', values.contactPhone]].flatMap(([field = '', value = '']) => (value === '' ? [] : [{ field, value, ...terms }]));
  const written = await visit.store.personal.write({ process: visit.process, person, subject, by: visit.actor, data, files: [...files, ...kept], ...(application !== undefined && { expects: application.commitment }) });
  if (written.refused) return refuse(written.code === 'changed' ? 'changed-since' : 'not-allowed', 'PD-1');
  const content = contentOf(visit, values, written.commitment, [...files, ...kept].map(({ name }) => name), application);
  const command = application === undefined ? ({ name: 'file-application', data: { application: id, procedure: procedureId, person, ...content } } as const) : ({ name: 'correct-application', data: { application: id, ...content } } as const);
  const done = await performAct(visit, { sent, commands: [command], ...(application !== undefined && { about: subject }) });
  if (!isRefusal(done)) return { id, position: done.position };
  await visit.store.personal.takeBack({ process: visit.process, person, subject, commitment: written.commitment });
  return done;
}

function missingField(values: ApplicationValues) {
  if (values.name === '') return 'apply.name';
  if (!constituencies.some((one) => one === values.constituency)) return 'participants.constituency';
  if (values.country === '') return 'participants.country';
  if (values.relevance === '') return 'apply.relevance';
  if (values.contactName === '') return 'data-field.contact-name';
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(values.contactEmail)) return 'data-field.contact-email';
  if (values.website !== '' && !URL.canParse(values.website)) return 'apply.website';
  return undefined;
}

function contentOf({ language }: Visit, values: ApplicationValues, commitment: string, documents: readonly string[], application: ApplicationState | undefined) {
  return {
    name: { ...application?.name, [language]: values.name },
    otherNames: values.otherNames.split('\n').map((name) => name.trim()).filter((name) => name !== '').slice(0, 20),
    constituency: constituencies.find((one) => one === values.constituency) ?? 'civil-society',
    country: values.country,
    ...(values.website !== '' && { website: values.website }),
    relevance: { ...application?.relevance, [language]: values.relevance.slice(0, 400) },
    commitment,
    documents: [...documents],
  };
}

/** Every file that was sent, its type told by its content. A file that is too large or of another kind refuses the whole form. */
async function readFiles(visit: Visit, fields: FormData, procedure: ProcedureState): Promise<readonly NewFile[] | Refusal> {
  const files: NewFile[] = [];
  for (const { id } of procedure.documents) {
    const sent = fields.get(`document-${id}`);
    if (!(sent instanceof File) || sent.size === 0) continue;
    if (sent.size > mostBytes) return refuse('file-too-large', 'AC-5', { name: sent.name, most: mostBytes / 1024 / 1024 });
    const bytes = new Uint8Array(await sent.arrayBuffer());
    const type = await fileTypeFromBuffer(bytes);
    if (type === undefined || !allowed.has(type.mime)) return refuse('file-of-other-kind', 'AC-5', { name: sent.name });
    files.push({ name: id, mediaType: type.mime, bytes, purposes: ['accreditation'], keptUntil: addDays(visit.today, keptDays) });
  }
  return files;
}

/** Files that were handed in before and stay. */
async function heldFiles(visit: Visit, application: ApplicationState): Promise<readonly KeptFile[]> {
  const read = await visit.store.personal.readFiles({ process: visit.process, purpose: visit.actor.standing === 'secretariat' ? 'accreditation' : 'own', by: visit.actor, subjects: [subjectKey('application', application.id)] });
  return read.refused ? [] : read.files.map(({ name, mediaType, sha256 }) => ({ name, mediaType, sha256 }));
}
