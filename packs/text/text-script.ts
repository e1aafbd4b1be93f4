import type { ProcessCommand } from '../../src/process/commands.ts';
import type { PackStep } from '../../src/process/pack.ts';
import { alternativeKey } from '../../src/process/text/compile/resolve.ts';
import { collect } from '../../src/process/text/compile/project.ts';
import { textOf, tokenise } from '../../src/process/text/compile/tokens.ts';
import { pointsOf } from '../../src/process/text/compile/tree.ts';
import type { Point } from '../../src/process/text/compile/tree.ts';
import { addedLabel } from '../../src/process/text/labels.ts';
import { KeptText, negotiated } from '../../src/process/text/negotiation.ts';
import type { NegotiatedProvision, NegotiatedText } from '../../src/process/text/negotiation.ts';
import { settledBase } from '../../src/process/text/settle.ts';
import type { AgreementLevel, AmendmentState, ProvisionKind, RevisionState, StanceVerb, TextState } from '../../src/process/text/state.ts';
import { instantAt } from '../../src/process/vocabulary/instant.ts';
import type { Instant } from '../../src/process/vocabulary/instant.ts';
import type { Actor } from '../../src/process/vocabulary/standing.ts';
import { InMemory } from '../in-memory.ts';
import { replaced } from './replaced.ts';
import type { Replacement } from './replaced.ts';
import { nextRevision } from './next-revision.ts';
import type { Issued } from './next-revision.ts';

export type Tabling = ProcessCommand<'table-amendment'>['data'];

/** What may be said with an amendment. */
export interface With {
  readonly reason?: string;
  readonly restsOn?: readonly string[];
  readonly amends?: string;
}

/**
 * A negotiation that is told in order and carried out on the way, so that whoever tells it names points by their words, changes
 * by what is replaced, and paragraphs by their ids; what else the commands need (who stands when a point is decided, what becomes
 * of each amendment) is looked up. Throws an Error where something told cannot be done: it is a mistake of the script.
 */
export class TextScript {
  readonly #memory: InMemory;
  readonly #kept = new KeptText();
  readonly #steps: { at: string; by: Actor; commands: ProcessCommand[] }[] = [];
  readonly #text: string;

  /** `before`: what others did, such as forming the groups that speak; `presumed`: what there is besides that is only mentioned. */
  constructor(text: string, before: readonly PackStep[], presumed: readonly string[] = []) {
    this.#text = text;
    this.#memory = new InMemory(presumed);
    for (const { at, by, commands } of before) for (const command of commands) this.#memory.perform(command, by, instantAt(Date.parse(at)));
  }

  get steps(): readonly PackStep[] {
    return this.#steps.filter(({ commands }) => commands.length > 0);
  }

  /** What follows was done at this moment by this actor, together. */
  at(moment: string, by: Actor): this {
    this.#steps.push({ at: moment, by, commands: [] });
    return this;
  }

  do(...commands: readonly ProcessCommand[]): this {
    const step = this.#steps.at(-1);
    if (step === undefined) throw new Error('Nobody says when this was done.');
    for (const command of commands) {
      this.#memory.perform(command, step.by, this.#moment());
      step.commands.push(command);
    }
    return this;
  }

  #moment(): Instant {
    return instantAt(Date.parse(this.#steps.at(-1)?.at ?? ''));
  }

  open(data: Omit<ProcessCommand<'open-text'>['data'], 'text'>): this {
    return this.do({ name: 'open-text', data: { text: this.#text, ...data } });
  }

  /** The next revision, with what becomes of every amendment that stands, and where each provision comes from. */
  issue(issued: Issued): this {
    const { revision } = this.#state();
    return this.do({ name: 'issue-revision', data: nextRevision(this.#text, issued, revision === undefined ? undefined : this.#revision(revision), this.standing(), this.#memory.all('provision').filter(({ text }) => text === this.#text)) });
  }

  /** Other words, made from those of the provision as they are settled: each pair names what is replaced. */
  mod(id: string, provision: string, by: string, changes: readonly Replacement[], more: With = {}): this {
    return this.#table(id, provision, 'MOD', by, more, { words: replaced(this.words(provision), changes) });
  }

  /** An alternative to the whole provision. */
  alt(id: string, provision: string, by: string, words: string, more: With = {}): this {
    return this.#table(id, provision, 'ALT', by, more, { words });
  }

  remove(id: string, provision: string, by: string, more: With = {}): this {
    return this.#table(id, provision, 'SUP', by, more);
  }

  /** No change. */
  retain(id: string, provision: string, by: string, more: With = {}): this {
    return this.#table(id, provision, 'NOC', by, more);
  }

  move(id: string, provision: string, by: string, after: string, more: With = {}): this {
    return this.#table(id, provision, 'MOVE', by, more, { after });
  }

  /** Cut before these words. */
  split(id: string, provision: string, by: string, before: string, more: With = {}): this {
    const words = this.words(provision);
    const at = words.indexOf(before);
    if (at <= 0) throw new Error(`${provision} has no "${before}" to cut before.`);
    return this.#table(id, provision, 'SPLIT', by, more, { at: [tokenise(words.slice(0, at)).length] });
  }

  join(id: string, provision: string, by: string, next: readonly string[], more: With = {}): this {
    return this.#table(id, provision, 'JOIN', by, more, { next: [...next] });
  }

  /** A new provision, of the kind of the one that it stands behind unless another is named. */
  add(id: string, provision: string, by: string, after: string, words: string, { kind, ...more }: With & { readonly kind?: ProvisionKind } = {}): this {
    const anchor = this.#revision(this.#state().revision ?? '').provisions.find((one) => one.id === after);
    const earlier = this.standing().filter((one) => one.amendmentType === 'ADD' && one.after === after);
    return this.#table(id, provision, 'ADD', by, more, { words, after, provisionKind: kind ?? anchor?.kind ?? 'paragraph', label: addedLabel(anchor?.label ?? this.#label(after), earlier.length + 1, 'en') });
  }

  #table(id: string, provision: string, amendmentType: Tabling['amendmentType'], by: string, { restsOn = [], ...more }: With, rest: Partial<Tabling> = {}): this {
    const label = rest.label ?? this.#label(provision);
    return this.do({ name: 'table-amendment', data: { amendment: id, text: this.#text, revision: this.#state().revision ?? '', provision, amendmentType, proponents: by.split(' '), ...rest, label, restsOn: [...restsOn], ...more } });
  }

  joinedBy(amendment: string, party: string): this {
    return this.do({ name: 'join-amendment', data: { amendment, party } });
  }

  withdraw(amendment: string, party: string, reason?: string): this {
    return this.do({ name: 'withdraw-amendment', data: { amendment, party, ...(reason !== undefined && { reason }) } });
  }

  /** About an amendment; its id is made of who says it and of what. */
  stance(amendment: string, holder: string, verb: StanceVerb, note?: string): this {
    const { provision, revision } = this.#amendment(amendment);
    return this.do({ name: 'take-stance', data: { stance: `${holder.toLowerCase()}-on-${amendment}`, text: this.#text, revision, provision, amendment, holder, verb, ...(note !== undefined && { note }) } });
  }

  /** About a point of a provision: the alternative with these words, or `''`, the one without any. */
  stanceOnPoint(provision: string, words: string, holder: string, verb: StanceVerb, note?: string): this {
    const { point, alternative } = this.#pointOf(provision, words);
    return this.do({ name: 'take-stance', data: { stance: `${holder.toLowerCase()}-at-${point.id.slice(0, 8)}`, text: this.#text, revision: this.#state().revision ?? '', provision, point: point.id, alternative, holder, verb, ...(note !== undefined && { note }) } });
  }

  /** Those who reserved their position take that back. */
  liftReservations(): this {
    const standing = this.#memory.all('stance').filter(({ text, verb, status }) => text === this.#text && verb === 'reserve' && status === 'standing');
    return this.do(...standing.map(({ id, holder }) => ({ name: 'withdraw-stance', data: { stance: id, holder } }) as const));
  }

  /** The point at which some read these words is decided for them. */
  resolve(provision: string, words: string, reason?: string): this {
    const { point, alternative } = this.#pointOf(provision, words);
    return this.do({ name: 'resolve-point', data: { ...this.#about(provision), point: point.id, alternative, amendments: this.#on(provision), ...(reason !== undefined && { reason }) } });
  }

  agreeSpan(provision: string, words: string, meeting?: string): this {
    const whole = this.words(provision);
    const at = whole.indexOf(words);
    if (at < 0) throw new Error(`${provision} has no "${words}" to agree on.`);
    const start = tokenise(whole.slice(0, at)).length;
    return this.do({ name: 'agree-span', data: { ...this.#about(provision), start, end: start + tokenise(words).length, amendments: this.#on(provision), ...(meeting !== undefined && { meeting }) } });
  }

  agree(provision: string, level: AgreementLevel, { pending = [], meeting }: { readonly pending?: readonly string[]; readonly meeting?: string } = {}): this {
    return this.do({ name: 'agree-provision', data: { ...this.#about(provision), level, pending: [...pending], amendments: this.#on(provision), ...(meeting !== undefined && { meeting }) } });
  }

  call(provision: string): this {
    return this.do({ name: 'call-paragraph', data: { text: this.#text, revision: this.#state().revision ?? '', provision, label: this.#label(provision) } });
  }

  begin(): this {
    return this.do({ name: 'begin-reading', data: { text: this.#text } });
  }

  end(): this {
    return this.do({ name: 'end-reading', data: { text: this.#text } });
  }

  /** The chair's words for the next revision, which answer these amendments. */
  consolidate(consolidation: string, provision: string, words: string, approach: ProcessCommand<'draft-consolidation'>['data']['approach'], rationale: string, merges: readonly string[], from: readonly string[] = [provision]): this {
    const kind = this.#revision(this.#state().revision ?? '').provisions.find(({ id }) => id === provision)?.kind;
    return this.do({ name: 'draft-consolidation', data: { consolidation, text: this.#text, revision: this.#state().revision ?? '', provision, from: [...from], provisionKind: kind ?? 'paragraph', words, merges: [...merges], approach, rationale } });
  }

  /** Amendments that stand, as they were tabled. */
  standing(): readonly AmendmentState[] {
    return this.#memory.all('amendment').filter(({ text, status }) => text === this.#text && status === 'standing');
  }

  /** Whether the revision has it. */
  has(provision: string): boolean {
    return this.#revision(this.#state().revision ?? '').provisions.some(({ id }) => id === provision);
  }

  /** As settled so far; of an added one, as it was first proposed. */
  words(provision: string): string {
    const found = this.#revision(this.#state().revision ?? '').provisions.find(({ id }) => id === provision);
    const words = found?.words ?? this.standing().find((one) => one.provision === provision && one.amendmentType === 'ADD')?.words;
    return textOf(settledBase(tokenise(there(words, provision)), this.#memory.all('provision').find(({ id }) => id === provision)?.settlements ?? []).base);
  }

  provision(id: string): NegotiatedProvision {
    return there(this.negotiated().provisions.find((one) => one.id === id), id);
  }

  negotiated(): NegotiatedText {
    const text = this.#state();
    const own = <State extends { readonly text: string }>(states: readonly State[]) => states.filter((one) => one.text === this.#text);
    return negotiated(
      { text, revision: this.#revision(text.revision ?? ''), amendments: this.standing(), provisions: new Map(own(this.#memory.all('provision')).map((one) => [one.id, one])), stances: own(this.#memory.all('stance')), packages: own(this.#memory.all('package')), silences: own(this.#memory.all('silence')) },
      this.#kept,
    );
  }

  #pointOf(provision: string, words: string): { readonly point: Point; readonly alternative: string } {
    const { compilation } = this.provision(provision);
    const found = pointsOf(compilation.content).flatMap((point) => point.alts.map((alternative) => ({ point, alternative: alternativeKey(alternative), reads: textOf(collect(alternative.content, ({ alts }) => alts[0])) })));
    const one = found.find(({ reads }) => reads === words);
    if (one === undefined) throw new Error(`At no point of ${provision} anybody reads "${words}", but: ${found.map(({ reads }) => reads).join(' | ')}`);
    return one;
  }

  #about(provision: string) {
    return { text: this.#text, revision: this.#state().revision ?? '', provision, label: this.#label(provision) };
  }

  #on(provision: string): string[] {
    return this.standing().flatMap((one) => (one.provision === provision ? [one.id] : []));
  }

  #label(provision: string): string {
    const found = this.#revision(this.#state().revision ?? '').provisions.find(({ id }) => id === provision);
    return found?.label ?? this.standing().find((one) => one.provision === provision && one.amendmentType === 'ADD')?.label ?? '';
  }

  #state(): TextState {
    return there(this.#memory.all('text').find(({ id }) => id === this.#text), this.#text);
  }

  #revision(wanted: string): RevisionState {
    return there(this.#memory.all('revision').find(({ id }) => id === wanted), wanted);
  }

  #amendment(wanted: string): AmendmentState {
    return there(this.#memory.all('amendment').find(({ id }) => id === wanted), wanted);
  }
}

function there<State>(found: State | undefined, id: string): State {
  if (found === undefined) throw new Error(`There is no ${id}.`);
  return found;
}
