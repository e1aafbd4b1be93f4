import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { readValues, valueLimits } from '../../../interchange/indicators/read-values.ts';
import type { ValueProblem } from '../../../interchange/indicators/read-values.ts';
import { stateName } from '../../../process/vocabulary/states/names.ts';
import { instantAt } from '../../../process/vocabulary/instant.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { planValues, takeValues } from '../../../store/indicators/import-values.ts';
import type { ValueOutcome, ValuesPlan } from '../../../store/indicators/import-values.ts';
import { packFile, unpackFile } from '../../packed-file.ts';
import { ActForm, RefusalBanner } from '../../parts/act-form.tsx';
import { Choice, Line } from '../../parts/labelled.tsx';
import { plainText } from '../../parts/text.tsx';
import { sentForm, textField } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { lookingBackPage, notAllowedPage } from '../officer/not-allowed-page.tsx';
import { breakdownText, valueText } from './breakdown-words.ts';
import { loadIndicators } from './load-indicators.ts';

const headings = 'INDICATOR,REF_AREA,TIME_PERIOD,SEX,AGE,OBS_VALUE,OBS_STATUS,SOURCE';

interface Planned {
  readonly plan: ValuesPlan<ValueProblem>;
  readonly packed: string;
}

/** Values from a file: first what each row would do, then all of it or nothing (rule ID-10). */
export async function importValuesPage(visit: Visit): Promise<Page | Response> {
  const { actor, asOf, words } = visit;
  if (!may(actor, 'record-values') || (actor.standing !== 'secretariat' && actor.of === undefined)) return notAllowedPage(visit);
  if (asOf !== undefined) return lookingBackPage(visit);
  const sent = sentForm(visit);
  if (sent === undefined) return page(visit, <Upload visit={visit} indicators={await choices(visit)} fields={undefined} />);
  const planned = await planOf(visit, sent);
  if (typeof planned === 'string') return page(visit, <Upload visit={visit} indicators={await choices(visit)} problem={planned} fields={sent.fields} />, 422);
  if (sent.act !== 'confirm') return page(visit, <Preview visit={visit} planned={planned} fields={sent.fields} />);
  const refusal = await takeValues(visit.store, planned.plan, { process: visit.process, by: actor });
  if (refusal !== undefined) return page(visit, <Preview visit={visit} planned={planned} fields={sent.fields} refusal={refusal} />, 422);
  return page(visit, <><p class="done-notice" role="status">{words('values-import.done')} <a href={linkTo(visit, 'indicators', {})}>{words('follow-up.indicators')}</a></p><Report visit={visit} plan={planned.plan} /></>);
}

async function choices(visit: Visit) {
  return (await loadIndicators(visit)).map(({ id, code, title }) => ({ value: String(id), label: `${code} ${plainText(title, visit.language)}` }));
}

/** The plan, made anew each time from the file itself; a sentence where the file cannot be read. */
async function planOf(visit: Visit, { fields }: SentForm): Promise<Planned | string> {
  const { words, store, process, actor } = visit;
  const file = fields.get('file');
  const packed = textField(fields, 'packed');
  const bytes = file instanceof File && file.size > 0 ? new Uint8Array(await file.arrayBuffer()) : packed === '' ? undefined : await unpackFile(packed, valueLimits.bytes);
  if (bytes === undefined) return words('values-import.no-file');
  const [indicator, source] = [textField(fields, 'indicator'), textField(fields, 'source')];
  const read = readValues(bytes, { ...(indicator !== '' && { indicator }), ...(source !== '' && { source }) });
  if ('problem' in read) return words(`values-import.file.${read.problem}`);
  return { plan: await planValues(store, read.rows, { process, by: actor, at: instantAt(Date.now()) }), packed: await packFile(bytes) };
}

function page(visit: Visit, body: VNode, status: 200 | 422 = 200): Page {
  const { words } = visit;
  return {
    title: words('values-import.title'),
    sheet: 'follow-up.css',
    status,
    trail: [{ label: words('follow-up.indicators'), href: linkTo(visit, 'indicators', {}) }],
    body: (
      <>
        <h1>{words('values-import.title')}</h1>
        {body}
      </>
    ),
  };
}

interface UploadProps {
  readonly visit: Visit;
  readonly indicators: readonly { readonly value: string; readonly label: string }[];
  readonly problem?: string;
  readonly fields: FormData | undefined;
}

function Upload({ visit, indicators, problem, fields }: UploadProps): VNode {
  const { words, url } = visit;
  return (
    <>
      {problem !== undefined && <div class="problems" role="alert"><p>{problem}</p></div>}
      <p class="lead">{words('values-import.lead')}</p>
      <p>{words('values-import.columns')}</p>
      <pre tabIndex={0} dir="ltr">{headings}</pre>
      <ActForm visit={visit} act="preview" label={words('values-import.preview')} upload>
        <label>
          <span>{words('values-import.file')}</span>
          <input type="file" name="file" required accept=".csv,.txt,text/csv" />
        </label>
        <Choice visit={visit} name="indicator" label={words('values-import.default-indicator')} optional value={fields === undefined ? (url.searchParams.get('indicator') ?? '') : textField(fields, 'indicator')} options={indicators} />
        <Line visit={visit} name="source" label={words('values-import.default-source')} optional value={fields === undefined ? '' : textField(fields, 'source')} />
      </ActForm>
    </>
  );
}

function Preview({ visit, planned: { plan, packed }, fields, refusal }: { readonly visit: Visit; readonly planned: Planned; readonly fields: FormData; readonly refusal?: Refusal }): VNode {
  const { words } = visit;
  return (
    <>
      {refusal !== undefined && <RefusalBanner visit={visit} refusal={refusal} />}
      <Report visit={visit} plan={plan} />
      {plan.commands.length === 0 ? <p class="notice">{words('values-import.nothing')}</p> : (
        <ActForm visit={visit} act="confirm" label={words('values-import.confirm')} upload>
          <input type="hidden" name="packed" value={packed} />
          <input type="hidden" name="indicator" value={textField(fields, 'indicator')} />
          <input type="hidden" name="source" value={textField(fields, 'source')} />
        </ActForm>
      )}
      <p><a href={linkTo(visit, 'importValues', {})}>{words('values-import.title')}</a></p>
    </>
  );
}

const mostShown = 500;
const order = { refused: 0, changed: 1, taken: 2, unchanged: 3 } as const;

/** Counts first, then the rows: what is refused before what changes, what is new, and what stays. */
function Report({ visit, plan: { outcomes } }: { readonly visit: Visit; readonly plan: ValuesPlan<ValueProblem> }): VNode {
  const { words } = visit;
  const rows = outcomes.toSorted((a, b) => order[a.becomes] - order[b.becomes] || a.line - b.line);
  return (
    <>
      <ul role="status">
        {(['taken', 'changed', 'unchanged', 'refused'] as const).map((becomes) => <li key={becomes}>{words(`values-import.count.${becomes}`, { count: outcomes.filter((one) => one.becomes === becomes).length })}</li>)}
      </ul>
      <table class="register">
        <thead>
          <tr>
            <th scope="col" class="number">{words('values-import.line')}</th>
            <th scope="col">{words('values-import.what')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, mostShown).map((one) => (
            <tr key={one.line} class={`row-${one.becomes}`}>
              <th scope="row" class="number">{one.line}</th>
              <td>{outcomeText(visit, one)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > mostShown && <p>{words('values-import.more', { count: rows.length - mostShown })}</p>}
    </>
  );
}

function outcomeText(visit: Visit, one: ValueOutcome<ValueProblem>): VNode {
  const { words, language } = visit;
  if (one.becomes === 'refused') return <span dir="auto">{words(`values-import.problem.${one.problem}`, { value: one.value })}</span>;
  const { observation, state, before, becomes } = one;
  return (
    <>
      {stateName(state, language)}, <bdi>{observation.period}</bdi>, {breakdownText(observation, visit)}: <strong>{valueText(observation.value, visit)}</strong>
      {becomes === 'changed' && before !== undefined && <span class="soft"> {words('values-import.was', { before: valueText(before, visit) })}</span>}
      {becomes === 'unchanged' && <span class="soft"> {words('assessments.same')}</span>}
    </>
  );
}
