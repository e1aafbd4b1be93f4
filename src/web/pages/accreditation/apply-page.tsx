import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import { ActForm, RefusalBanner } from '../../parts/act-form.tsx';
import { pathTo } from '../../routes.ts';
import { sentForm, toDone } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { ApplicationFields } from './application-fields.tsx';
import { loadProcedure } from './load-accreditation.ts';
import { takeApplication, valuesOf } from './take-application.ts';

/** The way in for an entity that nobody knows: one form, and a page of its own afterwards. */
export async function applyPage(visit: Visit): Promise<Page | Response> {
  const { words, actor, language } = visit;
  const procedure = await loadProcedure(visit);
  const frame = { title: words('accreditation.apply'), trail: [{ label: words('accreditation.title'), href: linkTo(visit, 'accreditation', {}) }] };
  if (procedure === undefined) return { ...frame, status: 404, body: <p>{words('accreditation.not-set')}</p> };
  if (actor.person === undefined) {
    const back = encodeURIComponent(linkTo(visit, 'apply', {}));
    return {
      ...frame,
      body: (
        <>
          <h1>{words('accreditation.apply')}</h1>
          <p class="lead">{words('apply.who')}</p>
          <p>
            <a class="act-link" href={`${pathTo(visit.demo ? 'standing' : 'signIn', { language })}?back=${back}`}>{words(visit.demo ? 'standing.title' : 'sign-in.title')}</a>
          </p>
        </>
      ),
    };
  }
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await takeApplication(visit, { sent, procedure, person: actor.person });
  if (outcome !== undefined && !isRefusal(outcome)) return toDone(linkTo(visit, 'application', { id: outcome.id }), outcome.position);
  return {
    ...frame,
    ...(outcome !== undefined && { status: 422 }),
    body: (
      <>
        <h1>{words('accreditation.apply')}</h1>
        {outcome !== undefined && <RefusalBanner visit={visit} refusal={outcome} />}
        <p class="lead">{words('apply.lead')}</p>
        <ActForm visit={visit} act="file" label={words('apply.do')} upload>
          <ApplicationFields visit={visit} procedure={procedure} values={sent === undefined ? {} : valuesOf(sent.fields)} held={[]} />
        </ActForm>
      </>
    ),
  };
}
