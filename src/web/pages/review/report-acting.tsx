import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { languages } from '../../../process/vocabulary/language.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { Choice, Line, Prose } from '../../parts/labelled.tsx';
import { languageName } from '../../parts/language-names.ts';
import type { SentForm } from '../../take-form.ts';
import { textField } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { ContributorsForm } from './contributors-form.tsx';
import type { LoadedReport } from './load-report.ts';
import { commitmentName } from './round-words.tsx';
import { isOfDelegation, mayWrite } from './whose-report.ts';

export interface ReportActingProps {
  readonly visit: Visit;
  readonly loaded: LoadedReport;
  /** Commitments with a working draft of the visitor's own State. */
  readonly drafts: readonly string[];
  readonly sent: SentForm | undefined;
  readonly version: number;
}

/** What whoever looks may do with the report here and now. */
export function ReportActing(props: ReportActingProps): VNode | null {
  const { visit, loaded: { report, round } } = props;
  const { words, actor } = visit;
  if (visit.asOf !== undefined) return null;
  const writes = mayWrite(visit, props.loaded);
  const remarks = report.remarks && report.status === 'submitted' && may(actor, 'make-remark');
  const allows = may(actor, 'allow-remarks', report);
  const reopens = report.status === 'submitted' && round.status === 'open' && may(actor, 'reopen-report', report);
  if (!writes && !remarks && !allows && !reopens) return null;
  return (
    <section aria-labelledby="acting" class="acting no-print">
      <h2 id="acting">{words('acting.title')}</h2>
      {writes && <ToAnswer {...props} />}
      {writes && <Folded {...props} act="contributors" label={words('report.contributors.set')}><ContributorsForm {...props} /></Folded>}
      {writes && report.answers.length > 0 && <Step {...props} act="submit" label={words('report.submit')} hint={words('report.submit.hint')} />}
      {reopens && <Step {...props} act="reopen" label={words('report.reopen')} hint={words('report.reopen.hint')} />}
      {allows && <Step {...props} act={report.remarks ? 'disallow' : 'allow'} label={words(report.remarks ? 'report.remarks.end' : 'report.remarks.begin')} hint={words('report.remarks.hint')} quiet />}
      {remarks && <Folded {...props} act="remark" label={words('report.remark')}><RemarkForm {...props} /></Folded>}
    </section>
  );
}

function Folded({ act, label, sent, children }: ReportActingProps & { readonly act: string; readonly label: string; readonly children: VNode }): VNode {
  return (
    <details open={sent?.act === act}>
      <summary>{label}</summary>
      {children}
    </details>
  );
}

/** A form of one button, with what it means under it. */
function Step({ visit, act, label, hint, version, quiet = false }: ReportActingProps & { readonly act: string; readonly label: string; readonly hint: string; readonly quiet?: boolean }): VNode {
  return (
    <div class="report-step">
      <ActForm visit={visit} act={act} label={label} seenVersion={version} bare quiet={quiet} />
      <p class="hint">{hint}</p>
    </div>
  );
}

/** Every commitment, and how far its answer is: published, kept as a draft of the State's own, or not begun. */
function ToAnswer({ visit, loaded: { report, commitments }, drafts }: ReportActingProps): VNode {
  const { words } = visit;
  const published = new Set(report.answers.map(({ commitment }) => String(commitment)));
  return (
    <>
      <h3>{words('report.answer-each')}</h3>
      {isOfDelegation(visit, report) && <p class="hint">{words('answer.private')}</p>}
      <ol class="to-answer">
        {commitments.filter(({ status, id }) => status === 'standing' || published.has(id)).map((one) => (
          <li key={one.id}>
            <a href={linkTo(visit, 'reportAnswer', { id: report.id, commitment: one.id })}>{commitmentName(one, visit)}</a>{' '}
            <small class="soft">{[published.has(one.id) ? words('answer.published') : '', drafts.includes(one.id) ? words('answer.kept') : ''].filter((part) => part !== '').join(' · ')}</small>
          </li>
        ))}
      </ol>
    </>
  );
}

function RemarkForm({ visit, loaded: { answers }, sent }: ReportActingProps): VNode {
  const { words, language, actor } = visit;
  const typed = sent?.act === 'remark' ? sent.fields : undefined;
  const value = (name: string) => (typed === undefined ? undefined : textField(typed, name));
  return (
    <>
      <p class="hint">{words('report.remark.hint')}</p>
      <ActForm visit={visit} act="remark" label={words('report.remark.make')}>
        {actor.standing !== 'focal-point' && <Line visit={visit} name="holder" label={words('report.remark.holder')} value={value('holder')} />}
        <Choice visit={visit} name="commitment" label={words('reports.commitment')} optional empty={words('report.remark.on-whole')} value={value('commitment')} options={answers.map(({ answer, commitment }) => ({ value: answer.commitment, label: commitment === undefined ? answer.commitment : commitmentName(commitment, visit) }))} />
        <Prose visit={visit} name="text" label={words('report.remark.text')} rows={6} value={value('text')} />
        <Choice visit={visit} name="language" label={words('report.language')} value={value('language') ?? language} options={languages.map((one) => ({ value: one, label: languageName(one, language) }))} />
      </ActForm>
    </>
  );
}
