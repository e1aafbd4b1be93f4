import { begun, delegationOf } from '../participation/bodies.test-support.ts';
import type { Given } from '../participation/given.test-support.ts';
import type { ProcessCommand } from '../commands.ts';
import type { SubjectState } from '../subject-state.ts';
import { followedKinds, negotiationOf } from './followed-text.ts';
import { collect, readingOfParty } from './compile/project.ts';
import { alternativeKey } from './compile/resolve.ts';
import { standingOf } from './compile/standing.ts';
import type { Standing } from './compile/standing.ts';
import { textOf } from './compile/tokens.ts';
import { openPoints } from './compile/tree.ts';
import { negotiated } from './negotiation.ts';
import type { NegotiatedProvision, NegotiatedText } from './negotiation.ts';
import type { NegotiationState } from './state.ts';

export const mexico = { at: '2018-03-01T12:00:00Z', by: delegationOf('MX') };
export const kenya = { at: '2018-03-01T12:00:00Z', by: delegationOf('KE') };
export const chair = { at: '2018-03-01T12:00:00Z', by: { standing: 'co-facilitator' } } as const;

export const words = {
  aim: 'Recalling that migration is as old as humankind,',
  act: 'We shall open safe paths for people on the move, and report on them every second year.',
  help: 'We shall support those who receive them, within available means.',
};

/** The provisions of its first revision. */
export const zero = [
  { id: 'aim', kind: 'preambular', words: words.aim },
  { id: 'paths', kind: 'objective', words: 'Safe paths' },
  { id: 'act', kind: 'paragraph', parent: 'paths', words: words.act },
  { id: 'help', kind: 'paragraph', parent: 'paths', words: words.help },
] as const;

/** Two groups that share Mexico, and a text `pact`: an aim, an objective with two paragraphs. */
export function thePact(): readonly ProcessCommand[] {
  return [
    { name: 'form-group', data: { group: 'friends', name: { en: 'Friends' }, shortName: { en: 'Friends' }, type: 'ad-hoc', members: [{ state: 'MX' }, { state: 'CH' }] } },
    { name: 'form-group', data: { group: 'south', name: { en: 'South' }, shortName: { en: 'South' }, type: 'standing', members: [{ state: 'MX' }, { state: 'KE' }] } },
    { name: 'open-text', data: { text: 'pact', title: { en: 'A pact' }, language: 'en', method: 'bracketed', shown: 'open', names: true, precedence: [], sequence: [] } },
    issue('zero', zero),
  ];
}

export function givenText(more: readonly ProcessCommand[] = []): Given {
  return begun([...thePact(), ...more]);
}

export function issue(revision: string, provisions: readonly Readonly<Record<string, unknown>>[], more: Readonly<Record<string, unknown>> = {}): ProcessCommand {
  return { name: 'issue-revision', data: { revision, text: 'pact', name: { en: revision }, status: 'zero-draft', decidedBy: 'The chair', provisions, ledger: [], fates: [], decided: [], ...more } } as unknown as ProcessCommand;
}

/** MOD of `act` by Mexico unless said otherwise. */
export function table(amendment: string, wanted: string | undefined, more: Readonly<Record<string, unknown>> = {}): ProcessCommand {
  return { name: 'table-amendment', data: { amendment, text: 'pact', revision: 'zero', provision: 'act', amendmentType: 'MOD', proponents: ['MX'], ...(wanted !== undefined && { words: wanted }), restsOn: [], label: '1.', ...more } };
}

/** The text on its revision with all that was said. */
export function compiled(at: Given): NegotiatedText {
  const things = new Map([...at.states].flatMap(([key, state]) => (isOfText(state) ? [[key, state] as const] : [])));
  const text = things.get('text:pact');
  const negotiation = text?.kind === 'text' ? negotiationOf({ text, things }) : undefined;
  if (negotiation === undefined) throw new Error('No text was issued.');
  return negotiated(negotiation);
}

const kinds: ReadonlySet<string> = new Set(followedKinds);

function isOfText(state: SubjectState): state is Extract<SubjectState, NegotiationState> {
  return state.kind === 'text' || kinds.has(state.kind);
}

export function provision(at: Given, id: string): NegotiatedProvision {
  const found = compiled(at).provisions.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no ${id}.`);
  return found;
}

/** What a party reads. */
export function reads(at: Given, id: string, party: string): string {
  return textOf(readingOfParty(provision(at, id).compilation, party));
}

/** The alternatives of the first open point, with who holds each. */
export function held(at: Given, id: string): readonly (readonly [string, readonly string[]])[] {
  const [point] = openPoints(provision(at, id).compilation);
  return (point?.alts ?? []).map(({ content, parties }) => [textOf(collect(content, ({ alts }) => alts[0])), parties]);
}

/** How an act points at the alternative with these words. */
export function keyOfAlternative(at: Given, id: string, said: string): string {
  const found = openPoints(provision(at, id).compilation).flatMap(({ alts }) => alts).find(({ content }) => textOf(collect(content, ({ alts }) => alts[0])) === said);
  if (found === undefined) throw new Error(`Nobody says ${said}.`);
  return alternativeKey(found);
}

/** Whose reading stands for a member of both groups. */
export function fixed(at: Given, id: string, party: string): Standing {
  const { text } = compiled(at);
  return standingOf(provision(at, id).compilation, party, [{ id: 'friends', members: ['MX', 'CH'] }, { id: 'south', members: ['MX', 'KE'] }], text.precedence);
}
