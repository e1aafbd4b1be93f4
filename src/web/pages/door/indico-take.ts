import { createHash, randomBytes } from 'node:crypto';
import { isPurpose } from '../../../access/purposes.ts';
import type { ProcessCommand } from '../../../process/commands.ts';
import { baseFields, dataOf } from '../../../process/participation/registration-form.ts';
import type { EnrolmentState } from '../../../process/participation/state.ts';
import { newPersonId, subjectKey } from '../../../process/vocabulary/ids.ts';
import type { PersonId } from '../../../process/vocabulary/ids.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import type { NewDatum } from '../../../store/personal/personal-rows.ts';
import type { Visit } from '../../visit.ts';
import type { IndicoPlanRow, RefusedRow, WantedRegistration } from './indico-plan.ts';

type Taken = Extract<IndicoPlanRow, { readonly becomes: 'new' | 'changed' }>;

/** So many rows are under way at once. */
const atOnce = 50;

/** What became of the rows of a plan, how many were not reached in the time that one request has, and the last line that was. */
export interface IndicoDone {
  readonly rows: readonly IndicoPlanRow[];
  readonly left: number;
  readonly reached: number;
}

/** Carries a plan out, one act of writing for each row: what is refused leaves nothing behind. `until`: when to stop, by `performance.now()`. Rows come in the order of their lines. */
export async function takeIndico(visit: Visit, enrolment: EnrolmentState, rows: readonly IndicoPlanRow[], until: number): Promise<IndicoDone> {
  const done = new Map<number, IndicoPlanRow>();
  const todo = rows.filter((row): row is Taken => row.becomes === 'new' || row.becomes === 'changed');
  let reached = 0;
  while (reached < todo.length && (reached === 0 || performance.now() < until)) {
    const chunk = todo.slice(reached, reached + atOnce);
    for (const row of await Promise.all(chunk.map((one) => takeRow(visit, enrolment, one)))) done.set(row.line, row);
    reached += chunk.length;
  }
  const unreached = new Set(todo.slice(reached).map(({ line }) => line));
  const gone = rows.filter(({ line }) => !unreached.has(line)).map((row) => done.get(row.line) ?? row);
  return { rows: gone, left: unreached.size, reached: todo[reached - 1]?.line ?? 0 };
}

/** Personal data first, for the act holds the commitment to them; taken back should the record refuse the act. */
async function takeRow(visit: Visit, enrolment: EnrolmentState, row: Taken): Promise<Taken | RefusedRow> {
  const { process, actor: by, store } = visit;
  const { wanted, line } = row;
  const person = row.becomes === 'changed' ? row.known.person : newPersonId(randomBytes(8));
  const subject = subjectKey('registration', wanted.registration);
  const writes = row.becomes === 'new' || row.amend;
  const carried = row.becomes === 'changed' && row.amend ? await otherData(visit, enrolment, wanted) : [];
  const expects = row.becomes === 'changed' ? { expects: row.known.commitment } : {};
  const written = writes ? await store.personal.write({ process, person, subject, by, holder: wanted.of, data: [...carried, ...dataFor(enrolment, wanted)], ...expects }) : undefined;
  if (written?.refused === true) return { becomes: 'refused', line, code: written.code === 'erased' ? 'erased' : 'changed-meanwhile' };
  const commands = commandsFor(visit, enrolment, row, person, written?.commitment);
  const outcome = await store.recorder.perform({ process, by, commandId: commandIdOf(enrolment, row), commands });
  if (written !== undefined && (isRefusal(outcome) || outcome.repeated)) await store.personal.takeBack({ process, person, subject, commitment: written.commitment });
  return isRefusal(outcome) ? { becomes: 'refused', line, code: 'refused', refusal: outcome } : row;
}

/** The fields of the meeting's form that Indico's list has, with the form's purposes and days. */
function dataFor({ fields, endsOn }: EnrolmentState, { answers }: WantedRegistration): readonly NewDatum[] {
  const asked = [...fields, ...baseFields.filter((base) => !fields.some(({ id }) => id === base.id))];
  return dataOf(answers, asked, endsOn).map((datum) => ({ ...datum, purposes: datum.purposes.filter(isPurpose) }));
}

/** What the registration said beside what Indico knows: an amendment replaces all of it, so it is written again. */
async function otherData(visit: Visit, { fields }: EnrolmentState, { registration, answers }: WantedRegistration): Promise<readonly NewDatum[]> {
  const subject = subjectKey('registration', registration);
  const found = new Map<string, NewDatum>();
  const purposes = new Set(['registration', ...fields.filter(({ purposes: own }) => !own.includes('registration')).map(({ purposes: [first] }) => first ?? '')]);
  for (const purpose of [...purposes].filter(isPurpose)) {
    const read = await visit.store.personal.read({ process: visit.process, purpose, by: visit.actor, subjects: [subject] });
    if (!read.refused) for (const { field, value, purposes: given, keptUntil } of read.rows) if (!answers.has(field)) found.set(field, { field, value, purposes: given, keptUntil });
  }
  return [...found.values()];
}

function commandsFor(visit: Visit, enrolment: EnrolmentState, row: Taken, person: PersonId, commitment: string | undefined): readonly ProcessCommand[] {
  const { registration, of, role, step } = row.wanted;
  const one = { registration, enrolment: enrolment.id };
  const form = { formVersion: enrolment.formVersion, commitment: commitment ?? '' };
  const speaking = row.becomes === 'changed' ? row.known.speaking.filter((topic) => enrolment.topics.some(({ id }) => id === topic)) : [];
  const first: readonly ProcessCommand[] =
    row.becomes === 'new'
      ? [{ name: 'file-registration', data: { ...one, ...form, person, of, role, speaking: [] } }]
      : row.amend
        ? [{ name: 'amend-registration', data: { ...one, ...form, role, speaking: [...speaking] } }]
        : [];
  return [...first, ...(step === undefined ? [] : [stepCommand(visit, one, step)])];
}

function stepCommand({ words }: Visit, one: { readonly registration: string; readonly enrolment: string }, step: NonNullable<WantedRegistration['step']>): ProcessCommand {
  switch (step) {
    case 'approve':
      return { name: 'approve-registration', data: one };
    case 'refuse':
      return { name: 'refuse-registration', data: { ...one, reason: words('indico.reason') } };
    case 'cancel':
      return { name: 'cancel-registration', data: one };
  }
}

/** The same row taken twice at once is one wish: but not a later one that changes it, nor the way back. */
function commandIdOf(enrolment: EnrolmentState, row: Taken): string {
  const { registration, role, step, answers } = row.wanted;
  const before = row.becomes === 'changed' ? row.known.commitment : '';
  const status = row.becomes === 'changed' ? row.known.status : '';
  return `indico-${createHash('sha256').update(JSON.stringify([enrolment.id, registration, role, step, [...answers], before, status])).digest('hex').slice(0, 40)}`;
}
