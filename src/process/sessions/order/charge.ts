import { closeLedger, numberAt, openLedger } from './ledger.ts';
import { chargeFrame, chargeTo } from './take.ts';
import type { OrderState, OrderTerms, Speaker } from './types.ts';

/** A speech ended, or was interrupted: the seconds used since the last charge, pauses excluded, what is over the limit in full. Seconds ≥ 0. */
export function charge(state: OrderState, terms: OrderTerms, speaker: Speaker, seconds: number): OrderState {
  const ledger = openLedger(terms, state, []);
  chargeTo(ledger, speaker, seconds);
  chargeFrame(ledger, speaker, seconds);
  return closeLedger(ledger);
}

/**
 * A point of order or a right of reply ended. Its seconds are charged to the flow and the gender like those of a speech,
 * but it is no turn: who only raised a point of order has not spoken yet, and no frame is used. It counts towards the cap.
 */
export function chargeAside(state: OrderState, terms: OrderTerms, speaker: Speaker, seconds: number): OrderState {
  const ledger = openLedger(terms, state, []);
  chargeTo(ledger, speaker, seconds);
  const times = numberAt(state.asides, speaker.holder, 0) + 1;
  return { ...closeLedger(ledger), asides: { ...state.asides, [speaker.holder]: times } };
}

/** Whether the holder may still raise a point of order or reply, which goes before the list. */
export function mayTakeAside({ asides }: OrderTerms, state: OrderState, holder: string): boolean {
  return asides === undefined || numberAt(state.asides, holder, 0) < asides.times;
}
