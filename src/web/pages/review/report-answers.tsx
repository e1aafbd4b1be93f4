import type { VNode } from 'preact';
import type { RemarkState } from '../../../process/review/state.ts';
import { may } from '../../../access/may.ts';
import { answerParts } from '../../../process/vocabulary/report-text.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { dayText } from '../../parts/date.tsx';
import { HolderName } from '../../parts/holder-name.tsx';
import { SubjectLink } from '../../parts/sentence.tsx';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import type { LoadedReport } from './load-report.ts';
import { commitmentName } from './round-words.tsx';
import { mayWrite } from './whose-report.ts';

/** Every answer with its parts; beside it what stakeholders remarked on it, and at the end what they remarked on the whole. */
export function ReportAnswers({ visit, loaded }: { readonly visit: Visit; readonly loaded: LoadedReport }): VNode {
  const { words } = visit;
  const { answers, remarks } = loaded;
  const answered = new Set(answers.map(({ answer }) => answer.commitment));
  const whole = remarks.filter(({ commitment }) => commitment === undefined || !answered.has(commitment));
  return (
    <>
      {answers.length === 0 && <p class="unknown">{words('report.answers.none')}</p>}
      {answers.map((one) => <Answer key={one.answer.commitment} visit={visit} loaded={loaded} one={one} />)}
      {whole.length > 0 && (
        <section aria-labelledby="remarks-whole">
          <h2 id="remarks-whole">{words('report.remarks.whole')}</h2>
          <Remarks visit={visit} loaded={loaded} remarks={whole} />
        </section>
      )}
    </>
  );
}

type Answered = LoadedReport['answers'][number];

function Answer({ visit, loaded, one: { answer, commitment } }: { readonly visit: Visit; readonly loaded: LoadedReport; readonly one: Answered }): VNode {
  const { words } = visit;
  const { report, names } = loaded;
  const remarks = loaded.remarks.filter((remark) => remark.commitment === answer.commitment);
  const id = `on-${answer.commitment}`;
  return (
    <section class={remarks.length > 0 ? 'answer remarked' : 'answer'} aria-labelledby={id}>
      <div class="answer-words">
        <h2 id={id}><a href={linkTo(visit, 'commitment', { id: answer.commitment })}>{commitment === undefined ? answer.commitment : commitmentName(commitment, visit)}</a></h2>
        {answerParts.filter((part) => answer[part] !== '').map((part) => (
          <div key={part} class="answer-part">
            <h3>{words(`answer.part.${part}`)}</h3>
            <p lang={report.language} dir="auto" class="written">{answer[part]}</p>
          </div>
        ))}
        {answer.restsOn.length > 0 && (
          <div class="answer-part">
            <h3>{words('answer.rests-on')}</h3>
            <ul class="plain">{answer.restsOn.map((key) => <li key={key}><SubjectLink subject={key} visit={visit} names={names} /></li>)}</ul>
          </div>
        )}
        {mayWrite(visit, loaded) && <p class="no-print"><a href={linkTo(visit, 'reportAnswer', { id: report.id, commitment: answer.commitment })}>{words('answer.change')}</a></p>}
      </div>
      {remarks.length > 0 && (
        <aside class="remarks" aria-label={words('report.remarks.on')}>
          <Remarks visit={visit} loaded={loaded} remarks={remarks} />
        </aside>
      )}
    </section>
  );
}

function Remarks({ visit, loaded: { names }, remarks }: { readonly visit: Visit; readonly loaded: LoadedReport; readonly remarks: readonly RemarkState[] }): VNode {
  const { words, language } = visit;
  return (
    <ul class="remark-list">
      {remarks.map((remark) => (
        <li key={remark.id}>
          <p class="remark-who">
            {words('report.remark.of')} <HolderName of={remark.holder} visit={visit} names={names} />, <time dateTime={remark.on}>{dayText(remark.on, language)}</time>
          </p>
          <p lang={remark.language} dir="auto" class="written">{remark.text}</p>
          {visit.asOf === undefined && may(visit.actor, 'withdraw-remark', remark) && (
            <ActForm visit={visit} act="withdraw-remark" label={words('report.remark.withdraw')} bare quiet>
              <input type="hidden" name="remark" value={remark.id} />
            </ActForm>
          )}
        </li>
      ))}
    </ul>
  );
}
