import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { eligibilityCriteria } from '../../../process/practices/state.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { listCommitments } from '../../../store/practices/commitment-words.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { pathTo } from '../../routes.ts';
import { sentForm, textField, toDone } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { HolderChoice, loadHolders } from '../inputs/holder-choice.tsx';
import { holderText } from '../inputs/input-entries.ts';
import { isProblem, Problem } from '../inputs/input-problem.tsx';
import { lookingBackPage } from '../officer/not-allowed-page.tsx';
import { PracticeFields } from './practice-fields.tsx';
import { valuesIn } from './practice-values.ts';
import { takePractice } from './take-practice.ts';

/** A practice handed in: first what it is measured by, then the form; what was typed stays where something is wrong. */
export async function submitPracticePage(visit: Visit): Promise<Page | Response> {
  const { store: { pool }, process, position, words, actor } = visit;
  if (!may(actor, 'submit-practice') || (actor.standing !== 'secretariat' && actor.of === undefined)) return notSubmitting(visit);
  if (visit.asOf !== undefined) return lookingBackPage(visit);
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await takePractice(visit, sent);
  if (outcome !== undefined && !isProblem(outcome)) return toDone(linkTo(visit, 'practice', { id: outcome.id }), outcome.position);
  const own = actor.of ?? '';
  const [commitments, holders, names] = await Promise.all([
    listCommitments(pool, process, position),
    actor.standing === 'secretariat' ? loadHolders(visit) : undefined,
    loadNames(pool, process, position, own === '' ? [] : [subjectKey('participant', own)]),
  ]);
  const values = valuesIn(sent?.fields ?? new FormData());
  return {
    title: words('practices.submit'),
    sheet: 'follow-up.css',
    trail: [{ label: words('practices.title'), href: linkTo(visit, 'practices', {}) }],
    ...(outcome !== undefined && { status: 422 }),
    body: (
      <>
        <h1>{words('practices.submit')}</h1>
        {outcome !== undefined && <Problem visit={visit} problem={outcome} files={false} />}
        <p class="lead">{words('practices.submit.lead')}</p>
        <Criteria visit={visit} />
        <ActForm visit={visit} act="submit" label={words('practices.submit.do')}>
          {holders === undefined ? <p class="in-name">{words('submit.in-name', { holder: holderText(own, visit, names) })}</p> : <HolderChoice visit={visit} holders={holders} value={sent === undefined ? undefined : textField(sent.fields, 'holder')} />}
          <PracticeFields visit={visit} values={values} commitments={commitments} />
        </ActForm>
      </>
    ),
  };
}

/** The check list by which a practice is screened, before anything is typed. */
function Criteria({ visit: { words } }: { readonly visit: Visit }): VNode {
  return (
    <section class="criteria" aria-labelledby="criteria">
      <h2 id="criteria">{words('practices.criteria')}</h2>
      <ul>
        {eligibilityCriteria.map((criterion) => (
          <li key={criterion}>{words(`practices.criterion.${criterion}`)}</li>
        ))}
      </ul>
      <p class="hint">{words('practices.criteria.after')}</p>
    </section>
  );
}

function notSubmitting(visit: Visit): Page {
  const { words, language, url, demo } = visit;
  return {
    title: words('practices.submit'),
    status: 403,
    trail: [{ label: words('practices.title'), href: linkTo(visit, 'practices', {}) }],
    body: (
      <section class="message">
        <h1>{words('practices.submit')}</h1>
        <p>{words('practices.submit.who')}</p>
        <p>
          <a class="button" href={`${pathTo(demo ? 'standing' : 'signIn', { language })}?back=${encodeURIComponent(url.pathname)}`}>{words(demo ? 'standing.title' : 'sign-in.title')}</a>
        </p>
      </section>
    ),
  };
}
