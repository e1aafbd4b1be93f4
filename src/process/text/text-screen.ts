import { inMeetingSequence } from './compile/dialect/sequence.ts';
import type { Block } from './compile/print/runs.ts';
import { asIssued, KeptText, negotiated, openCount } from './negotiation.ts';
import type { NegotiatedProvision, Negotiation, ProvisionStatus } from './negotiation.ts';
import { negotiationOf } from './followed-text.ts';
import type { FollowedText } from './followed-text.ts';
import { printNegotiated } from './print-negotiated.ts';
import type { TextState } from './state.ts';

/** Who follows a text live: those in the room, and the public where it sees proposals with names, without, or not at all. */
export const textClasses = ['room', 'named', 'unnamed', 'issued'] as const;
export type TextClass = (typeof textClasses)[number];

/** TX-20: whoever follows with the public sees no more than the text's terms show now, whatever they showed when it began to follow. */
function shownTo(cls: TextClass, { shown, names }: TextState): TextClass {
  if (cls === 'room') return cls;
  if (shown !== 'open') return 'issued';
  return cls === 'named' && !names ? 'unnamed' : cls;
}

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
  /** Those whose word is still to come, in the meeting's own sequence; how many they are, where names are not shown. */
  readonly pending?: readonly string[] | number;
  /** That somebody adds it, and who where it may be told. */
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

interface Drawn {
  readonly of: NegotiatedProvision;
  readonly sequence: readonly string[];
  readonly screen: ProvisionScreen;
}

/** Makes the views of one text while it is followed; a provision that an act leaves alone is the same object after it. */
export class TextScreens {
  readonly #proposed = new Compiled((negotiation) => negotiation);
  readonly #issued = new Compiled(asIssued);
  readonly #drawn = new Map<TextClass, Map<string, Drawn>>();

  view(followed: FollowedText, wanted: TextClass): TextScreen {
    const { text } = followed;
    const cls = shownTo(wanted, text);
    const provisions = (cls === 'issued' ? this.#issued : this.#proposed).of(followed);
    return {
      ...(text.revision !== undefined && { revision: text.revision }),
      ...(cls !== 'issued' && text.called !== undefined && { called: text.called }),
      ...(text.reading !== undefined && { reading: text.reading }),
      status: text.status,
      provisions: Object.fromEntries(provisions.map((one, at) => [one.id, this.#drawnAs(cls, one, at, text.sequence)])),
    };
  }

  #drawnAs(cls: TextClass, provision: NegotiatedProvision, at: number, sequence: readonly string[]): ProvisionScreen {
    const drawn = this.#drawn.get(cls) ?? new Map<string, Drawn>();
    this.#drawn.set(cls, drawn);
    const known = drawn.get(provision.id);
    const same = known?.screen.at === at && known.sequence === sequence && known.of.compilation === provision.compilation && known.of.status === provision.status && known.of.label === provision.label && isSameRow(known.of, provision);
    const screen = same ? known.screen : screenOf(provision, at, cls, sequence);
    drawn.set(provision.id, { of: provision, sequence, screen });
    return screen;
  }
}

/** One way of reading a text, compiled once for all classes that see it so. */
class Compiled {
  readonly #kept = new KeptText();
  readonly #seenAs: (negotiation: Negotiation) => Negotiation;
  #last: { readonly followed: FollowedText; readonly provisions: readonly NegotiatedProvision[] } | undefined;

  constructor(seenAs: (negotiation: Negotiation) => Negotiation) {
    this.#seenAs = seenAs;
  }

  of(followed: FollowedText): readonly NegotiatedProvision[] {
    if (this.#last?.followed === followed) return this.#last.provisions;
    const negotiation = negotiationOf(followed);
    const provisions = negotiation === undefined ? [] : negotiated(this.#seenAs(negotiation), this.#kept).provisions;
    this.#last = { followed, provisions };
    return provisions;
  }
}

function isSameRow(one: NegotiatedProvision, other: NegotiatedProvision): boolean {
  return one.state?.changedAt === other.state?.changedAt && one.stances.length === other.stances.length && one.stances.every((stance, at) => stance === other.stances[at]) && openCount(one) === openCount(other) && one.added?.parties.join() === other.added?.parties.join();
}

function screenOf(provision: NegotiatedProvision, at: number, cls: TextClass, sequence: readonly string[]): ProvisionScreen {
  const { label, kind, level, status, state, added } = provision;
  const named = cls === 'room' || cls === 'named';
  const pending = state?.agreement?.pending ?? [];
  return {
    at,
    label,
    kind,
    level,
    status,
    points: openCount(provision),
    ...(pending.length > 0 && { pending: named ? inMeetingSequence(pending, sequence) : pending.length }),
    ...(added !== undefined && { added: named ? inMeetingSequence(added.parties, sequence) : [] }),
    blocks: printNegotiated(provision, { names: named ? 'behind' : 'none', sequence }),
  };
}
