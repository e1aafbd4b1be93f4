import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import type { ProcedureState } from '../../../process/participation/state.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import { ActForm, RefusalBanner } from '../../parts/act-form.tsx';
import { dayText } from '../../parts/date.tsx';
import { pathTo } from '../../routes.ts';
import { sentForm, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { ApplicationFields, ApplicationProblems } from './application-fields.tsx';
import { isOpen, loadProcedure } from './load-accreditation.ts';
import { valuesOf } from './parse-application.ts';
import { broughtDocuments } from './read-documents.ts';
import { takeApplication } from './take-application.ts';
import type { CameBack } from './take-application.ts';

/** The way in for an entity that nobody knows: one form, and a page of its own afterwards. */
export async function applyPage(visit: Visit): Promise<Page | Response> {
  const { words, actor } = visit;
  const procedure = await loadProcedure(visit);
  const page = (body: VNode, status?: Page['status']): Page => ({
    title: words('accreditation.apply'),
    trail: [{ label: words('accreditation.title'), href: linkTo(visit, 'accreditation', {}) }],
    ...(status !== undefined && { status }),
    body: (
      <>
        <h1>{words('accreditation.apply')}</h1>
        {body}
      </>
    ),
  });
  if (procedure === undefined) return page(<p>{words('accreditation.not-set')}</p>, 404);
  if (visit.asOf !== undefined) return page(<p>{words('form.only-today.why')}</p>, 409);
  const sent = sentForm(visit);
  if (sent === undefined && !isOpen(visit, procedure)) return page(<Closed visit={visit} procedure={procedure} />);
  if (actor.person === undefined) return page(<WhoAreYou visit={visit} />, sent === undefined ? undefined : 403);
  if (!may(actor, 'file-application')) return page(<OtherStanding visit={visit} />, sent === undefined ? undefined : 403);
  const outcome = sent === undefined ? undefined : await takeApplication(visit, { sent, procedure, person: actor.person });
  if (outcome !== undefined && 'position' in outcome) return toDone(linkTo(visit, 'application', { id: outcome.id }), outcome.position);
  return page(<Apply visit={visit} procedure={procedure} sent={sent} cameBack={outcome} />, outcome === undefined ? undefined : 422);
}

interface ApplyProps {
  readonly visit: Visit;
  readonly procedure: ProcedureState;
  readonly sent: SentForm | undefined;
  readonly cameBack: CameBack | undefined;
}

function Apply({ visit, procedure, sent, cameBack }: ApplyProps): VNode {
  const { words } = visit;
  return (
    <>
      {cameBack !== undefined && <WhyBack visit={visit} cameBack={cameBack} sent={sent} />}
      <p class="lead">{words('apply.lead')}</p>
      <ActForm visit={visit} act="file" label={words('apply.do')} upload>
        <ApplicationFields visit={visit} procedure={procedure} values={sent === undefined ? {} : valuesOf(sent.fields)} held={[]} asksStatus />
      </ActForm>
    </>
  );
}

/** Why the form stands there again, and what a browser does not keep. */
export function WhyBack({ visit, cameBack, sent }: { readonly visit: Visit; readonly cameBack: CameBack; readonly sent: SentForm | undefined }): VNode {
  return (
    <>
      {isRefusal(cameBack) ? <RefusalBanner visit={visit} refusal={cameBack} /> : <ApplicationProblems visit={visit} problems={cameBack.problems} />}
      {sent !== undefined && broughtDocuments(sent.fields) && <p>{visit.words('apply.documents.again')}</p>}
    </>
  );
}

function WhoAreYou({ visit }: { readonly visit: Visit }): VNode {
  const { words, language, demo } = visit;
  const back = encodeURIComponent(linkTo(visit, 'apply', {}));
  return (
    <>
      <p class="lead">{words(demo ? 'apply.who.demo' : 'apply.who')}</p>
      <p>
        <a class="act-link" href={`${pathTo(demo ? 'standing' : 'signIn', { language })}?back=${back}`}>{words(demo ? 'standing.title' : 'sign-in.title')}</a>
      </p>
    </>
  );
}

function OtherStanding({ visit }: { readonly visit: Visit }): VNode {
  const { words, actor } = visit;
  return <p class="lead">{words('apply.other-standing', { standing: words(`standing.${actor.standing}`) })}</p>;
}

function Closed({ visit, procedure }: { readonly visit: Visit; readonly procedure: ProcedureState }): VNode {
  const { words, language } = visit;
  return <p class="lead">{words('apply.closed', { day: dayText(procedure.applyBy ?? visit.today, language), zone: procedure.timeZone })}</p>;
}
