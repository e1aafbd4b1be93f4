import type { ComponentChildren, VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { leadsNow, membersNow } from '../../../process/commitments/coalition-parts.ts';
import { workStatuses } from '../../../process/commitments/state.ts';
import type { CoalitionState, WorkItem } from '../../../process/commitments/state.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { HolderName } from '../../parts/holder-name.tsx';
import { Choice, Line, Prose } from '../../parts/labelled.tsx';
import type { Option } from '../../parts/labelled.tsx';
import { statesIn } from '../../parts/state-names.ts';
import { typedIn } from '../../parts/typed.ts';
import type { Attempt, Typed } from '../../parts/typed.ts';
import { inAlphabet, partyText, VoiceField, voicesAmong } from '../../parts/voices.tsx';
import type { Voices } from '../../parts/voices.tsx';
import type { Visit } from '../../visit.ts';

interface FormsProps {
  readonly visit: Visit;
  readonly coalition: CoalitionState;
  readonly names: Names;
  readonly voices: Voices;
  readonly attempt: Attempt | undefined;
  readonly version: number;
}

/** What the visitor may do here now, each in a fold of its own: for members, for leads, for who would like to be one. */
export function CoalitionForms(props: FormsProps): VNode | null {
  const { visit, coalition, voices } = props;
  const { words, actor, asOf } = visit;
  if (asOf !== undefined || coalition.status === 'closed' || !may(actor, 'join-coalition') || voices.own.length === 0) return null;
  const now = membersNow(coalition).map(({ holder }) => holder);
  const mine = voicesAmong(voices, now);
  const leading = voicesAmong(voices, leadsNow(coalition));
  const outside = voices.own.filter(({ value }) => !now.includes(value));
  return (
    <section aria-labelledby="acting" class="acting">
      <h2 id="acting">{words('acting.title')}</h2>
      {mine.length > 0 && <Member {...props} mine={mine} />}
      {leading.length > 0 && <Lead {...props} leading={leading} outside={outside} />}
      {outside.length > 0 && <Outside {...props} outside={outside} />}
      {mine.length > 0 && <Leaving {...props} mine={mine} />}
    </section>
  );
}

function Fold({ title, typed, children }: { readonly title: string; readonly typed: Typed; readonly children: ComponentChildren }): VNode {
  return (
    <details open={typed.tried}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}

/** Those who are in it now, by their names. */
function memberOptions({ visit, coalition, names }: FormsProps): readonly Option[] {
  return inAlphabet(membersNow(coalition).map(({ holder }) => holder), visit, names).map((value) => ({ value, label: partyText(value, visit, names) }));
}

function Member(props: FormsProps & { readonly mine: readonly Option[] }): VNode {
  const { visit, coalition, attempt, mine } = props;
  const { words, today } = visit;
  const note = typedIn(attempt, 'note');
  const steps = coalition.work.map(({ id, title }) => ({ value: id, label: title }));
  return (
    <>
      <Fold title={words('coalitions.do.note')} typed={note}>
        <ActForm visit={visit} act="note" label={words('coalitions.do.note')}>
          <VoiceField visit={visit} name="by" label={words('coalitions.by')} options={mine} value={note.one('by')} />
          <Line visit={visit} name="on" type="date" label={words('coalitions.day')} value={note.one('on') ?? today} />
          <Prose visit={visit} name="text" label={words('coalitions.note')} value={note.one('text')} />
          {steps.length > 0 && <Choice visit={visit} name="item" label={words('coalitions.step')} options={steps} value={note.one('item')} optional empty={words('coalitions.whole')} />}
          {steps.length > 0 && <Choice visit={visit} name="status" label={words('coalitions.step-status')} options={statuses(visit)} value={note.one('status')} optional empty={words('coalitions.as-before')} />}
        </ActForm>
      </Fold>
      <Plan {...props} item={undefined} />
      {coalition.work.length > 0 && (
        <details open={attempt?.sent.act === 'plan' && attempt.sent.fields.get('item') !== null}>
          <summary>{words('coalitions.do.change-step')}</summary>
          {coalition.work.map((item) => <Plan key={item.id} {...props} item={item} />)}
        </details>
      )}
    </>
  );
}

function statuses({ words }: Visit): readonly Option[] {
  return workStatuses.map((value) => ({ value, label: words(`coalitions.step.${value}`) }));
}

/** A new step, or one as it stands, to be said anew. */
function Plan(props: FormsProps & { readonly mine: readonly Option[]; readonly item: WorkItem | undefined }): VNode {
  const { visit, attempt, mine, version, item } = props;
  const { words } = visit;
  const typed = typedIn(attempt, 'plan', { name: 'item', value: item?.id ?? '' });
  return (
    <Fold title={item === undefined ? words('coalitions.do.plan') : item.title} typed={typed}>
      <ActForm visit={visit} act="plan" label={words(item === undefined ? 'coalitions.do.plan' : 'coalitions.do.change-step')} {...(item !== undefined && { seenVersion: version })}>
        {item !== undefined && <input type="hidden" name="item" value={item.id} />}
        <VoiceField visit={visit} name="by" label={words('coalitions.by')} options={mine} value={typed.one('by')} />
        <Line visit={visit} name="title" label={words('coalitions.step')} value={typed.one('title') ?? item?.title} />
        <Line visit={visit} name="due" type="date" label={words('coalitions.due')} value={typed.one('due') ?? item?.due} optional />
        <Choice visit={visit} name="responsible" label={words('coalitions.responsible')} options={memberOptions(props)} value={typed.one('responsible') ?? item?.responsible} optional empty={words('coalitions.nobody-yet')} />
        <Choice visit={visit} name="status" label={words('column.status')} options={statuses(visit)} value={typed.one('status') ?? item?.status ?? 'planned'} />
      </ActForm>
    </Fold>
  );
}

function Lead(props: FormsProps & { readonly leading: readonly Option[]; readonly outside: readonly Option[] }): VNode {
  const { visit, coalition, names, attempt, leading, version } = props;
  const { words, today } = visit;
  const [name, close, down] = [typedIn(attempt, 'name-lead'), typedIn(attempt, 'close'), typedIn(attempt, 'lay-down')];
  const leads = leadsNow(coalition);
  const others = memberOptions(props).filter(({ value }) => !leads.includes(value));
  const by = (typed: Typed, field = 'by') => <VoiceField visit={visit} name={field} label={words('coalitions.by')} options={leading} value={typed.one(field)} />;
  return (
    <>
      {coalition.asks.map(({ holder, note }) => (
        <div key={holder} class="asks">
          <p>
            {words('coalitions.asks')} <HolderName of={holder} visit={visit} names={names} /> {note !== undefined && <span dir="auto">{note}</span>}
          </p>
          <ActForm visit={visit} act="admit" label={words('coalitions.do.admit')}>
            <input type="hidden" name="holder" value={holder} />
            {by(typedIn(attempt, 'admit'))}
          </ActForm>
          <ActForm visit={visit} act="decline" label={words('coalitions.do.decline')} quiet>
            <input type="hidden" name="holder" value={holder} />
            {by(typedIn(attempt, 'decline'))}
          </ActForm>
        </div>
      ))}
      {!coalition.open && <Add {...props} />}
      {others.length > 0 && (
        <Fold title={words('coalitions.do.name-lead')} typed={name}>
          <ActForm visit={visit} act="name-lead" label={words('coalitions.do.name-lead')}>
            {by(name)}
            <Choice visit={visit} name="holder" label={words('coalitions.member')} options={others} value={name.one('holder')} />
            <label class="check">
              <input type="checkbox" name="over" value="yes" /> <span>{words('coalitions.hand-over')}</span>
            </label>
          </ActForm>
        </Fold>
      )}
      {leads.length > 1 && (
        <Fold title={words('coalitions.do.lay-down')} typed={down}>
          <ActForm visit={visit} act="lay-down" label={words('coalitions.do.lay-down')}>{by(down, 'holder')}</ActForm>
        </Fold>
      )}
      <Fold title={words('coalitions.do.close')} typed={close}>
        <p class="hint">{words('coalitions.do.close.hint')}</p>
        <ActForm visit={visit} act="close" label={words('coalitions.do.close')} seenVersion={version}>
          {by(close)}
          <Line visit={visit} name="on" type="date" label={words('coalitions.day')} value={close.one('on') ?? today} />
          <Prose visit={visit} name="result" label={words('coalitions.result')} value={close.one('result')} />
        </ActForm>
      </Fold>
    </>
  );
}

/** A lead adds a State without being asked; groups and participants ask, or the secretariat enters it for the lead. */
function Add({ visit, coalition, voices, attempt, leading, outside }: FormsProps & { readonly leading: readonly Option[]; readonly outside: readonly Option[] }): VNode {
  const { words, language } = visit;
  const typed = typedIn(attempt, 'admit');
  const now = new Set(membersNow(coalition).map(({ holder }) => holder));
  const others = voices.anybody ? outside : statesIn(language).filter(({ code }) => !now.has(code)).map(({ code, name }) => ({ value: code, label: name }));
  return (
    <Fold title={words('coalitions.do.add')} typed={typed}>
      <ActForm visit={visit} act="admit" label={words('coalitions.do.add')}>
        <VoiceField visit={visit} name="by" label={words('coalitions.by')} options={leading} value={typed.one('by')} />
        <Choice visit={visit} name="holder" label={words('coalitions.member')} options={others} value={typed.one('holder')} />
      </ActForm>
    </Fold>
  );
}

function Outside({ visit, coalition, attempt, outside }: FormsProps & { readonly outside: readonly Option[] }): VNode | null {
  const { words } = visit;
  const act = coalition.open ? 'join' : 'ask';
  const typed = typedIn(attempt, act);
  const waiting = new Set(coalition.asks.map(({ holder }) => holder));
  const free = outside.filter(({ value }) => !waiting.has(value));
  if (free.length === 0) return <p class="hint">{words('coalitions.waiting')}</p>;
  return (
    <Fold title={words(`coalitions.do.${act}`)} typed={typed}>
      <ActForm visit={visit} act={act} label={words(`coalitions.do.${act}`)}>
        <VoiceField visit={visit} name="holder" label={words('coalitions.in-name')} options={free} value={typed.one('holder')} />
        {act === 'ask' && <Prose visit={visit} name="note" label={words('coalitions.ask-note')} value={typed.one('note')} optional />}
      </ActForm>
    </Fold>
  );
}

function Leaving({ visit, attempt, mine }: FormsProps & { readonly mine: readonly Option[] }): VNode {
  const { words, today } = visit;
  const typed = typedIn(attempt, 'leave');
  return (
    <Fold title={words('coalitions.do.leave')} typed={typed}>
      <ActForm visit={visit} act="leave" label={words('coalitions.do.leave')}>
        <VoiceField visit={visit} name="holder" label={words('coalitions.in-name')} options={mine} value={typed.one('holder')} />
        <Line visit={visit} name="on" type="date" label={words('coalitions.last-day')} value={typed.one('on') ?? today} />
      </ActForm>
    </Fold>
  );
}
