import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { protectBounded } from '../../../analysis/disclosure/protect-bounded.ts';
import { drawKey, isKey, sealOf } from '../../../analysis/disclosure/seal.ts';
import { fits, usualTerms } from '../../../analysis/disclosure/terms.ts';
import type { ProtectedTable, ProtectionTerms } from '../../../analysis/disclosure/terms.ts';
import { countLimits, readCounts } from '../../../interchange/indicators/read-counts.ts';
import type { ReadCounts } from '../../../interchange/indicators/read-counts.ts';
import type { ReleaseProtection } from '../../../process/indicators/state.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { packFile, unpackFile } from '../../packed-file.ts';
import { ActForm, RefusalBanner } from '../../parts/act-form.tsx';
import { Choice, Line } from '../../parts/labelled.tsx';
import { statesIn } from '../../parts/state-names.ts';
import { plainText } from '../../parts/text.tsx';
import { performAct, sentForm, textField, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { lookingBackPage, notAllowedPage } from '../officer/not-allowed-page.tsx';
import { loadIndicators } from './load-indicators.ts';
import { HowProtected, ReleasedTable } from './released-table.tsx';

/** The first line of such a file, as the reader of the counts takes it. */
const headings = 'age,sex,count';

interface Protected {
  readonly table: ReadCounts;
  readonly outcome: ProtectedTable;
  readonly protection: ReleaseProtection;
  readonly key: string;
  readonly packed: string;
}

/** Counts in, a protected table out: shown first with what the attack found, then released. The counts go with the form and stay nowhere (rules DC-8, DC-9). */
export async function newReleasePage(visit: Visit): Promise<Page | Response> {
  const { actor, asOf } = visit;
  if (!may(actor, 'release-table')) return notAllowedPage(visit);
  if (asOf !== undefined) return lookingBackPage(visit);
  const sent = sentForm(visit);
  const indicators = (await loadIndicators(visit)).map(({ id, code, title }) => ({ value: String(id), label: `${code} ${plainText(title, visit.language)}` }));
  if (sent === undefined) return page(visit, <Upload visit={visit} indicators={indicators} fields={undefined} />);
  const done = await protectSent(visit, sent);
  if (typeof done === 'string') return page(visit, <Upload visit={visit} indicators={indicators} fields={sent.fields} problem={done} />, 422);
  if (sent.act !== 'release') return page(visit, <Preview visit={visit} of={done} fields={sent.fields} />);
  const id = `table-${done.protection.seal.slice(0, 16)}`;
  const outcome = await performAct(visit, { sent, commands: [{ name: 'release-table', data: { release: id, ...about(visit, sent.fields), axes: done.table.axes.map(({ name, categories }) => ({ name, categories: [...categories] })), values: done.outcome.published.map((value) => value ?? null), protection: done.protection } }] });
  return isRefusal(outcome) ? page(visit, <Preview visit={visit} of={done} fields={sent.fields} refusal={outcome} />, 422) : toDone(linkTo(visit, 'release', { id }), outcome.position);
}

function about({ language }: Visit, fields: FormData) {
  const [indicator, state, period] = [textField(fields, 'indicator'), textField(fields, 'state'), textField(fields, 'period')];
  return { title: { [language]: textField(fields, 'title') }, ...(indicator !== '' && { indicator }), ...(state !== '' && { state }), ...(period !== '' && { period }) };
}

/** The same file, terms and key give the same table again; a sentence where there is none. */
async function protectSent({ words }: Visit, { fields }: SentForm): Promise<Protected | string> {
  const number = (name: 'threshold' | 'base' | 'margin') => Number(textField(fields, name));
  const terms: ProtectionTerms = { threshold: number('threshold'), base: number('base'), margin: number('margin') };
  if (textField(fields, 'title') === '') return words('releases.title-field');
  if (!fits(terms)) return words('releases.refused.bad-terms');
  const [file, packed, told] = [fields.get('file'), textField(fields, 'packed'), textField(fields, 'key')];
  const bytes = file instanceof File && file.size > 0 ? new Uint8Array(await file.arrayBuffer()) : packed === '' ? undefined : await unpackFile(packed, countLimits.bytes);
  if (bytes === undefined) return words('values-import.no-file');
  const table = readCounts(bytes);
  if ('problem' in table) {
    const problem = words(`releases.file.${table.problem}`, { value: table.value ?? '' });
    return table.line === undefined ? problem : words('releases.file.line', { line: table.line, problem });
  }
  const key = isKey(told) ? told : drawKey();
  const outcome = await protectBounded({ table, terms, key });
  if (outcome.kind === 'refused') return words(`releases.refused.${outcome.why}`);
  const { within, suppressed, attack: { attacked, narrowest } } = outcome;
  return { table, outcome, key, packed: await packFile(bytes), protection: { ...terms, within, suppressed, attacked, narrowest, seal: sealOf(table, key) } };
}

function page(visit: Visit, body: VNode, status: 200 | 422 = 200): Page {
  const { words } = visit;
  return {
    title: words('releases.new'),
    sheet: 'follow-up.css',
    status,
    wide: true,
    trail: [{ label: words('follow-up.releases'), href: linkTo(visit, 'releases', {}) }],
    body: (
      <>
        <h1>{words('releases.new')}</h1>
        {body}
      </>
    ),
  };
}

interface UploadProps {
  readonly visit: Visit;
  readonly indicators: readonly { readonly value: string; readonly label: string }[];
  readonly fields: FormData | undefined;
  readonly problem?: string;
}

function Upload({ visit, indicators, fields, problem }: UploadProps): VNode {
  const { words, language } = visit;
  const value = (name: string, usual = '') => (fields === undefined ? usual : textField(fields, name));
  return (
    <>
      {problem !== undefined && <div class="problems" role="alert"><p>{problem}</p></div>}
      <p class="lead">{words('releases.new.lead')}</p>
      <pre tabIndex={0} dir="ltr">{headings}</pre>
      <ActForm visit={visit} act="preview" label={words('releases.preview')} upload>
        <Line visit={visit} name="title" label={words('releases.title-field')} value={value('title')} />
        <label>
          <span>{words('values-import.file')}</span>
          <input type="file" name="file" required accept=".csv,.txt,text/csv" />
        </label>
        <Line visit={visit} name="threshold" label={words('releases.threshold')} type="number" min={2} max={100} value={value('threshold', String(usualTerms.threshold))} />
        <Line visit={visit} name="base" label={words('releases.base')} type="number" min={1} max={100} value={value('base', String(usualTerms.base))} />
        <Line visit={visit} name="margin" label={words('releases.margin')} type="number" min={1} max={100} value={value('margin', String(usualTerms.margin))} />
        {indicators.length > 0 && <Choice visit={visit} name="indicator" label={words('indicators.indicator')} optional value={value('indicator')} options={indicators} />}
        <Choice visit={visit} name="state" label={words('indicators.state')} optional value={value('state')} options={statesIn(language).map(({ code, name }) => ({ value: code, label: name }))} />
        <Line visit={visit} name="period" label={words('indicators.period')} optional hint="2016 · 2016-Q3 · 2016-03" value={value('period')} />
      </ActForm>
    </>
  );
}

const kept = ['title', 'threshold', 'base', 'margin', 'indicator', 'state', 'period'] as const;

function Preview({ visit, of, fields, refusal }: { readonly visit: Visit; readonly of: Protected; readonly fields: FormData; readonly refusal?: Refusal }): VNode {
  const { words } = visit;
  return (
    <>
      {refusal !== undefined && <RefusalBanner visit={visit} refusal={refusal} />}
      <h2>{words('releases.would')}</h2>
      <ReleasedTable visit={visit} caption={textField(fields, 'title')} axes={of.table.axes} values={of.outcome.published} />
      <HowProtected visit={visit} protection={of.protection} />
      <p><strong>{words('releases.key')}</strong> <code class="seal" dir="ltr">{of.key}</code></p>
      <ActForm visit={visit} act="release" label={words('releases.release')} upload>
        {kept.map((name) => <input key={name} type="hidden" name={name} value={textField(fields, name)} />)}
        <input type="hidden" name="packed" value={of.packed} />
        <input type="hidden" name="key" value={of.key} />
      </ActForm>
      <p><a href={linkTo(visit, 'newRelease', {})}>{words('releases.new')}</a></p>
    </>
  );
}
