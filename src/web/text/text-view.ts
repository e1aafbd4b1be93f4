import type { Pool } from 'pg';
import { textSight } from '../../access/text-sight.ts';
import type { TextSight } from '../../access/text-sight.ts';
import { asIssued, KeptText, negotiated } from '../../process/text/negotiation.ts';
import type { NegotiatedProvision, NegotiatedText, Negotiation } from '../../process/text/negotiation.ts';
import { inLanguage } from '../../process/vocabulary/language.ts';
import { FewKept } from '../../store/few-kept.ts';
import { loadCalled } from '../../store/text/called.ts';
import { currentNegotiation } from '../../store/text/current-negotiation.ts';
import { loadNegotiation } from '../../store/text/load-negotiation.ts';
import { loadState } from '../../store/work-plan/load-states.ts';
import { isStateCode, stateName } from '../parts/state-names.ts';
import { plainText } from '../parts/text.tsx';
import type { Visit } from '../visit.ts';

/** A text as the reader may see it, with how its parties are called. */
export interface TextView {
  readonly negotiation: Negotiation;
  readonly compiled: NegotiatedText;
  readonly sight: TextSight;
  /** Up to which position of the record the reader sees what was proposed, said and decided; never behind that of the page. Of no account where `sight` is of revisions alone. */
  readonly upTo: number;
  /** Whether the reader may see who holds what. */
  readonly names: boolean;
  /** A State, group or participant in the reader's language, short. */
  readonly nameOf: (party: string) => string;
  readonly title: string;
}

/** The text that the address names, on a revision of it, by default the one under negotiation; undefined where there is none. */
export async function loadTextView(visit: Visit, id = visit.parameters['id'] ?? '', revision?: string): Promise<TextView | undefined> {
  const { store, process, position, language } = visit;
  const text = await loadState(store.pool, process, position, 'text', id);
  if (text === undefined) return undefined;
  const sight = textSight(visit.actor, text);
  const upTo = sight.of === 'open' ? Math.min(sight.upTo ?? position, position) : position;
  const seen = await loadSeen(visit, sight, { id, revision: revision ?? text.revision, upTo, isCurrent: upTo === visit.head && (revision ?? text.revision) === text.revision });
  if (seen === undefined) return undefined;
  return {
    ...seen,
    sight,
    upTo,
    names: sight.of === 'room' || (sight.of === 'open' && sight.names),
    nameOf: await loadPartyNames(visit),
    title: plainText(text.title, language),
  };
}

interface Wanted {
  readonly id: string;
  readonly revision: string | undefined;
  readonly upTo: number;
  /** What is negotiated now, as it is now. */
  readonly isCurrent: boolean;
}

type Seen = Pick<TextView, 'negotiation' | 'compiled'>;

/** At one position of the record a text is one thing: what was made of it last is not made again before something is recorded. */
async function loadSeen({ store, process, position, head }: Visit, sight: TextSight, { id, revision, upTo, isCurrent }: Wanted): Promise<Seen | undefined> {
  // Whoever sees all that is proposed sees the same, by name or not.
  const key = `${process}/${id}/${revision ?? ''}/${sight.of === 'room' || (sight.of === 'open' && upTo === position) ? 'all' : sight.of}`;
  const kept = position === head ? keptFor(store.pool, key) : undefined;
  const moment = `${position} ${upTo}`;
  if (kept?.last?.moment === moment) return kept.last.seen;
  const whole = await (isCurrent ? currentNegotiation(store.pool, process, upTo, id) : loadNegotiation(store.pool, process, upTo, id, revision));
  // A revision that was issued since the last reading is shown; what was proposed to it is not.
  const found = whole ?? (upTo === position ? undefined : await loadNegotiation(store.pool, process, position, id, revision));
  if (found === undefined) return undefined;
  const negotiation = sight.of === 'revisions' || whole === undefined ? asIssued(found) : found;
  const seen = { negotiation, compiled: negotiated(negotiation, kept?.text) };
  if (kept !== undefined) kept.last = { moment, seen };
  return seen;
}

/** What parties are called, as brackets name them: groups and participants by their short names. */
export async function loadPartyNames({ store, process, position, language }: Visit): Promise<(party: string) => string> {
  const called = await loadCalled(store.pool, process, position);
  return (party) => {
    if (isStateCode(party)) return stateName(party, language);
    const name = called.get(party);
    return name === undefined ? party : inLanguage(name, language).text;
  };
}

export function provisionOf({ compiled }: TextView, id: string): NegotiatedProvision | undefined {
  return compiled.provisions.find((one) => one.id === id);
}

interface Kept {
  readonly text: KeptText;
  last?: { readonly moment: string; readonly seen: Seen };
}

/** So many texts are kept compiled. */
const keptTexts = new FewKept<Kept>(12);

function keptFor(pool: Pool, key: string): Kept {
  const kept = keptTexts.get(pool, key) ?? { text: new KeptText() };
  keptTexts.set(pool, key, kept);
  return kept;
}
