import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { readBounded } from '../../../interchange/bounded-reading.ts';
import { parseIsoDay } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import type { ImportReading } from '../../../process/work-plan/import/import-reading.ts';
import { importSourceOf } from '../../../process/work-plan/import/import-source.ts';
import { planImport } from '../../../process/work-plan/import/plan-import.ts';
import { loadPlan } from '../../../store/work-plan/load-plan.ts';
import type { WholePlan } from '../../../store/work-plan/load-plan.ts';
import { recordHead } from '../../../store/work-plan/positions.ts';
import { linkTo } from '../../visit.ts';
import type { Page, PageHandler, Visit } from '../../visit.ts';
import { notFoundPage } from '../site/message-page.tsx';
import { RefusalNotice } from './form-page.tsx';
import { importPreview } from './import-preview.tsx';
import { lookingBackPage, notAllowedPage } from './not-allowed-page.tsx';
import { unpackReading } from './packed-reading.ts';
import type { NamedReading } from './packed-reading.ts';

/** Reads a file within bounds of size, time and memory; what cannot be read comes with a sentence (in English, from the reader). */
export type ReadFile = (file: { readonly name: string; readonly bytes: Uint8Array }) => Promise<ImportReading | { readonly refused: true; readonly sentence: string }>;

/** The page as the site has it: files are read in a thread of their own. */
export const importWorkPlanPage = importPage(readBounded);

/** A work plan read in: the file, what would become of each of its rows, then everything in one act of writing. */
export function importPage(read: ReadFile): PageHandler {
  return async (visit) => {
    if (!may(visit.actor, 'schedule-event')) return notAllowedPage(visit);
    if (visit.asOf !== undefined) return lookingBackPage(visit);
    const { position } = await recordHead(visit.store.pool, visit.process);
    const plan = await loadPlan(visit.store.pool, visit.process, position);
    if (plan === undefined) return notFoundPage(visit);
    if (visit.form === undefined) return uploadPage(visit, undefined);
    const named = await readSent(visit.form, read);
    if (named === undefined) return uploadPage(visit, <p>{visit.words('import.no-file')}</p>);
    if ('refused' in named) return uploadPage(visit, <p lang="en">{named.sentence}</p>);
    return answer(visit, plan, named);
  };
}

async function readSent(form: FormData, read: ReadFile): Promise<NamedReading | { readonly refused: true; readonly sentence: string } | undefined> {
  const packed = form.get('reading');
  if (typeof packed === 'string') return unpackReading(packed);
  const file = form.get('file');
  if (!(file instanceof File) || file.size === 0) return undefined;
  const reading = await read({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  const dated = parseIsoDay(textOf(form.get('dated')));
  return 'refused' in reading ? reading : { name: file.name, reading, ...(dated !== undefined && { dated }) };
}

async function answer(visit: Visit, plan: WholePlan, named: NamedReading): Promise<Page | Response> {
  const { words, language, form } = visit;
  const labels = { language, author: words('standing.secretariat'), track: words('plan.title'), ...(named.dated !== undefined && { dated: named.dated }) };
  const report = planImport(named.reading, plan, importSourceOf(named.reading, named.name, labels, visit.today));
  if (form?.get('confirmed') !== 'yes' || report.commands.length === 0) return importPreview(visit, plan, named, report);
  const outcome = await visit.store.recorder.perform({ process: visit.process, by: visit.actor, commandId: report.commandId, commands: report.commands });
  if (isRefusal(outcome)) return uploadPage(visit, <RefusalNotice visit={visit} refusal={outcome} />);
  return new Response(null, { status: 303, headers: { location: linkTo(visit, 'document', { id: report.document ?? '' }), 'cache-control': 'private, no-store' } });
}

function uploadPage(visit: Visit, problem: VNode | undefined): Page {
  const { words } = visit;
  return {
    title: words('import.title'),
    trail: [{ label: words('plan.title'), href: linkTo(visit, 'plan', {}) }],
    ...(problem !== undefined && { status: 422 }),
    body: (
      <>
        <h1>{words('import.title')}</h1>
        <p class="lead">{words('import.lead')}</p>
        {problem !== undefined && (
          <div class="problems" role="alert">
            {problem}
          </div>
        )}
        <form class="act-form" method="post" encType="multipart/form-data" action={linkTo(visit, 'import', {})}>
          <div class="field">
            <label for="f-file">{words('import.file')}</label>
            <p class="hint" id="f-file-hint">
              {words('import.file.hint')}
            </p>
            <input id="f-file" type="file" name="file" required accept=".txt,.md,.docx,.html,.htm,.csv,.xlsx" aria-describedby="f-file-hint" />
          </div>
          <div class="field">
            <label for="f-dated">
              {words('field.made-on')} <span class="optional">({words('form.optional')})</span>
            </label>
            <p class="hint" id="f-dated-hint">
              {words('import.dated.hint')}
            </p>
            <input id="f-dated" class="narrow" type="date" name="dated" aria-describedby="f-dated-hint" />
          </div>
          <p class="form-acts">
            <button type="submit">{words('import.read')}</button>
            <a href={linkTo(visit, 'plan', {})}>{words('form.leave')}</a>
          </p>
        </form>
      </>
    ),
  };
}

/** A field that should be text; a file in its place counts as nothing. */
function textOf(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value : '';
}
