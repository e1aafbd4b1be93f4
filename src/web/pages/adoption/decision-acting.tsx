import type { ComponentChildren, VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { runningSilence } from '../../../process/adoption/refuse-part.ts';
import { decisionMethods, majorities } from '../../../process/adoption/state.ts';
import { languages } from '../../../process/vocabulary/language.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { Checks, Choice, Line, Prose } from '../../parts/labelled.tsx';
import { languageName } from '../../parts/language-names.ts';
import { stateName } from '../../parts/state-names.ts';
import { textField } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import type { Visit } from '../../visit.ts';
import { ExplainForm } from './explain-form.tsx';
import type { DecisionView } from './load-decision.ts';
import { WhichState } from './which-state.tsx';

interface ActingProps {
  readonly visit: Visit;
  readonly view: DecisionView;
  /** What was sent and refused. */
  readonly sent: SentForm | undefined;
}

/** What whoever looks at a decision can do about it now. */
export function DecisionActing(props: ActingProps): VNode | null {
  const { visit, view: { decision } } = props;
  const { words, actor } = visit;
  const desk = may(actor, 'propose-decision');
  const room = may(actor, 'explain-position') && (actor.of === undefined || decision.members.includes(actor.of) || actor.standing !== 'delegation');
  if (visit.asOf !== undefined || (!desk && !room)) return null;
  return (
    <section aria-labelledby="acting" class="acting">
      <h2 id="acting">{words('acting.title')}</h2>
      {desk && <DeskForms {...props} />}
      {room && <RoomForms {...props} />}
    </section>
  );
}

interface ActProps extends ActingProps {
  readonly act: string;
  readonly label: string;
  readonly children?: ComponentChildren;
}

/** One form, folded; open where it was refused, with what was typed. */
function Act({ visit, view, sent, act, label, children }: ActProps): VNode {
  return (
    <details open={sent?.act === act}>
      <summary>{label}</summary>
      <ActForm visit={visit} act={act} label={label} seenVersion={view.version}>{children}</ActForm>
    </details>
  );
}

function DeskForms(props: ActingProps): VNode {
  const { visit, view: { decision }, sent } = props;
  const { words } = visit;
  const { status, method } = decision;
  const silent = runningSilence(decision);
  const typed = (act: string, name: string) => (sent?.act === act ? textField(sent.fields, name) : undefined);
  const day = (act: string) => <Line visit={visit} name="on" type="date" label={words('adoption.taken-on')} value={typed(act, 'on') ?? visit.today} optional />;
  return (
    <>
      {status === 'proposed' && method === 'recorded-vote' && <Act {...props} act="open" label={words('adoption.do.open')} />}
      {status === 'proposed' && (method === 'consensus' || method === 'acclamation') && (
        <Act {...props} act="adopt" label={words('adoption.do.adopt')}>
          {day('adopt')}
          <Line visit={visit} name="present" type="number" min={1} label={words('adoption.present')} value={typed('adopt', 'present')} optional />
        </Act>
      )}
      {status === 'proposed' && method === 'silence' && silent === undefined && <Act {...props} act="silence" label={words('adoption.do.silence')}><UntilFields visit={visit} typed={(name) => typed('silence', name)} /></Act>}
      {status === 'proposed' && silent !== undefined && (
        <>
          <Act {...props} act="extend" label={words('adoption.do.extend')}><UntilFields visit={visit} typed={(name) => typed('extend', name)} zone={silent.timeZone} /></Act>
          <Act {...props} act="passed" label={words('adoption.do.passed')} />
        </>
      )}
      {status === 'proposed' && silent === undefined && (
        <Act {...props} act="method" label={words('adoption.do.method')}>
          <Choice visit={visit} name="method" label={words('adoption.how')} value={typed('method', 'method') ?? method} options={decisionMethods.map((value) => ({ value, label: words(`adoption.method.${value}`) }))} />
          <Choice visit={visit} name="majority" label={words('adoption.majority')} hint={words('adoption.majority.hint')} value={typed('method', 'majority') ?? decision.majority} options={majorities.map((value) => ({ value, label: words(`adoption.majority.${value}`) }))} optional />
        </Act>
      )}
      {status === 'adopted' && (
        <Act {...props} act="symbol" label={words('adoption.do.symbol')}>
          <Line visit={visit} name="symbol" label={words('adoption.symbol')} value={typed('symbol', 'symbol') ?? decision.symbol} />
          <Line visit={visit} name="document" label={words('adoption.document')} hint={words('adoption.document.hint')} value={typed('symbol', 'document') ?? decision.document} optional />
          <Checks name="authentic" label={words('adoption.authentic')} options={languages.map((value) => ({ value, label: languageName(value, visit.language) }))} chosen={decision.authentic.length > 0 ? decision.authentic : languages} />
        </Act>
      )}
      <Act {...props} act="note" label={words('adoption.do.note')}><Prose visit={visit} name="note" label={words('adoption.note')} most={400} value={typed('note', 'note') ?? decision.note?.[visit.language]} /></Act>
      {status === 'proposed' && <Act {...props} act="withdraw" label={words('adoption.do.withdraw')}><Prose visit={visit} name="reason" label={words('adoption.reason')} value={typed('withdraw', 'reason')} optional /></Act>}
    </>
  );
}

function UntilFields({ visit, typed, zone }: { readonly visit: Visit; readonly typed: (name: string) => string | undefined; readonly zone?: string }): VNode {
  const { words } = visit;
  return (
    <>
      <label>
        <span>{words('adoption.silence.ends')}</span>
        <input type="datetime-local" name="ends" required value={typed('ends')} />
      </label>
      <Line visit={visit} name="zone" label={words('adoption.silence.zone')} value={typed('zone') ?? zone ?? 'America/New_York'} />
    </>
  );
}

/** Breaking a silence, objecting to a consensus, explaining a position: a delegation for itself, the desk for whoever said it. */
function RoomForms(props: ActingProps): VNode {
  const { visit, view, sent } = props;
  const { words, actor, language } = visit;
  const { decision } = view;
  const typed = (act: string, name: string) => (sent?.act === act ? textField(sent.fields, name) : undefined);
  const objecting = decision.status === 'proposed' && (decision.method === 'consensus' || decision.method === 'acclamation');
  const objectors = decision.objections.filter(({ state, status }) => status === 'standing' && (actor.standing !== 'delegation' || actor.of === state));
  return (
    <>
      {decision.status === 'proposed' && runningSilence(decision) !== undefined && (
        <Act {...props} act="break" label={words('adoption.do.break')}>
          <WhichState visit={visit} members={decision.members} value={typed('break', 'state')} />
          <Prose visit={visit} name="reason" label={words('adoption.reason')} value={typed('break', 'reason')} />
        </Act>
      )}
      {objecting && (
        <Act {...props} act="object" label={words('adoption.do.object')}>
          <WhichState visit={visit} members={decision.members} value={typed('object', 'state')} />
          <Prose visit={visit} name="reason" label={words('adoption.reason')} value={typed('object', 'reason')} />
        </Act>
      )}
      {objecting && objectors.map(({ state }) => (
        <Act key={state} {...props} act="lift" label={words('adoption.do.lift', { state: stateName(state, language) })}>
          <input type="hidden" name="state" value={state} />
        </Act>
      ))}
      {decision.status !== 'withdrawn' && (
        <details open={sent?.act === 'explain'}>
          <summary>{words('adoption.do.explain')}</summary>
          <ExplainForm visit={visit} view={view} sent={sent?.act === 'explain' ? sent : undefined} />
        </details>
      )}
    </>
  );
}
