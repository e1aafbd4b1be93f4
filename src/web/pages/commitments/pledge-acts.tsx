import type { ComponentChildren, VNode } from 'preact';
import { may } from '../../../access/may.ts';
import type { CommandName } from '../../../process/commands.ts';
import { updateStatuses } from '../../../process/commitments/state.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { Choice, Line, Prose } from '../../parts/labelled.tsx';
import type { Option } from '../../parts/labelled.tsx';
import { textField, textFields } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import type { Visit } from '../../visit.ts';
import type { LoadedPledge } from './load-pledge.ts';
import type { OwnParties } from './own-parties.ts';
import { PartyChoice } from './party-choice.tsx';
import { PledgeFields } from './pledge-form.tsx';
import { valuesOf, valuesOfPledge } from './pledge-values.ts';

interface ActsProps {
  readonly visit: Visit;
  readonly loaded: LoadedPledge;
  readonly version: number;
  /** What came back: it stands in its fields again. */
  readonly sent: SentForm | undefined;
}

/** Whatever the visitor may do about this pledge as it stands, for themselves or, as the secretariat, for those whose it is. */
export function PledgeActs(props: ActsProps): VNode | null {
  const { visit, loaded: { pledge, parties } } = props;
  const { words, actor, asOf } = visit;
  if (asOf !== undefined || pledge.status === 'withdrawn' || !may(actor, 'update-pledge', pledge)) return null;
  const own = only(parties, (id) => pledge.makers.includes(id));
  const others = only(parties, (id) => !pledge.makers.includes(id));
  const isMaker = count(own) > 0;
  const joins = pledge.form === 'common' && count(others) > 0;
  if (!isMaker && !joins) return null;
  return (
    <section aria-labelledby="acting" class="acting">
      <h2 id="acting">{words('acting.title')}</h2>
      {isMaker && <UpdateAct {...props} own={own} />}
      {joins && <Act {...props} act="join" command="join-pledge" label={words('pledge.join')} own={others}><p class="hint">{words('pledge.join.hint')}</p></Act>}
      {isMaker && <MatchAct {...props} own={own} />}
      {isMaker && <AmendAct {...props} own={own} />}
      {isMaker && pledge.makers.length > 1 && <Act {...props} act="leave" command="leave-pledge" label={words('pledge.leave')} own={own} />}
      {isMaker && pledge.makers.length === 1 && (
        <Act {...props} act="withdraw" command="withdraw-pledge" label={words('pledge.withdraw')} own={own}>
          <p class="hint">{words('pledge.withdraw.hint')}</p>
          <Prose visit={visit} name="reason" label={words('input.reason')} value={saidIn(props, 'withdraw', 'reason')} rows={2} />
        </Act>
      )}
    </section>
  );
}

function only({ states, groups, participants }: OwnParties, wanted: (id: string) => boolean): OwnParties {
  const some = (options: readonly Option[]) => options.filter(({ value }) => wanted(value));
  return { states: some(states), groups: some(groups), participants: some(participants) };
}

function count({ states, groups, participants }: OwnParties): number {
  return states.length + groups.length + participants.length;
}

function saidIn({ sent }: ActsProps, act: string, name: string): string | undefined {
  return sent?.act === act ? textField(sent.fields, name) : undefined;
}

interface ActProps extends ActsProps {
  readonly own: OwnParties;
}

function Act(props: ActProps & { readonly act: string; readonly command: CommandName; readonly label: string; readonly upload?: boolean; readonly children?: ComponentChildren }): VNode | null {
  const { visit, loaded: { pledge }, version, sent, own, act, command, label, upload, children } = props;
  if (!may(visit.actor, command, pledge)) return null;
  return (
    <details open={sent?.act === act}>
      <summary>{label}</summary>
      <ActForm visit={visit} act={act} label={label} seenVersion={version} upload={upload === true}>
        <PartyChoice visit={visit} parties={own} name="by" label={visit.words('pledges.maker')} value={saidIn(props, act, 'by') ?? ''} />
        {children}
      </ActForm>
    </details>
  );
}

/** CM-19, CM-21. */
function UpdateAct(props: ActProps): VNode {
  const { visit, loaded: { pledge } } = props;
  const { words, today } = visit;
  const said = (name: string) => saidIn(props, 'update', name);
  return (
    <Act {...props} act="update" command="update-pledge" label={words('pledge.update')}>
      <Line visit={visit} name="on" type="date" label={words('pledge.update.on')} value={said('on') ?? today} />
      <Choice visit={visit} name="status" label={words('column.status')} value={said('status') ?? pledge.status} options={updateStatuses.map((value) => ({ value, label: words(`pledge.status.${value}`) }))} />
      <Prose visit={visit} name="update-text" label={words('pledge.update.text')} value={said('update-text')} rows={4} />
      <Prose visit={visit} name="evidence" label={words('pledge.update.evidence')} hint={words('pledge.update.evidence.hint')} value={said('evidence')} rows={2} optional />
    </Act>
  );
}

/** CM-22. */
function MatchAct(props: ActProps): VNode {
  const { visit } = props;
  const { words } = visit;
  return (
    <Act {...props} act="match" command="match-pledge" label={words('pledge.match')}>
      <p class="hint">{words('pledge.match.hint')}</p>
      <Line visit={visit} name="matched" label={words('pledge.match.id')} value={saidIn(props, 'match', 'matched')} />
      <Line visit={visit} name="matched-title" label={words('pledge.match.title')} value={saidIn(props, 'match', 'matched-title')} />
    </Act>
  );
}

/** CM-24. */
function AmendAct(props: ActProps): VNode {
  const { visit, loaded: { pledge, commitments, texts }, sent } = props;
  const { words } = visit;
  const revisionOf = (provision: string) => [...texts.values()].find(({ provisions }) => provisions.some(({ id }) => id === provision))?.revision;
  const back = sent?.act === 'amend' ? sent.fields : undefined;
  const values = back === undefined ? valuesOfPledge(pledge, commitments, revisionOf) : valuesOf(back);
  const held = new Set(back === undefined ? pledge.files.map(({ sha256 }) => sha256) : textFields(back, 'held'));
  return (
    <Act {...props} act="amend" command="amend-pledge" label={words('pledge.amend')} upload>
      <p class="hint">{words('pledge.amend.hint')}</p>
      {pledge.files.map(({ sha256, name }) => (
        <label key={sha256} class="check">
          <input type="checkbox" name="held" value={sha256} checked={held.has(sha256)} /> {words('pledge.file.keep', { name })}
        </label>
      ))}
      <PledgeFields visit={visit} values={values} commitments={commitments} texts={texts} />
    </Act>
  );
}
