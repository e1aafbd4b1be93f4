import fc from 'fast-check';
import { pointsOf } from '../../process/text/compile/tree.ts';
import { scene, text as words } from '../../process/text/compile/scenes.test-support.ts';
import type { Scene } from '../../process/text/compile/scenes.test-support.ts';
import { alternativeKey } from '../../process/text/compile/resolve.ts';
import { textOf } from '../../process/text/compile/tokens.ts';
import { addedLabel, labelsOf } from '../../process/text/labels.ts';
import { negotiated } from '../../process/text/negotiation.ts';
import type { NegotiatedText, Negotiation } from '../../process/text/negotiation.ts';
import { settlementOf } from '../../process/text/settlement-of.ts';
import { provisionKinds } from '../../process/text/state.ts';
import type { AmendmentState, ProvisionKind, ProvisionState, RevisionProvision, StanceState } from '../../process/text/state.ts';
import { textHash } from '../../process/text/text-hash.ts';
import { isoDay, instant } from '../../process/vocabulary/shapes.ts';
import { subjectKey } from '../../process/vocabulary/ids.ts';
import { languages } from '../../process/vocabulary/language.ts';
import type { Language } from '../../process/vocabulary/language.ts';
import { textVariants } from './out.ts';
import type { TextOut, TextVariant } from './out.ts';
import type { PaperWords } from './paper-words.ts';

export const issuedAt = instant.parse('2018-02-05T10:00:00.000Z');
export const writtenOn = isoDay.parse('2018-03-05');

const id = <Id extends string>(text: string) => text as Id;

/** A small negotiation as it was drawn: one scene a provision, with its kind, and what is proposed of provisions as such. */
export interface Drawn {
  readonly scenes: readonly (Scene & { readonly kind: ProvisionKind; readonly under: boolean })[];
  readonly added: readonly { readonly after: number; readonly words: string; readonly by: number }[];
  readonly moves: readonly { readonly what: number; readonly after: number; readonly by: number }[];
  readonly split: boolean;
  readonly decided: boolean;
  readonly language: Language;
}

const several = fc.array(fc.tuple(scene, fc.constantFrom(...provisionKinds), fc.boolean()).map(([one, kind, under]) => ({ ...one, kind, under })), { minLength: 1, maxLength: 4 });

export const drawnText: fc.Arbitrary<Drawn> = fc.record({
  scenes: several,
  added: fc.array(fc.record({ after: fc.integer({ min: -1, max: 3 }), words: words.map((said) => `A ${said}`), by: fc.nat(5) }), { maxLength: 3 }),
  moves: fc.array(fc.record({ what: fc.nat(3), after: fc.integer({ min: -1, max: 3 }), by: fc.nat(5) }), { maxLength: 2 }),
  split: fc.boolean(),
  decided: fc.boolean(),
  language: fc.constantFrom(...languages),
});

/** Who holds what: the same texts may be in the hands of others. */
export interface Hands {
  readonly parties: (number: number, provision: number) => readonly string[];
  readonly amendment: (number: number) => string;
}

export const plainHands: Hands = { parties: (number) => [String.fromCharCode(65 + number).repeat(2)], amendment: (number) => `amendment-${number}` };

function provisionsOf({ scenes, language }: Drawn): readonly RevisionProvision[] {
  const rows = scenes.map(({ base, kind, under }, at) => ({ id: id<RevisionProvision['id']>(`provision-${at}`), kind, words: textOf(base), ...(under && at > 0 && { parent: id<RevisionProvision['id']>(`provision-${at - 1}`) }), ...(base.length === 0 && { placeholder: true }) }));
  const labels = labelsOf(rows, language);
  return rows.map((row) => ({ ...row, label: labels.get(row.id) ?? '' }));
}

function amendmentsOf({ scenes, added, moves, split, language }: Drawn, hands: Hands): readonly AmendmentState[] {
  let number = 0;
  const row = (by: number, at: number, rest: Pick<AmendmentState, 'provision' | 'amendmentType'> & Partial<AmendmentState>): AmendmentState => {
    number += 1;
    return { kind: 'amendment', id: id(hands.amendment(number)), text: id('text'), revision: id('revision'), proponents: hands.parties(by, at), restsOn: [subjectKey('input', `input-${number}`)], place: number, status: 'standing', changedAt: number, reason: `Reason ${number}`, ...rest };
  };
  const provision = (at: number) => id<AmendmentState['provision']>(`provision-${at % scenes.length}`);
  const after = (at: number) => (at < 0 ? {} : { after: provision(at) });
  return [
    ...scenes.flatMap(({ readings, base }, at) => readings.map(({ tokens }, by) => row(by, at, { provision: provision(at), ...(tokens.length === 0 ? { amendmentType: 'SUP' } : textOf(tokens) === textOf(base) ? { amendmentType: 'NOC' } : { amendmentType: by === 4 ? 'ALT' : 'MOD', words: textOf(tokens) }) }))),
    ...added.map((one, at) => row(one.by, 9, { provision: id(`added-${at}`), amendmentType: 'ADD', words: one.words, provisionKind: 'operative', label: addedLabel(language === 'ar' ? '' : '2.', at + 1, language), ...after(one.after) })),
    ...moves.map((one) => row(one.by, 9, { provision: provision(one.what), amendmentType: 'MOVE', ...after(one.after) })),
    ...(split ? [row(0, 9, { provision: provision(0), amendmentType: 'SPLIT', at: [1] }), row(1, 9, { provision: provision(0), amendmentType: 'JOIN', next: [provision(1)] })] : []),
  ];
}

/** The text with its amendments, stances upon them, one point settled and one provision agreed where it can be. */
export function negotiationOf(drawn: Drawn, hands: Hands = plainHands): Negotiation {
  const provisions = provisionsOf(drawn);
  const ledger = provisions.map(({ id: provision }) => ({ provision, from: [provision], contributors: hands.parties(0, 0), approach: 'reworded' as const, rationale: 'As was asked.' }));
  const start: Negotiation = {
    text: { kind: 'text', id: id('text'), title: { en: 'A text' }, language: drawn.language, method: 'bracketed', shown: 'open', names: true, precedence: [], sequence: [], revision: id('revision'), status: 'open' },
    revision: { kind: 'revision', id: id('revision'), text: id('text'), number: 2, name: { en: 'Rev 1' }, status: 'basis-for-negotiation', decidedBy: 'The meeting', provisions, ledger, issuedAt, changedAt: 1 },
    amendments: amendmentsOf(drawn, hands),
    provisions: new Map(),
    stances: [],
    packages: [{ kind: 'package', id: id('package'), text: id('text'), title: 'Together', provisions: provisions.map(({ id: one }) => one), status: 'tied' }],
    silences: [],
  };
  const stances = stancesOf(negotiated(start), hands);
  return drawn.decided ? { ...start, stances, provisions: decidedOf(negotiated(start), hands) } : { ...start, stances };
}

function stancesOf({ provisions }: NegotiatedText, hands: Hands): readonly StanceState[] {
  return provisions.flatMap(({ id: provision, compilation }, at) => pointsOf(compilation.content).slice(0, 1).map(({ id: point, alts: [base] }): StanceState => ({ kind: 'stance', id: id(`stance-${at}`), text: id('text'), revision: id('revision'), provision: id(provision), point, alternative: alternativeKey(base), holder: hands.parties(0, 0)[0] ?? '', verb: at % 2 === 0 ? 'retain' : 'reserve', note: 'From the floor', status: 'standing', changedAt: 90 })));
}

function decidedOf({ provisions }: NegotiatedText, hands: Hands): ReadonlyMap<string, ProvisionState> {
  return new Map(provisions.filter(({ added }) => added === undefined).map(({ id: provision, compilation, base }): readonly [string, ProvisionState] => {
    const [point] = pointsOf(compilation.content);
    const state: ProvisionState = { kind: 'provision', id: id(provision), text: id('text'), revision: id('revision'), settlements: [], standing: 'open', reopened: 0, changedAt: 95 };
    if (point !== undefined) return [provision, { ...state, settlements: [{ ...settlementOf(compilation, { base, proposals: [] }, point, 0), at: 90 }] }];
    return [provision, { ...state, standing: 'agreed', agreement: { level: 'informals', on: writtenOn, pending: hands.parties(1, 0), words: textOf(base), textHash: textHash(textOf(base)) } }];
  }));
}

export function outOf(text: NegotiatedText, variant: TextVariant, options: Partial<TextOut> = {}): TextOut {
  return { text, variant, names: true, nameOf: (party) => `The ${party}`, title: 'A text', language: text.text.language, date: writtenOn, process: 'example', revisions: [{ id: 'zero', number: 1, name: 'Zero draft', status: 'zero-draft', issuedAt }, { id: 'revision', number: 2, name: 'Rev 1', status: 'basis-for-negotiation', issuedAt }], ...options };
}

/** Every variant with names, and those that may go without. */
export function allOuts(text: NegotiatedText, options: Partial<TextOut> = {}): readonly TextOut[] {
  const named = textVariants.map((variant) => outOf(text, variant, { ...options, ...((variant === 'reading' || variant === 'changes') && { party: 'AA' }) }));
  return [...named, outOf(text, 'changes', options), ...unnamedOuts(text, options)];
}

export function unnamedOuts(text: NegotiatedText, options: Partial<TextOut> = {}): readonly TextOut[] {
  return textVariants.filter((variant) => variant !== 'reading').map((variant) => outOf(text, variant, { ...options, names: false }));
}

/** The same texts in other hands: other parties, more of them, and other ids of amendments. A party that holds one thing holds another's thing now. */
export function otherHands(keys: readonly number[]): Hands {
  const key = (at: number) => keys[at % keys.length] ?? 0;
  return { parties: (number, provision) => Array.from({ length: 1 + (key(number + provision) % 3) }, (_, more) => `p${key(number + 3 * provision + more)}-${number}-${more}`), amendment: (number) => `other-${key(number) * 100 + number}` };
}

/** Of the text, as somebody tables it: `place` says when. */
export function exampleAmendment(place: number, party: string, what: string, rest: Pick<AmendmentState, 'amendmentType'> & Partial<AmendmentState>): AmendmentState {
  return { kind: 'amendment', id: id(`a${place}`), text: id('text'), revision: id('revision'), provision: id(what), proponents: [party], restsOn: [], place, status: 'standing', changedAt: place, ...rest };
}

/** A text with everything in it, to be read; `more` is tabled besides. */
export function exampleText(more: readonly AmendmentState[] = []): NegotiatedText {
  const drawn: Drawn = { scenes: [], added: [], moves: [], split: false, decided: false, language: 'en' };
  const empty = negotiationOf(drawn);
  const provision = (name: string, kind: ProvisionKind, label: string, said: string, parent?: string): RevisionProvision => ({ id: id(name), kind, label, words: said, ...(parent !== undefined && { parent: id(parent) }) });
  const provisions = [
    provision('preamble', 'preambular', 'PP1', 'States shall cooperate.'),
    provision('one', 'operative', '1.', 'Promote safe migration in all regions.'),
    provision('two', 'operative', '2.', 'Facilitate:'),
    provision('point', 'point', '(a)', 'Regular pathways', 'two'),
  ];
  const amendment = exampleAmendment;
  return negotiated({
    ...empty,
    revision: { ...empty.revision, provisions },
    amendments: [
      amendment(1, 'EU', 'preamble', { amendmentType: 'MOD', words: 'States should cooperate.', reason: '=1+1, "said"' }),
      amendment(2, 'US', 'preamble', { amendmentType: 'MOD', words: 'States may cooperate.', restsOn: [subjectKey('input', 'i1')] }),
      amendment(3, 'CN', 'one', { amendmentType: 'ALT', words: 'Something quite different is said here.' }),
      amendment(4, 'EU', 'new', { amendmentType: 'ADD', words: 'A new one.', after: id('one'), provisionKind: 'operative', label: '1 bis.' }),
      amendment(5, 'US', 'two', { amendmentType: 'NOC' }),
      ...more,
    ],
    provisions: new Map([['point', { kind: 'provision', id: id('point'), text: id('text'), revision: id('revision'), settlements: [], standing: 'agreed', reopened: 0, changedAt: 9, agreement: { level: 'informals', on: writtenOn, pending: ['US'], words: 'Regular pathways', textHash: textHash('Regular pathways') } }]]),
  });
}

/** Words of a paper, as plain as can be. */
export const plainWords: PaperWords = {
  said: (verb, parties) => `${parties} ${verb}`, alternative: (number) => `alt${number === 1 ? '' : ` ${number}`}`, comma: ', ', semicolon: '; ',
  status: { 'zero-draft': 'Zero draft', 'chair-text': 'Chair’s text', compilation: 'Compilation', 'basis-for-negotiation': 'Basis', 'final-draft': 'Final draft' },
  standing: { reserved: 'reserved', clean: 'clean', informals: 'agreed in informals', committee: 'agreed in committee', plenary: 'agreed in plenary', adopted: 'adopted' },
  pending: (parties) => `pending ${parties}`, move: (label) => `move behind ${label}`, split: (words) => `split before ${words.join(', ')}`, join: (labels) => `join with ${labels}`,
  decided: 'Decided:', noText: 'No text', gap: '…', form: (form, party) => `${form} ${party}`, legend: (form) => `How to read ${form}`, everybody: 'All', secretariat: 'Secretariat', proponents: (number) => `Set ${number}`, lines: ['5 March 2018'],
};
