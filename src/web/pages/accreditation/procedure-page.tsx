import { may } from '../../../access/may.ts';
import type { ProcedureState } from '../../../process/participation/state.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { loadPlan } from '../../../store/work-plan/load-plan.ts';
import { RefusalBanner } from '../../parts/act-form.tsx';
import { plainText } from '../../parts/text.tsx';
import { performAct, sentForm, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { citeParagraph } from '../things/cite-paragraph.ts';
import { loadGrounds, loadProcedure, procedureId } from './load-accreditation.ts';
import { presentProcedure, procedureData, sentProcedure } from './parse-procedure.ts';
import { ProcedureFacts } from './procedure-facts.tsx';
import { ProcedureForm } from './procedure-form.tsx';

const longestLabel = 120;

/** The rules by which the process accredits; the secretariat sets them here. */
export async function procedurePage(visit: Visit): Promise<Page | Response> {
  const { words, actor, language } = visit;
  const before = await loadProcedure(visit);
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await set(visit, sent, before);
  if (outcome instanceof Response) return outcome;
  const able = visit.asOf === undefined && may(actor, 'set-procedure');
  const mandates = await loadGrounds(visit, before);
  const plan = able ? await loadPlan(visit.store.pool, visit.process, visit.position) : undefined;
  const paragraphs = plan?.mandates.flatMap((mandate) => [
    { value: `${mandate.id}/`, label: mandate.symbol },
    ...mandate.paragraphs.map((paragraph) => ({ value: `${mandate.id}/${paragraph.id}`, label: `${citeParagraph(mandate.symbol, paragraph.label)}: ${plainText(paragraph.gist, language)}`.slice(0, longestLabel) })),
  ]);
  const values = sent === undefined ? presentProcedure(before, language, plan?.process.timeZone ?? 'UTC') : sentProcedure(sent.fields);
  return {
    title: words('procedure.title'),
    ...(outcome !== undefined && { status: 422 }),
    trail: [{ label: words('accreditation.title'), href: linkTo(visit, 'accreditation', {}) }],
    body: (
      <>
        <h1>{words('procedure.title')}</h1>
        {outcome !== undefined && <RefusalBanner visit={visit} refusal={outcome} />}
        {before === undefined ? <p>{words('accreditation.not-set')}</p> : <ProcedureFacts visit={visit} procedure={before} mandates={mandates} />}
        {able && <ProcedureForm visit={visit} values={values} paragraphs={paragraphs ?? []} />}
      </>
    ),
  };
}

async function set(visit: Visit, sent: SentForm, before: ProcedureState | undefined): Promise<Response | Refusal> {
  const data = { procedure: procedureId, ...procedureData(sentProcedure(sent.fields), before, visit.language) };
  const done = await performAct(visit, { sent, commands: [{ name: 'set-procedure', data }] });
  return isRefusal(done) ? inWords(visit, done) : toDone(linkTo(visit, 'procedure', {}), done.position);
}

const labels = { applyBy: 'procedure.deadline', timeZone: 'procedure.zone', documents: 'procedure.documents', objectionDays: 'procedure.objection-period', holidays: 'procedure.holidays', grounds: 'procedure.grounds' } as const;

/** A field that cannot be read is named as the form names it. */
function inWords({ words }: Visit, refusal: Refusal): Refusal {
  const named = String(refusal.details['field'] ?? '').split('.')[0];
  const label = Object.entries(labels).find(([field]) => field === named)?.[1];
  return label === undefined ? refusal : { ...refusal, details: { ...refusal.details, field: words(label) } };
}
