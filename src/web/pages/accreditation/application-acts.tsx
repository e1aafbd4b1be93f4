import type { ComponentChildren, VNode } from 'preact';
import { may } from '../../../access/may.ts';
import type { CommandName } from '../../../process/commands.ts';
import { standingObjections } from '../../../process/participation/application-steps.ts';
import type { ApplicationState, CirculationState, ProcedureState } from '../../../process/participation/state.ts';
import type { MessageKey } from '../../messages/catalogue.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { Choice, Prose } from '../../parts/labelled.tsx';
import { plainText } from '../../parts/text.tsx';
import { textField } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import type { Visit } from '../../visit.ts';
import { ApplicationFields } from './application-fields.tsx';
import type { Contact } from './contact.ts';
import { valuesOf } from './parse-application.ts';
import type { ApplicationValues } from './parse-application.ts';

interface ActsProps {
  readonly visit: Visit;
  readonly application: ApplicationState;
  readonly procedure: ProcedureState;
  /** The list on which it is before Member States. */
  readonly list: CirculationState | undefined;
  readonly contact: Contact | undefined;
  /** The version that the page shows: somebody who decided meanwhile is noticed. */
  readonly version: number;
  readonly others: readonly ApplicationState[];
  /** What came back: it stands in its fields again. */
  readonly sent: SentForm | undefined;
}

/** Whatever the visitor may do about this application as it stands, and nothing else. */
export function ApplicationActs(props: ActsProps): VNode | null {
  const { visit, application, sent } = props;
  if (visit.asOf !== undefined) return null;
  const acts = [...officerActs(props), ...decidingActs(props), ...applicantActs(props), ...delegationActs(props)];
  if (acts.length === 0) return null;
  return (
    <section aria-labelledby="acting" class="acting">
      <h2 id="acting">{visit.words('acting.title')}</h2>
      {acts.map(({ act, label, children, open }) => (
        <details key={act} open={sent === undefined ? open : sent.act === act}>
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

/** What was written in a field of the form that came back. */
function saidIn({ sent }: ActsProps, act: string, name: string): string | undefined {
  return sent?.act === act ? textField(sent.fields, name) : undefined;
}

function officerMay({ visit: { actor }, application }: ActsProps, command: CommandName): boolean {
  return actor.standing === 'secretariat' && may(actor, command, application);
}

function officerActs(props: ActsProps): readonly Act[] {
  const { visit, application, others } = props;
  const { words, language } = visit;
  const twins = others.filter(({ id, status }) => id !== application.id && status !== 'refused' && status !== 'withdrawn');
  return [
    ...(officerMay(props, 'find-complete') ? [{ act: 'complete', label: 'application.complete', open: true } as const] : []),
    ...(officerMay(props, 'ask-corrections') ? [{ act: 'ask', label: 'application.ask', children: <Prose visit={visit} name="what" label={words('application.what')} value={saidIn(props, 'ask', 'what')} /> } as const] : []),
    ...(officerMay(props, 'mark-duplicate') && twins.length > 0 ? [{ act: 'duplicate', label: 'application.duplicate', children: <Choice visit={visit} name="of" label={words('application.repeats')} value={saidIn(props, 'duplicate', 'of')} options={twins.map(({ id, name }) => ({ value: id, label: plainText(name, language) }))} /> } as const] : []),
    ...(officerMay(props, 'refuse-application') ? [{ act: 'refuse', label: 'application.close', children: <Prose visit={visit} name="reason" label={words('side-events.reason')} value={saidIn(props, 'refuse', 'reason')} /> } as const] : []),
  ];
}

/** Nothing is decided while Member States may still object. */
function decidingActs(props: ActsProps): readonly Act[] {
  const { visit, application, procedure, list } = props;
  const { words } = visit;
  const over = list !== undefined && visit.store.clock() >= list.endsAt;
  const decide = (
    <>
      <p>{words('application.decide.body', { body: words(`word.body.${procedure.contestedBy}`) })}</p>
      <Choice visit={visit} name="decision" label={words('application.decision')} value={saidIn(props, 'decide', 'decision')} options={(['accredited', 'refused'] as const).map((value) => ({ value, label: words(`application-status.${value}`) }))} />
      <Prose visit={visit} name="reason" label={words('side-events.reason')} value={saidIn(props, 'decide', 'reason')} optional />
    </>
  );
  return [
    ...(over && officerMay(props, 'accredit-application') && standingObjections(application).length === 0 ? [{ act: 'accredit', label: 'application.accredit' } as const] : []),
    ...(over && officerMay(props, 'decide-contested') ? [{ act: 'decide', label: 'application.decide', open: true, children: decide } as const] : []),
    ...(officerMay(props, 'send-outcome-letter') && application.letterSentAt === undefined ? [{ act: 'letter', label: 'application.letter', children: <p class="hint">{words('application.letter.hint')}</p> } as const] : []),
  ];
}

/** The applicant corrects and withdraws; the secretariat may do so for them (rule AC-2). */
function applicantActs(props: ActsProps): readonly Act[] {
  const { visit, application, procedure, sent } = props;
  const { actor } = visit;
  const own = actor.person === application.person;
  if (!own && actor.standing !== 'secretariat') return [];
  const values = sent?.act === 'correct' ? valuesOf(sent.fields) : presentValues(props);
  return [
    ...(may(actor, 'correct-application', application) ? [{ act: 'correct', label: 'application.correct', open: own && application.status === 'corrections-asked', children: <ApplicationFields visit={visit} procedure={procedure} values={values} held={application.documents} /> } as const] : []),
    ...(may(actor, 'withdraw-application', application) ? [{ act: 'withdraw', label: 'application.withdraw' } as const] : []),
  ];
}

function presentValues({ visit: { language }, application, contact }: ActsProps): Partial<ApplicationValues> {
  const { name, otherNames, constituency, country, relevance, website } = application;
  return {
    name: plainText(name, language), otherNames: otherNames.join('\n'), constituency, country, relevance: plainText(relevance, language),
    ...(website !== undefined && { website }), ...(contact !== undefined && { contactName: contact.name }), ...(contact?.email !== undefined && { contactEmail: contact.email }), ...(contact?.phone !== undefined && { contactPhone: contact.phone }),
  };
}

function delegationActs(props: ActsProps): readonly Act[] {
  const { visit, application, procedure } = props;
  const { actor, words } = visit;
  if (actor.standing !== 'delegation' || actor.of === undefined) return [];
  const objected = standingObjections(application).some(({ state }) => state === actor.of);
  if (objected) return may(actor, 'withdraw-objection', application) ? [{ act: 'take-back', label: 'objections.take-back', open: true }] : [];
  return may(actor, 'make-objection', application) ? [{ act: 'object', label: 'objections.object', children: <Prose visit={visit} name="reason" label={words('objections.reason')} hint={words(`objections.reason.${procedure.reasons}`)} value={saidIn(props, 'object', 'reason')} optional /> }] : [];
}
