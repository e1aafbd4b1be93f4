import type { ApplicationState, ProcedureState } from '../../../process/participation/state.ts';
import { slugOf, subjectKey } from '../../../process/vocabulary/ids.ts';
import type { PersonId } from '../../../process/vocabulary/ids.ts';
import { addDays } from '../../../process/vocabulary/midnight.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import type { KeptFile } from '../../../store/personal/personal-rows.ts';
import { positionOfCommand } from '../../../store/work-plan/positions.ts';
import { oneAtATime } from '../../one-at-a-time.ts';
import { performAct } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import type { Visit } from '../../visit.ts';
import { procedureId } from './load-accreditation.ts';
import { readApplication, valuesOf } from './parse-application.ts';
import type { FieldProblem, ReadApplication } from './parse-application.ts';
import { readDocuments } from './read-documents.ts';

const keptDays = 730;

interface Taking {
  readonly sent: SentForm;
  readonly procedure: ProcedureState;
  readonly person: PersonId;
  /** Present when an application is corrected. */
  readonly application?: ApplicationState;
}

export interface TakenApplication {
  readonly id: string;
  readonly position: number;
}

/** Why a form came back: fields that have to be put right, all at once, or a decision against it. */
export type CameBack = Refusal | { readonly problems: readonly FieldProblem[] };

/**
 * Files an application, or a correction of it: personal data and documents first, then the act that holds the commitment
 * to them. Refused, or sent before, they are taken back, so that the record and what is kept never differ.
 */
export async function takeApplication(visit: Visit, { sent, procedure, person, application }: Taking): Promise<TakenApplication | CameBack> {
  const read = readApplication(valuesOf(sent.fields));
  if (!('contact' in read)) return { problems: read };
  const keptUntil = addDays(visit.today, keptDays);
  const files = await readDocuments(sent.fields, procedure, keptUntil);
  if (isRefusal(files)) return files;
  const held = application === undefined ? [] : await heldFiles(visit, application);
  const kept = held.filter(({ name }) => !files.some((file) => file.name === name));
  const id = application?.id ?? applicationIdOf(read.name, sent.commandId);
  const { process, actor: by } = visit;
  const subject = subjectKey('application', id);
  const data = read.contact.map((datum) => ({ ...datum, purposes: ['accreditation', 'correspondence'] as const, keptUntil }));
  // A form sent twice at once would otherwise take back what its first sending wrote.
  return oneAtATime(`${process} ${subject}`, async () => {
    const before = await positionOfCommand(visit.store.pool, process, sent.commandId);
    if (before !== undefined) return { id, position: before };
    const written = await visit.store.personal.write({ process, person, subject, by, data, files: [...files, ...kept], ...(application !== undefined && { expects: application.commitment }) });
    if (written.refused) return refuse(written.code === 'changed' ? 'changed-since' : 'not-allowed', 'PD-1');
    const { commitment } = written;
    const content = { ...contentOf(visit, read, application), commitment, documents: [...files, ...kept].map(({ name }) => name) };
    const command =
      application === undefined
        ? ({ name: 'file-application', data: { application: id, procedure: procedureId, person, ...content, ...(read.type !== undefined && { type: read.type }) } } as const)
        : ({ name: 'correct-application', data: { application: id, ...content } } as const);
    const done = await performAct(visit, { sent, commands: [command], ...(application !== undefined && { about: subject }) });
    if (isRefusal(done) || done.repeated) await visit.store.personal.takeBack({ process, person, subject, commitment });
    return isRefusal(done) ? done : { id, position: done.position };
  });
}

/** Readable, and the same for the same form sent again. */
function applicationIdOf(name: string, commandId: string): string {
  return `${slugOf(name).slice(0, 50) || 'application'}-${commandId.slice(0, 8)}`;
}

function contentOf({ language }: Visit, read: ReadApplication, application: ApplicationState | undefined) {
  const { name, otherNames, constituency, country, website, relevance } = read;
  return {
    name: { ...application?.name, [language]: name },
    otherNames: [...otherNames],
    constituency,
    country,
    ...(website !== undefined && { website }),
    relevance: { ...application?.relevance, [language]: relevance },
  };
}

/** Files that were handed in before and stay. */
async function heldFiles({ store, process, actor }: Visit, application: ApplicationState): Promise<readonly KeptFile[]> {
  const purpose = actor.standing === 'secretariat' ? 'accreditation' : 'own';
  const read = await store.personal.readFiles({ process, purpose, by: actor, subjects: [subjectKey('application', application.id)], reason: 'correction' });
  return read.refused ? [] : read.files.map(({ name, mediaType, sha256 }) => ({ name, mediaType, sha256 }));
}
