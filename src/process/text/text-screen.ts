import { anonymous } from './compile/print/anonymous.ts';
import type { Block } from './compile/print/runs.ts';
import { printWithNames } from './compile/print/with-names.ts';
import { printWithoutNames } from './compile/print/without-names.ts';
import { asIssued, KeptText, negotiated, openCount } from './negotiation.ts';
import type { NegotiatedProvision, ProvisionStatus } from './negotiation.ts';
import { followedKinds, followText, negotiationOf } from './followed-text.ts';
import type { FollowedText } from './followed-text.ts';
import type { TextState } from './state.ts';

/** Who follows a text live: those in the room, and the public where it sees proposals with names, without, or not at all. */
export const textClasses = ['room', 'named', 'unnamed', 'issued'] as const;
export type TextClass = (typeof textClasses)[number];

/** A provision on a live page. */
export interface ProvisionScreen {
  /** From 0, in the sequence of the text. */
  readonly at: number;
  readonly label: string;
  readonly kind: NegotiatedProvision['kind'];
  readonly level: number;
  readonly status: ProvisionStatus;
  /** Points that are open. */
  readonly points: number;
  readonly pending?: readonly string[];
  /** Whose it is, where somebody adds it and it may be told. */
  readonly added?: readonly string[];
  readonly blocks: readonly Block[];
}

/** A text on a live page: things by their ids, so that a change of one paragraph is a small patch. Parties stand by code and id; whoever shows them has their names. */
export interface TextScreen {
  readonly revision?: string;
  readonly called?: string;
  readonly reading?: TextState['reading'];
  readonly status: TextState['status'];
  readonly provisions: Readonly<Record<string, ProvisionScreen>>;
}

/** Makes the views of a text while it is followed; a provision that an act leaves alone is the same object after it. */
export class TextScreens {
  readonly parts = followedKinds;
  readonly evolve = followText;
  readonly #kept = new Map<TextClass, KeptText>();
  readonly #drawn = new Map<TextClass, Map<string, { readonly of: NegotiatedProvision; readonly screen: ProvisionScreen }>>();

  view(followed: FollowedText, cls: TextClass): TextScreen {
    const { text } = followed;
    const whole = negotiationOf(followed);
    const negotiation = whole === undefined || cls !== 'issued' ? whole : asIssued(whole);
    const provisions = negotiation === undefined ? [] : negotiated(negotiation, this.#keptFor(cls)).provisions;
    const sequence = text.sequence;
    return {
      ...(text.revision !== undefined && { revision: text.revision }),
      ...(cls !== 'issued' && text.called !== undefined && { called: text.called }),
      ...(text.reading !== undefined && { reading: text.reading }),
      status: text.status,
      provisions: Object.fromEntries(provisions.map((one, at) => [one.id, this.#drawnAs(cls, one, at, sequence)])),
    };
  }

  #keptFor(cls: TextClass): KeptText {
    const kept = this.#kept.get(cls) ?? new KeptText();
    this.#kept.set(cls, kept);
    return kept;
  }

  #drawnAs(cls: TextClass, provision: NegotiatedProvision, at: number, sequence: readonly string[]): ProvisionScreen {
    const drawn = this.#drawn.get(cls) ?? new Map<string, { readonly of: NegotiatedProvision; readonly screen: ProvisionScreen }>();
    this.#drawn.set(cls, drawn);
    const known = drawn.get(provision.id);
    const same = known !== undefined && known.screen.at === at && known.of.compilation === provision.compilation && known.of.status === provision.status && known.of.label === provision.label && isSameRow(known.of, provision);
    const screen = same ? known.screen : screenOf(provision, at, cls, sequence);
    drawn.set(provision.id, { of: provision, screen });
    return screen;
  }
}

function isSameRow(one: NegotiatedProvision, other: NegotiatedProvision): boolean {
  return one.state?.changedAt === other.state?.changedAt && one.stances.length === other.stances.length && one.stances.every((stance, at) => stance === other.stances[at]) && openCount(one) === openCount(other) && one.added?.parties.join() === other.added?.parties.join();
}

function screenOf(provision: NegotiatedProvision, at: number, cls: TextClass, sequence: readonly string[]): ProvisionScreen {
  const { label, kind, level, status, compilation, state, added } = provision;
  const named = cls === 'room' || cls === 'named';
  const pending = state?.agreement?.pending ?? [];
  return {
    at,
    label,
    kind,
    level,
    status,
    points: openCount(provision),
    ...(named && pending.length > 0 && { pending }),
    ...(named && added !== undefined && { added: added.parties }),
    blocks: named ? printWithNames(compilation, { names: 'behind', sequence }) : printWithoutNames(anonymous(compilation)),
  };
}
