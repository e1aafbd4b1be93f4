import type { VNode } from 'preact';
import { ActForm } from '../../parts/act-form.tsx';
import { Checks, Choice } from '../../parts/labelled.tsx';
import { statesIn } from '../../parts/state-names.ts';
import { textField, textFields } from '../../take-form.ts';
import type { ActingProps } from './round-acting.tsx';
import { commitmentName } from './round-words.tsx';

/** Offers to look at another State's implementation; who offers is among the reviewers. */
export function OfferForm({ visit, all, sent }: ActingProps): VNode {
  const { words, language, actor } = visit;
  const typed = sent?.act === 'offer' ? sent.fields : undefined;
  const named = typed === undefined ? [] : textFields(typed, 'reviewer');
  const states = statesIn(language).map(({ code, name }) => ({ value: code, label: name }));
  const others = actor.standing === 'delegation' ? 2 : 3;
  return (
    <>
      <p class="hint">{words('peer.offer.hint')}</p>
      <ActForm visit={visit} act="offer" label={words('peer.offer')}>
        <Choice visit={visit} name="state" label={words('peer.state')} value={typed === undefined ? undefined : textField(typed, 'state')} options={states} />
        {Array.from({ length: others }, (_, at) => <Choice key={at} visit={visit} name="reviewer" label={words(actor.standing === 'delegation' ? 'peer.reviewer.with' : 'peer.reviewer', { number: at + 1 })} optional={actor.standing === 'delegation' || at > 0} value={named[at]} options={states} />)}
        <Checks name="commitment" label={words('peer.commitments')} options={all.commitments.filter(({ status }) => status === 'standing').map((one) => ({ value: one.id, label: commitmentName(one, visit) }))} chosen={typed === undefined ? [] : textFields(typed, 'commitment')} />
      </ActForm>
    </>
  );
}
