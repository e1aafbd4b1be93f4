import type { Actor } from '../../../src/process/vocabulary/standing.ts';
import { TextScript } from '../../text/text-script.ts';
import type { Origin } from '../../text/next-revision.ts';
import type { RevisionStatus } from '../../../src/process/text/state.ts';
import type { Six } from '../six.ts';
import type { Replacement } from '../../text/replaced.ts';
import { Draft } from './draft.ts';
import { zeroPieces } from './pieces.ts';
import type { Proposed, Round } from './round.ts';

/** Entered by the desk, as all of this pack is: what the co-facilitators did in the rooms is not put into anybody's mouth. */
const desk: Actor = { standing: 'secretariat' };

interface Issuing {
  readonly revision: string;
  readonly name: Six;
  readonly status: RevisionStatus;
  /** The chair's own words, provision by provision, with the reason; proposals that were to be merged are answered by them. */
  readonly reworded?: readonly (readonly [provision: string, change: Replacement, rationale: string])[];
  readonly origins?: Readonly<Record<string, Origin>>;
  /** Where proposals are answered, if not where they were made. */
  readonly merged?: Readonly<Record<string, string>>;
  /** From this revision on actions are points of their own. */
  readonly setsApart?: true;
}

/** The rounds of 2018 in the order in which they were held, each on the revision before it; what the chair works on is carried along. */
export class Negotiating {
  readonly draft = new Draft(zeroPieces);
  readonly script: TextScript;
  #round = 0;
  readonly #merged = new Map<string, string>();
  readonly #outcomes = new Map<string, Proposed>();

  constructor(text: string, presumed: readonly string[]) {
    this.script = new TextScript(text, [], presumed);
  }

  at(moment: string): TextScript {
    return this.script.at(moment, desk);
  }

  /** A round from its first day to its last. */
  round({ proposed, joined = [], said = [], withdrawn = [] }: Round, first: string, last: string): void {
    this.#round += 1;
    const named = (id: string) => `r${this.#round}-${id}`;
    this.at(`${first}T14:00:00.000Z`).begin();
    for (const one of proposed) this.#table({ ...one, id: named(one.id) });
    this.at(`${last}T19:00:00.000Z`);
    for (const [amendment, group] of joined) this.script.joinedBy(named(amendment), group);
    for (const { of, by, verb, note } of said) this.script.stance(named(of), by, verb, note);
    for (const one of proposed) if (one.outcome === 'out') this.#withdraw(named(one.id));
    for (const [amendment, reason] of withdrawn) this.#withdraw(amendment, reason);
    this.at(`${last}T21:00:00.000Z`).end();
  }

  /** All of its sponsors leave it, the first one last. */
  #withdraw(id: string, reason?: string): void {
    const proponents = this.script.standing().find((one) => one.id === id)?.proponents ?? [];
    const [first = '', ...others] = proponents;
    for (const other of others) this.script.do({ name: 'leave-amendment', data: { amendment: id, party: other } });
    this.script.withdraw(id, first, reason);
  }

  withdrawAll(reason: string): void {
    for (const { id } of this.script.standing()) this.#withdraw(id, reason);
  }

  #table(one: Proposed): void {
    const { id, provision, by, wanted, reason, outcome } = one;
    const more = reason === undefined ? {} : { reason };
    this.#outcomes.set(id, one);
    switch (wanted.type) {
      case 'MOD':
        this.script.mod(id, provision, by, wanted.changes, more);
        break;
      case 'ALT':
        this.script.alt(id, provision, by, wanted.words, more);
        break;
      case 'ADD':
        this.script.add(id, provision, by, wanted.after ?? '', wanted.words, more);
        break;
      case 'SUP':
        this.script.remove(id, provision, by, more);
        break;
      case 'NOC':
        this.script.retain(id, provision, by, more);
        break;
      case 'MOVE':
        this.script.move(id, provision, by, wanted.after, more);
        break;
      case 'SPLIT':
        this.script.split(id, provision, by, wanted.before, more);
        break;
      case 'JOIN':
        this.script.join(id, provision, by, wanted.next, more);
    }
    if (outcome === 'merged') this.#merged.set(id, provision);
  }

  /** What was to be taken up is taken into the draft, then the chair's own words, which were shown before; the draft is issued. */
  issue(day: string, { revision, name, status, reworded = [], origins = {}, merged = {}, setsApart }: Issuing): void {
    const taken = this.script.standing().flatMap(({ id }) => this.#take(id));
    const own = reworded.map(([provision, change, rationale]) => ({ provision, piece: this.draft.change(provision, change), rationale }));
    if (setsApart) this.draft.setApart();
    const why: Record<string, Origin> = {};
    const into: Record<string, string> = { ...this.#answered(own), ...merged };
    for (const { id, piece } of taken) {
      into[id] = this.draft.provisionOf(piece);
      why[into[id]] = { rationale: 'Taken as it was proposed.' };
    }
    for (const { piece, rationale } of own) why[this.draft.provisionOf(piece)] = { rationale };
    for (const [id, origin] of Object.entries(origins)) why[id] = { ...origin, ...why[id] };
    this.at(`${day}T09:00:00.000Z`);
    for (const { piece, rationale } of own) this.#show(revision, this.draft.provisionOf(piece), rationale, into);
    this.at(`${day}T13:00:00.000Z`).issue({ revision, name, status, decidedBy: 'The co-facilitators (the words are of this demonstration)', provisions: this.draft.provisions(), origins: why, merged: into });
    this.#merged.clear();
  }

  /** The words of one that is taken up go where they stand now. */
  #take(id: string): readonly { readonly id: string; readonly piece: string }[] {
    const one = this.#outcomes.get(id);
    if (one?.outcome !== 'in' || one.wanted.type !== 'MOD') return [];
    this.#outcomes.delete(id);
    return one.wanted.changes.map((change) => ({ id, piece: this.draft.change(one.provision, change) }));
  }

  /** What is to be merged is answered where the chair has other words for its provision, or else by that provision. */
  #answered(own: readonly { readonly provision: string; readonly piece: string }[]): Readonly<Record<string, string>> {
    return Object.fromEntries([...this.#merged].map(([id, provision]) => {
      const found = own.find((one) => one.provision === provision || one.piece === provision || one.piece.startsWith(provision.replace(/-p$/u, '-')));
      return [id, this.draft.provisionOf(found?.piece ?? provision)];
    }));
  }

  /** The chair's words for a provision that there is already, looked at before they are issued. */
  #show(revision: string, provision: string, rationale: string, into: Readonly<Record<string, string>>): void {
    const wording = this.draft.provisions().find(({ id }) => id === provision);
    const merges = Object.entries(into).flatMap(([id, where]) => (where === provision ? [id] : []));
    if (wording === undefined || merges.length === 0 || !this.script.has(provision)) return;
    const consolidation = `${revision}-${provision}`;
    this.script.consolidate(consolidation, provision, wording.words, 'reworded', rationale, merges).do({ name: 'validate-consolidation', data: { consolidation } });
  }
}
