import type { VNode } from 'preact';
import type { PracticeState } from '../../../process/practices/state.ts';
import { Choice, Line } from '../../parts/labelled.tsx';
import { textField } from '../../take-form.ts';
import type { Visit } from '../../visit.ts';
import type { Callable } from './load-callable.ts';

interface CallProps {
  readonly visit: Visit;
  readonly practice: PracticeState;
  readonly callable: Callable;
  readonly said: FormData | undefined;
  /** From which side one is wanted. */
  readonly side: 'un' | 'outside';
}

/** Whom to call, from which side, and to whom they belong. */
export function CallFields({ visit, practice, callable: { experts, holders }, said, side }: CallProps): VNode {
  const { words } = visit;
  const value = (name: string) => (said === undefined ? undefined : textField(said, name));
  const free = experts.filter((one) => !practice.reviewers.some(({ person }) => person === one.value));
  return (
    <>
      <Choice visit={visit} name="side" label={words('practices.side')} value={value('side') ?? side} options={(['un', 'outside'] as const).map((one) => ({ value: one, label: words(`practices.side.${one}`) }))} />
      {free.length > 0 && <Choice visit={visit} name="expert" label={words('practices.call.expert')} value={value('expert')} options={free} empty={words('practices.call.by-address')} optional />}
      <Line visit={visit} name="whom" label={words('practices.call.whom')} hint={words('practices.call.whom.hint')} value={value('whom')} optional={free.length > 0} />
      <Choice visit={visit} name="of" label={words('practices.call.of')} hint={words('practices.call.of.hint')} value={value('of')} options={[...holders.participants, ...holders.states]} optional />
    </>
  );
}
