import type { ComponentChildren, VNode } from 'preact';
import { may } from '../../../access/may.ts';
import type { MessageKey } from '../../messages/catalogue.ts';
import { isOver } from '../../../process/practices/step-of.ts';
import { termFrom } from '../../../process/practices/term.ts';
import { actsFor } from '../../../process/vocabulary/standing.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { Choice, Line, Prose } from '../../parts/labelled.tsx';
import { textField } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import type { Visit } from '../../visit.ts';
import { HolderChoice } from '../inputs/holder-choice.tsx';
import type { LoadedPractice } from './load-practice.ts';
import { mayNoteUse, mayWrite } from './practice-act-choices.ts';
import type { ActChoices } from './practice-act-choices.ts';
import { PracticeFields } from './practice-fields.tsx';
import { valuesIn, valuesOf } from './practice-values.ts';

interface ActsProps {
  readonly visit: Visit;
  readonly loaded: LoadedPractice;
  readonly choices: ActChoices;
  /** What came back: it stands in its fields again. */
  readonly sent: SentForm | undefined;
}

interface Act {
  readonly act: string;
  readonly label: MessageKey;
  readonly children?: ComponentChildren;
}

/** Whatever the visitor may do about this practice as it stands, and nothing else. */
export function PracticeActs(props: ActsProps): VNode | null {
  const { visit, loaded: { version, practice }, sent } = props;
  if (visit.asOf !== undefined) return null;
  const acts = [...writing(props), ...using(props), ...keeping(props)];
  if (acts.length === 0) return null;
  return (
    <section aria-labelledby="acting" class="acting">
      <h2 id="acting">{visit.words('acting.title')}</h2>
      {acts.map(({ act, label, children }) => (
        <details key={act} open={sent === undefined ? act === 'amend' && practice.status !== 'submitted' : sent.act === act}>
          <summary>{visit.words(label)}</summary>
          <ActForm visit={visit} act={act} label={visit.words(label)} seenVersion={version}>
            {children}
          </ActForm>
        </details>
      ))}
    </section>
  );
}

function saidIn({ sent }: ActsProps, act: string, name: string): string | undefined {
  return sent?.act === act ? textField(sent.fields, name) : undefined;
}

/** GP-3, GP-9, GP-10, GP-12: its own people, and the secretariat for them. */
function writing(props: ActsProps): readonly Act[] {
  const { visit, loaded: { practice }, choices, sent } = props;
  const { words, actor } = visit;
  const way = mayWrite(visit, practice);
  const withdraws = actsFor(actor, practice.holder) && may(actor, 'withdraw-practice', practice) && practice.status !== 'declined' && practice.status !== 'withdrawn';
  return [
    ...(way === undefined
      ? []
      : [{ act: way, label: `practices.${way}`, children: (
          <>
            <p class="hint">{words(practice.status === 'returned' ? 'practices.amend.returned.hint' : `practices.${way}.hint`)}</p>
            <PracticeFields visit={visit} values={sent?.act === way ? valuesIn(sent.fields) : valuesOf(practice)} commitments={choices.commitments} />
          </>
        ) } as const]),
    ...(withdraws ? [{ act: 'withdraw', label: 'practices.withdraw', children: <Prose visit={visit} name="reason" label={words('practices.reason')} value={saidIn(props, 'withdraw', 'reason')} rows={2} /> } as const] : []),
  ];
}

/** GP-13. */
function using(props: ActsProps): readonly Act[] {
  const { visit, loaded: { practice }, choices } = props;
  const { words, actor } = visit;
  if (!mayNoteUse(visit, practice)) return [];
  const own = practice.usedBy.find(({ holder }) => holder === actor.of);
  const said = (name: string) => saidIn(props, 'use', name);
  return [
    { act: 'use', label: own === undefined ? 'practices.use' : 'practices.use.again', children: (
      <>
        <p class="hint">{words('practices.use.hint')}</p>
        {choices.holders !== undefined && <HolderChoice visit={visit} holders={choices.holders} value={said('holder')} />}
        <Prose visit={visit} name="note" label={words('practices.use.note')} value={said('note') ?? own?.note} rows={3} />
        <Line visit={visit} name="address" type="url" label={words('practices.use.address')} value={said('address') ?? own?.address} optional />
        {choices.reports.length > 0 && <Choice visit={visit} name="thing" label={words('practices.use.report')} value={said('thing') ?? own?.thing} options={choices.reports} optional />}
      </>
    ) },
    ...(own === undefined ? [] : [{ act: 'stop-use', label: 'practices.use.stop' } as const]),
  ];
}

/** GP-11: the term of what is published. */
function keeping(props: ActsProps): readonly Act[] {
  const { visit, loaded: { practice } } = props;
  const { words, actor, today } = visit;
  if (practice.status !== 'published' && practice.status !== 'expired') return [];
  return [
    ...(may(actor, 'renew-practice', practice) ? [{ act: 'renew', label: 'practices.renew', children: <Line visit={visit} name="until" type="date" label={words('practices.until')} value={saidIn(props, 'renew', 'until') ?? termFrom(today)} /> } as const] : []),
    ...(practice.status === 'published' && isOver(practice, today) && may(actor, 'expire-practice', practice) ? [{ act: 'expire', label: 'practices.expire' } as const] : []),
  ];
}
