import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { standingObjections } from '../../../process/participation/application-steps.ts';
import type { ApplicationState, ProcedureState } from '../../../process/participation/state.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { Prose } from '../../parts/labelled.tsx';
import { stateName } from '../../parts/state-names.ts';
import { Text } from '../../parts/text.tsx';
import { textField } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { Objections } from './objections.tsx';

interface EntryProps {
  readonly visit: Visit;
  readonly application: ApplicationState;
  readonly procedure: ProcedureState;
  readonly reasons: ReadonlyMap<string, string>;
  /** The period for objection still runs. */
  readonly open: boolean;
  /** What came back: it stands in its field again. */
  readonly sent: SentForm | undefined;
}

/** One application on a list: what a delegation has to know of it, who objected, and what it may do. */
export function CirculatedEntry({ visit, application, procedure, reasons, open, sent }: EntryProps): VNode {
  const { words, language } = visit;
  const count = standingObjections(application).length;
  return (
    <li id={application.id} class={application.status === 'contested' ? 'contested' : undefined}>
      <h2>
        <a href={linkTo(visit, 'application', { id: application.id })}>
          <Text text={application.name} language={language} />
        </a>
      </h2>
      <p class="soft">
        {words(`constituency.${application.constituency}`)} · {stateName(application.country, language)} · {words(`application-status.${application.status}`)}
      </p>
      <p>
        <Text text={application.relevance} language={language} />
      </p>
      {application.objections.length > 0 && (
        <>
          <p class="objection-count">{words('objections.count', { count })}</p>
          <Objections visit={visit} application={application} procedure={procedure} reasons={reasons} bare />
        </>
      )}
      {open && <Buttons visit={visit} application={application} procedure={procedure} sent={sent} />}
      {!open && application.status === 'contested' && visit.asOf === undefined && may(visit.actor, 'decide-contested', application) && (
        <p>
          <a class="act-link" href={linkTo(visit, 'application', { id: application.id })}>{words('application.decide')}</a>
        </p>
      )}
    </li>
  );
}

function Buttons({ visit, application, procedure, sent }: Pick<EntryProps, 'visit' | 'application' | 'procedure' | 'sent'>): VNode | null {
  const { words, actor } = visit;
  if (visit.asOf !== undefined || actor.standing !== 'delegation' || actor.of === undefined) return null;
  const objected = standingObjections(application).some(({ state }) => state === actor.of);
  if (!may(actor, objected ? 'withdraw-objection' : 'make-objection', application)) return null;
  const hidden = (
    <>
      <input type="hidden" name="application" value={application.id} />
      <input type="hidden" name="back" value="list" />
    </>
  );
  if (objected) {
    return (
      <ActForm visit={visit} act="take-back" label={words('objections.take-back')} bare quiet>
        {hidden}
      </ActForm>
    );
  }
  const cameBack = sent !== undefined && sent.act === 'object' && textField(sent.fields, 'application') === application.id;
  return (
    <details class="acting" open={cameBack}>
      <summary>{words('objections.object')}</summary>
      <ActForm visit={visit} act="object" label={words('objections.object')}>
        <Prose visit={visit} name="reason" label={words('objections.reason')} hint={words(`objections.reason.${procedure.reasons}`)} value={cameBack ? textField(sent.fields, 'reason') : undefined} rows={2} optional />
        {hidden}
      </ActForm>
    </details>
  );
}
