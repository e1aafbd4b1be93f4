import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import type { ProcessCommand } from '../../../process/commands.ts';
import { governanceQuestions, questionCount } from '../../../process/indicators/questions.ts';
import { governanceDomains, governanceLevels } from '../../../process/indicators/state.ts';
import type { AssessmentState, GovernanceDomain } from '../../../process/indicators/state.ts';
import { isId, subjectKey } from '../../../process/vocabulary/ids.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { stateName } from '../../../process/vocabulary/states/names.ts';
import { listThings } from '../../../store/list-things.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { subjectVersion } from '../../../store/work-plan/load-acts.ts';
import { ActForm, RefusalBanner } from '../../parts/act-form.tsx';
import { dayText } from '../../parts/date.tsx';
import { History, loadPast } from '../../parts/history.tsx';
import { Line } from '../../parts/labelled.tsx';
import { performAct, sentForm, textField, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';
import { DomainAnswers, DomainForm } from './domain-answers.tsx';

/** One assessment: six domains, each question with its answer and evidence; beside it, if wished, an earlier year of the same State. */
export async function assessmentPage(visit: Visit): Promise<Page | Response> {
  const { words, language, actor, asOf, store: { pool }, process, position } = visit;
  const id = visit.parameters['id'] ?? '';
  const assessment = isId(id) ? await loadState(pool, process, position, 'assessment', id) : undefined;
  if (assessment === undefined) return missingPage(visit);
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await answer(visit, sent, assessment);
  if (outcome instanceof Response) return outcome;
  const key = subjectKey('assessment', id);
  const [earlier, past, version] = await Promise.all([loadEarlier(visit, assessment), loadPast(visit, key), subjectVersion(pool, process, key)]);
  const compared = earlier.find(({ year }) => String(year) === visit.url.searchParams.get('with'));
  const acting = asOf === undefined && may(actor, 'answer-assessment', assessment);
  const name = `${assessment.place === undefined ? '' : `${assessment.place}, `}${stateName(assessment.state, language)} ${assessment.year}`;
  return {
    title: name,
    sheet: 'follow-up.css',
    ...(outcome !== undefined && { status: 422 as const }),
    trail: [{ label: words('follow-up.assessments'), href: linkTo(visit, 'assessments', {}) }],
    body: (
      <article class="thing">
        <h1>{name}</h1>
        {outcome !== undefined && <RefusalBanner visit={visit} refusal={outcome} />}
        <p class="soft">
          {assessment.publishedOn === undefined ? words(`assessments.status.${assessment.status}`) : words('assessments.published-on', { day: dayText(assessment.publishedOn, language) })}
          {assessment.status === 'open' && <> · {words('assessments.open-count', { count: questionCount - assessment.answers.length })}</>}
        </p>
        {earlier.length > 0 && (
          <p class="type-filter">
            {words('assessments.compare')}: {earlier.map(({ year }) => <a key={year} href={linkTo(visit, 'assessment', { id }, { with: String(year) })} aria-current={compared?.year === year ? 'true' : undefined}>{year}</a>)}
          </p>
        )}
        {governanceDomains.map((domain) => (
          <section key={domain} aria-labelledby={domain}>
            <h2 id={domain}>{words(`word.domain.${domain}`)}</h2>
            <DomainAnswers visit={visit} domain={domain} assessment={assessment} compared={compared} />
            {acting && assessment.status === 'open' && (
              <details class="acting" open={outcome !== undefined && sent?.act === `answer-${domain}`}>
                <summary>{words('assessments.fill')}</summary>
                <DomainForm visit={visit} domain={domain} assessment={assessment} seen={version} fields={outcome !== undefined && sent?.act === `answer-${domain}` ? sent.fields : undefined} />
              </details>
            )}
          </section>
        ))}
        {acting && <Ending visit={visit} assessment={assessment} seen={version} />}
        <History visit={visit} past={past} />
      </article>
    ),
  };
}

/** Of the same State and place, published, the latest first: nobody is held against anybody else. */
async function loadEarlier({ store: { pool }, process, position }: Visit, { state, place, year }: AssessmentState): Promise<readonly AssessmentState[]> {
  const all = await listThings(pool, { process, position, kind: 'assessment', where: { state, status: 'published' } });
  return all.filter((one) => one.place === place && one.year < year).toSorted((a, b) => b.year - a.year);
}

function Ending({ visit, assessment, seen }: { readonly visit: Visit; readonly assessment: AssessmentState; readonly seen: number }): VNode {
  const { words } = visit;
  if (assessment.status === 'open') return <ActForm visit={visit} act="publish" label={words('assessments.publish')} seenVersion={seen} />;
  return (
    <details class="acting">
      <summary>{words('assessments.reopen')}</summary>
      <ActForm visit={visit} act="reopen" label={words('assessments.reopen')} seenVersion={seen} quiet>
        <Line visit={visit} name="reason" label={words('indicators.reason')} />
      </ActForm>
    </details>
  );
}

async function answer(visit: Visit, sent: SentForm, { id }: AssessmentState): Promise<Response | Refusal> {
  const command = commandOf(sent, id);
  if (isRefusal(command)) return command;
  const outcome = await performAct(visit, { sent, commands: [command], about: subjectKey('assessment', id) });
  return isRefusal(outcome) ? outcome : toDone(linkTo(visit, 'assessment', { id }), outcome.position);
}

function commandOf({ act, fields }: SentForm, assessment: string): ProcessCommand | Refusal {
  if (act === 'publish') return { name: 'publish-assessment', data: { assessment } };
  if (act === 'reopen') return { name: 'reopen-assessment', data: { assessment, reason: textField(fields, 'reason') } };
  const domain = governanceDomains.find((one) => act === `answer-${one}`);
  return domain === undefined ? refuse('bad-input', 'WP-1', { field: 'act' }) : { name: 'answer-assessment', data: { assessment, domain, answers: answersIn(domain, fields) } };
}

function answersIn(domain: GovernanceDomain, fields: FormData) {
  return governanceQuestions[domain].flatMap((question) => {
    const level = governanceLevels.find((one) => one === textField(fields, `level-${question}`));
    const evidence = textField(fields, `evidence-${question}`);
    return level === undefined ? [] : [{ question, answer: level, ...(evidence !== '' && { evidence }) }];
  });
}
