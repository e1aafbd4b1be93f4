import { randomUUID } from 'node:crypto';
import { fraction, generatorOf } from '../src/analysis/words/seeded.ts';
import type { Generator } from '../src/analysis/words/seeded.ts';
import type { ProcessCommand } from '../src/process/commands.ts';
import { memberStates } from '../src/process/vocabulary/member-states.ts';
import { idOf } from '../src/process/vocabulary/shapes.ts';
import type { AmendmentId, ProvisionId, RevisionId, TextId } from '../src/process/vocabulary/ids.ts';
import { isRefusal } from '../src/process/vocabulary/refusal.ts';
import type { Actor } from '../src/process/vocabulary/standing.ts';
import type { Store } from '../src/store/store.ts';
import { writeStanding } from '../src/web/standing-cookie.ts';
import { makeNegotiation } from './compile-data.ts';
import { machineTime } from './feed-children.ts';
import { sampleProcess } from './sample-plan.ts';

export const process = 'bench';
export const text = idOf<TextId>().parse('pact');
const revision = idOf<RevisionId>().parse('zero');
/** Paragraphs of about two hundred words. */
const provisions = 120;
/** That stand already when it begins. */
const tabledBefore = 400;

/** What a delegation wants: words of a paragraph with one that nobody else has. */
export interface Wish {
  readonly provision: string;
  readonly party: string;
  readonly mark: string;
  readonly words: string;
}

/** What a form took: the position of its act, when it was sent and when it was answered. */
export interface Tabled {
  readonly position: number;
  readonly sent: number;
  readonly answered: number;
}

/** A text of 25,000 words under negotiation, and delegations that amend it. */
export class LiveText {
  readonly #generator: Generator = generatorOf(2018);
  readonly #paragraphs: readonly { readonly id: string; readonly words: readonly string[] }[];
  #serial = 0;

  constructor() {
    const made = makeNegotiation(provisions * 3, 0, 1, 7).provisions;
    this.#paragraphs = Array.from({ length: provisions }, (_, at) => ({ id: `p${at + 1}`, words: made.slice(at * 3, at * 3 + 3).flatMap((one) => one.text.split(' ')) }));
  }

  get words(): number {
    return this.#paragraphs.reduce((sum, { words }) => sum + words.length, 0);
  }

  /** The text with its first amendments. */
  async open(store: Store): Promise<void> {
    const parts = this.#paragraphs.map(({ id, words }) => ({ id: idOf<ProvisionId>().parse(id), kind: 'paragraph' as const, words: words.join(' ') }));
    const { commands } = sampleProcess(process);
    await perform(store, { standing: 'secretariat' }, [
      ...commands,
      { name: 'open-text', data: { text, title: { en: 'A pact' }, language: 'en', method: 'bracketed', shown: 'open', names: true, precedence: [], sequence: [] } },
      { name: 'issue-revision', data: { revision, text, name: { en: 'Zero draft' }, status: 'zero-draft', decidedBy: 'The chair', provisions: parts, ledger: [], fates: [], decided: [] } },
    ]);
    for (let at = 0; at < tabledBefore; at += 1) {
      const wish = this.wish(this.#generator() % provisions, this.#generator() % memberStates.length);
      await perform(store, delegation(wish.party), [{ name: 'table-amendment', data: { amendment: idOf<AmendmentId>().parse(`before-${at}`), text, revision, provision: idOf<ProvisionId>().parse(wish.provision), amendmentType: 'MOD', proponents: [wish.party], words: wish.words, restsOn: [] } }]);
    }
  }

  /** Of a paragraph and a party by number, each taken round and round. */
  wish(provision: number, party: number): Wish {
    const { id, words } = this.#paragraphs[provision % provisions] ?? { id: '', words: [] };
    this.#serial += 1;
    const mark = `mark${this.#serial}`;
    const [from, gone] = [this.#generator() % words.length, fraction(this.#generator) < 0.5 ? 0 : 1 + (this.#generator() % 3)];
    return { provision: id, party: memberStates[party % memberStates.length] ?? 'CH', mark, words: words.toSpliced(from, gone, mark).join(' ') };
  }

  /** Paragraphs that are much discussed come more often. */
  next(): Wish {
    return this.wish(Math.floor(provisions * fraction(this.#generator) ** 2), this.#generator() % memberStates.length);
  }
}

function delegation(of: string): Actor {
  return { standing: 'delegation', of, role: 'representative' };
}

export function cookieOf(party: string): string {
  return `standing=${writeStanding(delegation(party))}`;
}

async function perform({ recorder }: Store, by: Actor, commands: readonly ProcessCommand[]): Promise<void> {
  const outcome = await recorder.perform({ process, by, commandId: randomUUID(), commands });
  if (isRefusal(outcome)) throw new Error(`Refused: ${outcome.code} ${JSON.stringify(outcome.details)}`);
}

/** The form of the page, as a browser sends it. */
export async function table(url: string, { provision, party, words }: Wish): Promise<Tabled> {
  const body = new URLSearchParams({ act: 'table', 'command-id': randomUUID(), provision, type: 'MOD', revision, seen: '', words, party });
  const sent = machineTime();
  const response = await fetch(`${url}/en/${process}/texts/${text}/amend`, { method: 'POST', body, redirect: 'manual', headers: { cookie: cookieOf(party), origin: url } });
  await response.arrayBuffer();
  const answered = machineTime();
  const position = Number(/done=(\d+)/u.exec(response.headers.get('location') ?? '')?.[1] ?? Number.NaN);
  if (Number.isNaN(position)) throw new Error(`${party} at ${provision}: ${response.status}`);
  return { position, sent, answered };
}
