import { may } from '../../../access/may.ts';
import { decidingBodies, participantTypes, procedureSettings } from '../../../process/participation/state.ts';
import type { ProcedureState } from '../../../process/participation/state.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { loadPlan } from '../../../store/work-plan/load-plan.ts';
import { ActForm, RefusalBanner } from '../../parts/act-form.tsx';
import { Checks, Choice, Line, Prose } from '../../parts/labelled.tsx';
import type { Option } from '../../parts/labelled.tsx';
import { plainText } from '../../parts/text.tsx';
import { performAct, sentForm, textField, textFields, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { loadProcedure, procedureId } from './load-accreditation.ts';
import { ProcedureFacts } from './procedure-facts.tsx';

/** The rules by which the process accredits; the secretariat sets them here. */
export async function procedurePage(visit: Visit): Promise<Page | Response> {
  const { words, actor, language } = visit;
  const before = await loadProcedure(visit);
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await set(visit, sent, before);
  if (outcome instanceof Response) return outcome;
  const able = visit.asOf === undefined && may(actor, 'set-procedure');
  const plan = able ? await loadPlan(visit.store.pool, visit.process, visit.position) : undefined;
  const paragraphs: readonly Option[] = plan?.mandates.flatMap((mandate) => mandate.paragraphs.map((paragraph) => ({ value: `${mandate.id}/${paragraph.id}`, label: `${mandate.symbol}, ${paragraph.label}: ${plainText(paragraph.gist, language)}`.slice(0, 120) }))) ?? [];
  return {
    title: words('procedure.title'),
    ...(outcome !== undefined && { status: 422 }),
    trail: [{ label: words('accreditation.title'), href: linkTo(visit, 'accreditation', {}) }],
    body: (
      <>
        <h1>{words('procedure.title')}</h1>
        {outcome !== undefined && <RefusalBanner visit={visit} refusal={outcome} />}
        {before === undefined ? <p>{words('accreditation.not-set')}</p> : <ProcedureFacts visit={visit} procedure={before} />}
        {able && (
          <section aria-labelledby="set">
            <h2 id="set">{words('accreditation.set')}</h2>
            <ActForm visit={visit} act="set" label={words('accreditation.set')}>
              <Line visit={visit} name="apply-by" type="date" label={words('procedure.deadline')} value={before?.applyBy} optional />
              <Line visit={visit} name="time-zone" label={words('procedure.zone')} value={before?.timeZone ?? plan?.process.timeZone ?? 'UTC'} />
              <Choice visit={visit} name="late" label={words('procedure.late')} value={before?.late ?? 'refused'} options={(['refused', 'taken-as-late'] as const).map((value) => ({ value, label: words(`procedure.late.${value}`) }))} />
              <Prose visit={visit} name="documents" label={words('procedure.documents')} hint={words('procedure.documents.hint')} value={before?.documents.map(({ label, required }) => `${required ? '' : '? '}${plainText(label, language)}`).join('\n')} rows={4} optional />
              <Line visit={visit} name="objection-days" type="number" min={1} max={365} label={words('procedure.objection-period')} value={String(before?.objectionDays ?? 10)} />
              <Choice visit={visit} name="day-kind" label={words('procedure.day-kind')} value={before?.dayKind ?? 'calendar'} options={(['calendar', 'working'] as const).map((value) => ({ value, label: words(`word.days.${value}`) }))} />
              <Prose visit={visit} name="holidays" label={words('procedure.holidays')} hint={words('procedure.holidays.hint')} value={before?.holidays.join('\n')} rows={2} optional />
              <Choice visit={visit} name="reasons" label={words('procedure.reasons')} value={before?.reasons ?? 'states'} options={(['public', 'states', 'deciding-body'] as const).map((value) => ({ value, label: words(`procedure.reasons.${value}`) }))} />
              <Choice visit={visit} name="contested" label={words('procedure.contested')} value={before?.contestedBy ?? 'general-assembly'} options={decidingBodies.map((value) => ({ value, label: words(`word.body.${value}`) }))} />
              <Checks name="by-status" label={words('procedure.own-tracks')} chosen={before?.byStatus ?? []} options={participantTypes.map((value) => ({ value, label: words(`participant-type.${value}`) }))} />
              <Checks name="without-registration" label={words('procedure.without-registration')} chosen={before?.withoutRegistration ?? []} options={participantTypes.map((value) => ({ value, label: words(`participant-type.${value}`) }))} />
              {paragraphs.length > 0 &&
                procedureSettings.map((setting) => (
                  <Choice key={setting} visit={visit} name={`ground-${setting}`} label={words('procedure.ground-of', { setting: words(`procedure.${setting}`) })} value={groundOf(before, setting)} options={paragraphs} optional />
                ))}
            </ActForm>
          </section>
        )}
      </>
    ),
  };
}

function groundOf(procedure: ProcedureState | undefined, setting: (typeof procedureSettings)[number]): string | undefined {
  const ground = procedure?.grounds.find((one) => one.setting === setting);
  return ground === undefined ? undefined : `${ground.mandate}/${ground.paragraph ?? ''}`;
}

async function set(visit: Visit, sent: SentForm, before: ProcedureState | undefined): Promise<Response | Refusal> {
  const { fields } = sent;
  const one = <const Value extends string>(name: string, values: readonly Value[], otherwise: Value): Value => values.find((value) => value === textField(fields, name)) ?? otherwise;
  const types = (name: string) => participantTypes.filter((type) => textFields(fields, name).includes(type));
  const grounds = procedureSettings.flatMap((setting) => {
    const [mandate = '', paragraph = ''] = textField(fields, `ground-${setting}`).split('/');
    return mandate === '' ? [] : [{ setting, mandate, ...(paragraph !== '' && { paragraph }) }];
  });
  const applyBy = textField(fields, 'apply-by');
  const data = {
    procedure: procedureId,
    ...(applyBy !== '' && { applyBy }),
    timeZone: textField(fields, 'time-zone'),
    late: one('late', ['refused', 'taken-as-late'], 'refused'),
    documents: documentsOf(visit, textField(fields, 'documents'), before),
    objectionDays: Number(textField(fields, 'objection-days')),
    dayKind: one('day-kind', ['calendar', 'working'], 'calendar'),
    holidays: lines(textField(fields, 'holidays')),
    reasons: one('reasons', ['public', 'states', 'deciding-body'], 'states'),
    contestedBy: one('contested', decidingBodies, 'general-assembly'),
    byStatus: types('by-status'),
    withoutRegistration: types('without-registration'),
    grounds,
  };
  const done = await performAct(visit, { sent, commands: [{ name: 'set-procedure', data }] });
  return isRefusal(done) ? done : toDone(linkTo(visit, 'procedure', {}), done.position);
}

/** One document a line; a question mark before it makes it optional. A document that was there keeps its id and its other languages. */
function documentsOf({ language }: Visit, text: string, before: ProcedureState | undefined) {
  return lines(text).map((line, index) => {
    const required = !line.startsWith('?');
    const label = line.replace(/^\?\s*/u, '');
    const known = before?.documents.find((document) => plainText(document.label, language) === label);
    return { id: known?.id ?? `document-${index + 1}`, label: { ...known?.label, [language]: label }, required };
  });
}

function lines(text: string): readonly string[] & string[] {
  return text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
}
