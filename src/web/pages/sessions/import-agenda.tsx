import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import type { readProgrammeBounded } from '../../../interchange/bounded-reading.ts';
import type { ProgrammeReading } from '../../../interchange/programme/programme-reading.ts';
import { planProgrammeImport } from '../../../process/sessions/plan-programme-import.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import type { SessionPlan } from '../../../store/sessions/load-session-plan.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { performAct, textField, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { agendaPreview } from './import-agenda-preview.tsx';
import { unpackAgenda } from './packed-agenda.ts';

/** Reads an agenda within bounds of size, time and memory; what cannot be read comes with a sentence (in English, from the reader). */
export type ReadAgenda = typeof readProgrammeBounded;

/** Why the page is shown again: a refusal of the record, or a sentence about the file. */
export type ImportProblem = Refusal | { readonly sentence: string; readonly lang?: 'en' };

/** The agenda of a note read into the programme: the file, what would become of each row, then all of it in one request. */
export async function importAgenda(visit: Visit, plan: SessionPlan, sent: SentForm, read: ReadAgenda): Promise<Page | Response | ImportProblem> {
  if (visit.asOf !== undefined) return refuse('not-allowed', 'REC-1');
  if (!may(visit.actor, 'set-programme-item')) return refuse('not-allowed', 'PA-2', { act: 'set-programme-item' });
  if (plan.programme === undefined) return refuse('no-programme', 'PR-1');
  if (sent.act === 'write-agenda') return writeAgenda(visit, plan, sent);
  const file = sent.fields.get('file');
  if (!(file instanceof File) || file.size === 0) return { sentence: visit.words('import.no-file') };
  const reading = await read({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }, daysOf(plan));
  return 'refused' in reading ? { sentence: reading.sentence, lang: 'en' } : agendaPreview(visit, plan, file.name, reading, planOf(plan, reading.items));
}

/** The reader is told on which days the session meets, for notes that name none. */
export function daysOf({ event }: Pick<SessionPlan, 'event'>): { readonly meets?: { readonly start: NonNullable<NonNullable<SessionPlan['event']['date']>['start']>; readonly end: NonNullable<NonNullable<SessionPlan['event']['date']>['end']> } } {
  const { start, end, precision } = event.date ?? { start: null, end: null, precision: 'unknown' };
  return start === null || end === null || precision !== 'day' ? {} : { meets: { start, end } };
}

function planOf({ event, programme, panels }: SessionPlan, items: ProgrammeReading['items']) {
  return planProgrammeImport(event.id, items, programme?.items ?? [], panels);
}

/** Planned anew on the programme as it stands; what changed since the preview was shown is refused by its version. */
async function writeAgenda(visit: Visit, plan: SessionPlan, sent: SentForm): Promise<Response | ImportProblem> {
  const items = await unpackAgenda(textField(sent.fields, 'reading'));
  if (items === undefined) return { sentence: visit.words('import.no-file') };
  const { commands } = planOf(plan, items);
  if (commands.length === 0) return { sentence: visit.words('programme.import.nothing-new') };
  const done = await performAct(visit, { sent, commands, about: subjectKey('programme', plan.event.id) });
  return isRefusal(done) ? done : toDone(linkTo(visit, 'programme', { id: plan.event.id }), done.position);
}

/** The upload, on the page of the programme. */
export function ImportForm({ visit, plan }: { readonly visit: Visit; readonly plan: SessionPlan }): VNode {
  const { words } = visit;
  return (
    <details class="acting">
      <summary>{words('programme.import')}</summary>
      <p>{words('programme.import.lead')}</p>
      {plan.programme === undefined ? (
        <p>{words('programme.import.rules-first')}</p>
      ) : (
        <ActForm visit={visit} act="read-agenda" label={words('import.read')} upload action={linkTo(visit, 'programme', { id: plan.event.id })}>
          <label>
            <span>
              {words('import.file')} <small class="hint">{words('programme.import.hint')}</small>
            </span>
            <input type="file" name="file" required accept=".txt,.md,.docx,.pdf,.html,.htm,.csv,.xlsx" />
          </label>
        </ActForm>
      )}
    </details>
  );
}
