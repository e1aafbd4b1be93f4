import type { Act } from '../vocabulary/act.ts';
import type { Stamp } from '../vocabulary/stage.ts';
import { textActs } from './acts.ts';
import type { TextAct } from './acts.ts';
import type { SubjectKey } from '../vocabulary/ids.ts';
import type { Negotiation } from './negotiation.ts';
import type { NegotiationState, RevisionState, TextState } from './state.ts';

/** A text while it is followed: everything about it that may still change, by its key. */
export interface FollowedText {
  readonly text: TextState;
  readonly things: ReadonlyMap<SubjectKey, NegotiationState>;
}

/** Kinds of other subjects that acts about a text are about. */
export const followedKinds = ['revision', 'amendment', 'stance', 'provision', 'package', 'silence'] as const;

/** An act about a text, or about something of one. */
export type ActOnText = Act<TextAct>;

export function isActOnText(act: Act): act is ActOnText {
  return Object.hasOwn(textActs, act.body.type);
}

/** What an act is about, after it. Throws on a record that contradicts itself. */
export function afterAct(state: NegotiationState | undefined, act: ActOnText): NegotiationState {
  // The registry's members differ in their data's type, which no union of generics can carry; each refuses a subject of another kind.
  const { after } = textActs[act.body.type] as unknown as { readonly after: (before: NegotiationState | undefined, data: unknown, stamp: Stamp) => NegotiationState };
  return after(state, act.body.data, act);
}

/** After an act; the same object where the act is about another text, or about none. */
export function followText(followed: FollowedText, act: Act): FollowedText {
  if (!isActOnText(act)) return followed;
  const { text, things } = followed;
  if (act.subject === `text:${text.id}`) {
    const after = afterAct(text, act);
    return after.kind === 'text' ? { text: after, things } : followed;
  }
  const before = things.get(act.subject);
  // Only what begins a thing names its text; an act about a thing of another text is about one that is not here.
  if (before === undefined && !('text' in act.body.data && act.body.data.text === text.id)) return followed;
  const after = afterAct(before, act);
  return 'text' in after && after.text === text.id ? { text, things: new Map(things).set(act.subject, after) } : followed;
}

export function followedFrom({ text, revision, amendments, provisions, stances, packages, silences }: Negotiation): FollowedText {
  const all: readonly NegotiationState[] = [revision, ...amendments, ...provisions.values(), ...stances, ...packages, ...silences];
  return { text, things: new Map(all.map((state) => [`${state.kind}:${state.id}`, state])) };
}

/** The text on its current revision; undefined before the first. */
export function negotiationOf({ text, things }: FollowedText): Negotiation | undefined {
  const revision = text.revision === undefined ? undefined : things.get(`revision:${text.revision}`);
  if (revision?.kind !== 'revision') return undefined;
  const all = [...things.values()];
  return {
    text,
    revision,
    amendments: pick(all, 'amendment', revision).filter(({ status }) => status === 'standing').toSorted((a, b) => a.place - b.place),
    provisions: new Map(pick(all, 'provision', revision).map((one) => [one.id, one])),
    stances: byId(pick(all, 'stance', revision).filter(({ status }) => status === 'standing')),
    packages: byId(all.filter((one) => one.kind === 'package')),
    silences: byId(pick(all, 'silence', revision)),
  };
}

function pick<Kind extends 'amendment' | 'provision' | 'stance' | 'silence'>(all: readonly NegotiationState[], kind: Kind, revision: RevisionState): readonly Extract<NegotiationState, { readonly kind: Kind }>[] {
  return all.filter((one): one is Extract<NegotiationState, { readonly kind: Kind }> => one.kind === kind && 'revision' in one && one.revision === revision.id);
}

/** As they are loaded, in whatever sequence they were begun. */
function byId<Thing extends { readonly id: string }>(things: readonly Thing[]): readonly Thing[] {
  return things.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
