import type { VNode } from 'preact';
import { governanceQuestions } from '../../../process/indicators/questions.ts';
import { governanceLevels } from '../../../process/indicators/state.ts';
import type { AssessmentState, GovernanceAnswer, GovernanceDomain } from '../../../process/indicators/state.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { Prose } from '../../parts/labelled.tsx';
import { textField } from '../../take-form.ts';
import type { Visit } from '../../visit.ts';

interface DomainProps {
  readonly visit: Visit;
  readonly domain: GovernanceDomain;
  readonly assessment: AssessmentState;
}

function answerTo({ answers }: AssessmentState, domain: GovernanceDomain, question: string): GovernanceAnswer | undefined {
  return answers.find((one) => one.domain === domain && one.question === question);
}

/** The questions of a domain with answers in words and evidence; with an earlier year, what changed. */
export function DomainAnswers({ visit, domain, assessment, compared }: DomainProps & { readonly compared: AssessmentState | undefined }): VNode {
  const { words } = visit;
  return (
    <table class="register governance">
      <caption class="visually-hidden">{words(`word.domain.${domain}`)}</caption>
      <thead>
        <tr>
          <th scope="col">{words('assessments.question')}</th>
          <th scope="col">{words('assessments.answer')}</th>
          {compared !== undefined && <th scope="col">{words('assessments.compare.in', { year: String(compared.year) })}</th>}
          <th scope="col">{words('assessments.evidence')}</th>
        </tr>
      </thead>
      <tbody>
        {governanceQuestions[domain].map((question) => {
          const own = answerTo(assessment, domain, question);
          return (
            <tr key={question}>
              <th scope="row">{words(`question.${question}`)}</th>
              <td data-label={words('assessments.answer')}><Level visit={visit} answer={own} /></td>
              {compared !== undefined && <td data-label={words('assessments.compare.in', { year: String(compared.year) })}><Before visit={visit} before={answerTo(compared, domain, question)} now={own} /></td>}
              <td data-label={words('assessments.evidence')} dir="auto">{own?.evidence ?? <span class="soft">–</span>}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Level({ visit, answer }: { readonly visit: Visit; readonly answer: GovernanceAnswer | undefined }): VNode {
  return answer === undefined ? <span class="soft">{visit.words('assessments.unanswered')}</span> : <span class={`level level-${answer.answer}`}>{visit.words(`assessments.level.${answer.answer}`)}</span>;
}

function Before({ visit, before, now }: { readonly visit: Visit; readonly before: GovernanceAnswer | undefined; readonly now: GovernanceAnswer | undefined }): VNode {
  if (before !== undefined && before.answer === now?.answer) return <span class="soft">{visit.words('assessments.same')}</span>;
  return <Level visit={visit} answer={before} />;
}

/** The form of one domain: what is answered already stands in it, and what was typed and refused stays. */
export function DomainForm({ visit, domain, assessment, seen, fields }: DomainProps & { readonly seen: number; readonly fields: FormData | undefined }): VNode {
  const { words } = visit;
  return (
    <ActForm visit={visit} act={`answer-${domain}`} label={words('assessments.answer.do')} seenVersion={seen}>
      {governanceQuestions[domain].map((question) => {
        const before = answerTo(assessment, domain, question);
        const level = fields === undefined ? before?.answer : textField(fields, `level-${question}`);
        return (
          <fieldset key={question} class="question">
            <legend>{words(`question.${question}`)}</legend>
            <div class="levels">
              {governanceLevels.map((one) => (
                <label key={one} class="check">
                  <input type="radio" name={`level-${question}`} value={one} checked={level === one} /> {words(`assessments.level.${one}`)}
                </label>
              ))}
            </div>
            <Prose visit={visit} name={`evidence-${question}`} label={words('assessments.evidence')} hint={words('assessments.evidence.hint')} optional rows={2} most={2000} value={fields === undefined ? (before?.evidence ?? '') : textField(fields, `evidence-${question}`)} />
          </fieldset>
        );
      })}
    </ActForm>
  );
}
