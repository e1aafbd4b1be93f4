import { isRefusal } from '../src/process/vocabulary/refusal.ts';
import type { Store } from '../src/store/store.ts';
import { sampleEventCommand, sampleProcess } from './sample-plan.ts';

/** Acts on meetings of the process `bench`: each is moved to and fro. */
export class FeedActs {
  readonly #store: Store;
  readonly #places = new Map<number, 'place-10' | 'place-11'>();
  #serial = 0;

  constructor(store: Store) {
    this.#store = store;
  }

  /** `meetings` from 1 to 9. */
  async open(meetings: number): Promise<void> {
    const opening = sampleProcess('bench');
    await this.#perform({ ...opening, commands: [...opening.commands, ...Array.from({ length: meetings }, (_, index) => sampleEventCommand(index + 1))] });
  }

  /** Answers with the act's position. */
  async move(meeting: number): Promise<number> {
    this.#serial += 1;
    const serial = this.#serial;
    const place = this.#places.get(meeting) === 'place-10' ? 'place-11' : 'place-10';
    this.#places.set(meeting, place);
    const claim = { claim: `moved-${serial}`, property: 'place', value: { type: 'place', place }, madeOn: '2018-01-01' } as const;
    return this.#perform({ process: 'bench', by: { standing: 'secretariat' }, commandId: `move-${serial}`, commands: [{ name: 'move-event', data: { event: `event-${meeting}`, claims: [claim], reason: 'The room is needed.' } }] });
  }

  async #perform(request: Parameters<Store['recorder']['perform']>[0]): Promise<number> {
    const outcome = await this.#store.recorder.perform(request);
    if (isRefusal(outcome)) throw new Error(`Refused: ${outcome.code} ${JSON.stringify(outcome.details)}`);
    return outcome.position;
  }
}
