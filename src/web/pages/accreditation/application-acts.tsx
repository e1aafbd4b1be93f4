import type { ComponentChildren, VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { standingObjections } from '../../../process/participation/application-steps.ts';
import type { ApplicationState, ProcedureState } from '../../../process/participation/state.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { Choice, Prose } from '../../parts/labelled.tsx';
import { plainText } from '../../parts/text.tsx';
import type { Visit } from '../../visit.ts';
import type { MessageKey } from '../../messages/catalogue.ts';
import { ApplicationFields } from './application-fields.tsx';
import type { Contact } from './contact.ts';

interface ActsProps {
  readonly visit: Visit;
  readonly application: ApplicationState;
  readonly procedure: ProcedureState;
  readonly contact: Contact | undefined;
  /** The version that the page shows: somebody who decided meanwhile is noticed. */
  readonly version: number;
  readonly others: readonly ApplicationState[];
}

/** Whatever the visitor may do about this application as it stands, and nothing else. */
export function ApplicationActs(props: ActsProps): VNode | null {
  const { visit, application } = props;
  if (visit.asOf !== undefined) return null;
  const acts = [...officerActs(props), ...applicantActs(props), ...delegationActs(props)];
  if (acts.length === 0) return null;
  return (
    <section aria-labelledby="acting" class="acting">
      <h2 id="acting">{visit.words('acting.title')}</h2>
      {acts.map(({ act, label, children, open }) => (
        <details key={act} open={open}>
          <summary>{visit.words(label)}</summary>
          <ActForm visit={visit} act={act} label={visit.words(label)} seenVersion={props.version} upload={act === 'correct'}>
            {children}
            <input type="hidden" name="application" value={application.id} />
          </ActForm>
        </details>
      ))}
    </section>
  );
}

interface Act {
  readonly act: string;
  readonly label: MessageKey;
  readonly children?: ComponentChildren;
  readonly open?: boolean;
}

function officerActs({ visit, application, procedure, others }: ActsProps): readonly Act[] {
  const { words, actor, language } = visit;
  const allowed = (command: Parameters<typeof may>[1]) => actor.standing === 'secretariat' && may(actor, command, application);
  const objections = standingObjections(application).length;
  const twins = others.filter(({ id, status }) => id !== application.id && status !== 'refused' && status !== 'withdrawn');
  return [
    ...(allowed('find-complete') ? [{ act: 'complete', label: 'application.complete', open: true } as const] : []),
    ...(allowed('ask-corrections') ? [{ act: 'ask', label: 'application.ask', children: <Prose visit={visit} name="what" label={words('application.what')} /> } as const] : []),
    ...(allowed('mark-duplicate') ? [{ act: 'duplicate', label: 'application.duplicate', children: <Choice visit={visit} name="of" label={words('application.repeats')} options={twins.map(({ id, name }) => ({ value: id, label: plainText(name, language) }))} /> } as const] : []),
    ...(allowed('refuse-application') ? [{ act: 'refuse', label: 'application.close', children: <Prose visit={visit} name="reason" label={words('side-events.reason')} /> } as const] : []),
    ...(allowed('accredit-application') && objections === 0 ? [{ act: 'accredit', label: 'application.accredit' } as const] : []),
    ...(allowed('decide-contested')
      ? [
          {
            act: 'decide',
            label: 'application.decide',
            open: true,
            children: (
              <>
                <p>{words('application.decide.body', { body: words(`word.body.${procedure.contestedBy}`) })}</p>
                <Choice visit={visit} name="decision" label={words('application.decision')} options={(['accredited', 'refused'] as const).map((value) => ({ value, label: words(`application-status.${value}`) }))} />
                <Prose visit={visit} name="reason" label={words('side-events.reason')} optional />
              </>
            ),
          } as const,
        ]
      : []),
    ...(allowed('send-outcome-letter') && application.letterSentAt === undefined ? [{ act: 'letter', label: 'application.letter', children: <p class="hint">{words('application.letter.hint')}</p> } as const] : []),
  ];
}

function applicantActs({ visit, application, procedure, contact }: ActsProps): readonly Act[] {
  const { actor, language } = visit;
  const own = actor.person === application.person;
  const values = {
    name: plainText(application.name, language), otherNames: application.otherNames.join('\n'), constituency: application.constituency, country: application.country, relevance: plainText(application.relevance, language),
    ...(application.website !== undefined && { website: application.website }), ...(contact !== undefined && { contactName: contact.name }), ...(contact?.email !== undefined && { contactEmail: contact.email }), ...(contact?.phone !== undefined && { contactPhone: contact.phone }),
  };
  return [
    ...(own && may(actor, 'correct-application', application) ? [{ act: 'correct', label: 'application.correct', open: application.status === 'corrections-asked', children: <ApplicationFields visit={visit} procedure={procedure} values={values} held={application.documents} /> } as const] : []),
    ...(own && may(actor, 'withdraw-application', application) ? [{ act: 'withdraw', label: 'application.withdraw' } as const] : []),
  ];
}

function delegationActs({ visit, application, procedure }: ActsProps): readonly Act[] {
  const { actor, words } = visit;
  if (actor.standing !== 'delegation' || actor.of === undefined) return [];
  const objected = standingObjections(application).some(({ state }) => state === actor.of);
  if (objected && may(actor, 'withdraw-objection', application)) return [{ act: 'take-back', label: 'objections.take-back', open: true }];
  return may(actor, 'make-objection', application) ? [{ act: 'object', label: 'objections.object', children: <Prose visit={visit} name="reason" label={words('objections.reason')} hint={words(`objections.reason.${procedure.reasons}`)} optional /> }] : [];
}
