import { textSight } from '../../access/text-sight.ts';
import type { TextSight } from '../../access/text-sight.ts';
import { asIssued, KeptText, negotiated } from '../../process/text/negotiation.ts';
import type { NegotiatedProvision, NegotiatedText, Negotiation } from '../../process/text/negotiation.ts';
import { inLanguage } from '../../process/vocabulary/language.ts';
import { listThings } from '../../store/list-things.ts';
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
  const current = revision ?? text.revision;
  const whole = await loadNegotiation(store.pool, process, upTo, id, current);
  // A revision that was issued since the last reading is shown; what was proposed to it is not.
  const seen = whole ?? (upTo === position ? undefined : await loadNegotiation(store.pool, process, position, id, current));
  if (seen === undefined) return undefined;
  const negotiation = sight.of === 'revisions' || whole === undefined ? asIssued(seen) : seen;
  return {
    negotiation,
    compiled: negotiated(negotiation, position === visit.head ? keptFor(`${process}/${id}/${seen.revision.id}/${sight.of}`) : undefined),
    sight,
    names: sight.of === 'room' || (sight.of === 'open' && sight.names),
    nameOf: await loadPartyNames(visit),
    title: plainText(text.title, language),
  };
}

/** What parties are called, as brackets name them: groups and participants by their short names. */
export async function loadPartyNames({ store, process, position, language }: Visit): Promise<(party: string) => string> {
  const [groups, participants] = await Promise.all([
    listThings(store.pool, { process, position, kind: 'group' }),
    listThings(store.pool, { process, position, kind: 'participant', limit: 10_000 }),
  ]);
  const short = new Map<string, string>([
    ...participants.map(({ id, name }) => [id, inLanguage(name, language).text] as const),
    ...groups.map(({ id, shortName }) => [id, inLanguage(shortName, language).text] as const),
  ]);
  return (party) => (isStateCode(party) ? stateName(party, language) : (short.get(party) ?? party));
}

export function provisionOf({ compiled }: TextView, id: string): NegotiatedProvision | undefined {
  return compiled.provisions.find((one) => one.id === id);
}

/** So many texts are kept compiled. */
const most = 12;
const keptTexts = new Map<string, KeptText>();

function keptFor(key: string): KeptText {
  const kept = keptTexts.get(key) ?? new KeptText();
  keptTexts.delete(key);
  keptTexts.set(key, kept);
  const [oldest] = keptTexts.keys();
  if (keptTexts.size > most && oldest !== undefined) keptTexts.delete(oldest);
  return kept;
}
