import { randomUUID } from 'node:crypto';
import { stateTable } from '../src/process/vocabulary/states/state.ts';
import type { ProcessCommand } from '../src/process/commands.ts';
import { isRefusal } from '../src/process/vocabulary/refusal.ts';
import type { Actor } from '../src/process/vocabulary/standing.ts';
import type { Store } from '../src/store/store.ts';
import { writeStanding } from '../src/web/standing-cookie.ts';
import { machineTime } from './feed-children.ts';
import { sampleEventCommand, sampleProcess } from './sample-plan.ts';

export const process = 'bench';
/** Heard already and waiting when a room begins: the middle of a morning. */
const [heard, waiting] = [20, 12];

/** What one act took: the position of its last entry, when it was sent and when it was acknowledged. */
export interface TimedAct {
  readonly position: number;
  readonly sent: number;
  readonly acknowledged: number;
}

/** One sitting that runs: delegations ask, the chair gives the floor, by the forms of their pages. */
export class Room {
  readonly id: string;
  readonly #waiting: string[] = [];
  #last: string | undefined;
  #serial = 0;

  constructor(number: number) {
    this.id = `event-${number}`;
  }

  /** Everything until now, as requests to the recorder. */
  async open(store: Store, number: number): Promise<void> {
    const event = this.id;
    await perform(store, secretariat, [sampleEventCommand(number), { name: 'set-session-rules', data: { event, timeZone: 'UTC', rules: {} } }, { name: 'open-sitting', data: { event, sitting: 's-1' } }, { name: 'start-segment', data: { event, segment: 'g-1', kind: 'discussion', title: { en: 'Discussion' } } }]);
    for (let asked = 0; asked < heard + waiting; asked += 1) {
      const { turn, holder } = this.#next();
      await perform(store, delegation(holder), [{ name: 'request-floor', data: { event, turn, holder, language: 'en', topic: 'Boats and harbours' } }]);
      this.#waiting.push(turn);
      if (asked >= waiting) await perform(store, chair, [this.#give()]);
    }
  }

  /** Another act: a request, or the floor for whoever waits longest. */
  async act(url: string): Promise<TimedAct> {
    if (this.#waiting.length > waiting) return send(url, this.id, chair, 'chair', this.#give());
    const { turn, holder } = this.#next();
    this.#waiting.push(turn);
    return send(url, this.id, delegation(holder), 'floor', { name: 'request-floor', data: { event: this.id, turn, holder, language: 'en', topic: 'Boats and harbours' } });
  }

  #next(): { readonly turn: string; readonly holder: string } {
    this.#serial += 1;
    return { turn: `t-${this.#serial}`, holder: stateTable[(this.#serial * 7) % stateTable.length]?.code ?? 'CH' };
  }

  #give(): ProcessCommand {
    const turn = this.#waiting.shift() ?? '';
    const seen = this.#last === undefined ? {} : { seen: this.#last };
    this.#last = turn;
    return { name: 'give-floor', data: { event: this.id, turn, ...seen, override: 'In the order of asking.' } };
  }
}

const secretariat: Actor = { standing: 'secretariat' };
export const chair: Actor = { standing: 'co-facilitator' };

export function delegation(of: string): Actor {
  return { standing: 'delegation', of, role: 'representative' };
}

export async function openProcess(store: Store): Promise<void> {
  const { commands } = sampleProcess(process);
  await perform(store, secretariat, commands);
}

async function perform({ recorder }: Store, by: Actor, commands: readonly ProcessCommand[]): Promise<void> {
  const outcome = await recorder.perform({ process, by, commandId: randomUUID(), commands });
  if (isRefusal(outcome)) throw new Error(`Refused: ${outcome.code} ${JSON.stringify(outcome.details)}`);
}

async function send(url: string, event: string, by: Actor, page: string, { name, data }: ProcessCommand): Promise<TimedAct> {
  const form = new URLSearchParams({ act: name, 'command-id': randomUUID(), ...Object.fromEntries(Object.entries(data).map(([field, value]) => [field, String(value)])) });
  const sent = machineTime();
  const response = await fetch(`${url}/en/${process}/sessions/${event}/${page}`, { method: 'POST', body: form, headers: { cookie: `standing=${writeStanding(by)}`, origin: url, accept: 'application/json' } });
  const answer: unknown = await response.json();
  const acknowledged = machineTime();
  if (typeof answer === 'object' && answer !== null && 'position' in answer && typeof answer.position === 'number') return { position: answer.position, sent, acknowledged };
  throw new Error(`${name} in ${event}: ${JSON.stringify(answer)}`);
}
