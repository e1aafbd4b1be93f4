import { rebase } from '../../../../process/text/compile/rebase.ts';
import { textOf, tokenise } from '../../../../process/text/compile/tokens.ts';
import type { Token } from '../../../../process/text/compile/tokens.ts';
import { settledBase } from '../../../../process/text/settle.ts';
import type { Negotiation } from '../../../../process/text/negotiation.ts';
import { loadNegotiation } from '../../../../store/text/load-negotiation.ts';
import { provisionOf } from '../../../text/text-view.ts';
import type { TextView } from '../../../text/text-view.ts';
import type { Visit } from '../../../visit.ts';
import type { Asked } from './amend-asked.ts';

/** What was on the page when somebody began to write. */
export interface Seen {
  readonly revision: string;
  readonly position: number;
}

/**
 * What becomes of words that were written upon others than those that stand now (rule TX-14): they are set against the new
 * ones where that can be done without a guess. `gone`: the provision is not there any more; `into`: where it went.
 */
export type CarriedWish =
  | { readonly kind: 'same' }
  | { readonly kind: 'adapted' | 'taken' | 'stale'; readonly words: string }
  | { readonly kind: 'gone'; readonly into: readonly string[]; readonly after: string };

export async function carryWish(visit: Visit, view: TextView, asked: Asked, words: string, seen: Seen): Promise<CarriedWish> {
  const { store: { pool }, process, position, parameters } = visit;
  if (asked.type === 'ADD') return sameOrMoved(view, asked.provision);
  const now = provisionOf(view, asked.provision);
  const then = await loadNegotiation(pool, process, Math.min(seen.position, position), parameters['id'] ?? '', seen.revision);
  if (now === undefined) return { kind: 'gone', ...whereItWent(view, then, asked.provision) };
  const before = then === undefined ? undefined : baseThen(then, asked.provision);
  if (before === undefined || textOf(before) === textOf(now.base)) return { kind: 'same' };
  // A cut was chosen by its place among words that are others now.
  if (asked.type === 'SPLIT') return { kind: 'stale', words };
  if (asked.type !== 'MOD' && asked.type !== 'ALT') return { kind: 'same' };
  const wanted = { parties: [], sources: [], tokens: tokenise(words), ...(asked.type === 'ALT' && { whole: true }) };
  const { kind, reading } = rebase(before, now.base, wanted);
  return kind === 'kept' ? { kind: 'same' } : { kind, words: textOf(reading.tokens) };
}

function sameOrMoved(view: TextView, after: string): CarriedWish {
  return after === '' || provisionOf(view, after) !== undefined ? { kind: 'same' } : { kind: 'gone', into: [], after: lastId(view) };
}

function baseThen({ revision, provisions, amendments }: Negotiation, id: string): readonly Token[] | undefined {
  const words = revision.provisions.find((one) => one.id === id)?.words ?? amendments.find((one) => one.provision === id && one.amendmentType === 'ADD')?.words;
  return words === undefined ? undefined : settledBase(tokenise(words), provisions.get(id)?.settlements ?? []).base;
}

/** By the ledger; and the nearest before it that is still there, behind which its words could stand anew. */
function whereItWent(view: TextView, then: Negotiation | undefined, id: string): { readonly into: readonly string[]; readonly after: string } {
  const there = new Set<string>(view.compiled.provisions.map((one) => one.id));
  const into = view.negotiation.revision.ledger.filter(({ from, provision }) => from.some((one) => one === id) && there.has(provision)).map(({ provision }) => provision);
  const before = then?.revision.provisions ?? [];
  const place = before.findIndex((one) => one.id === id);
  const nearest = before.slice(0, Math.max(place, 0)).toReversed().find((one) => there.has(one.id));
  return { into, after: nearest?.id ?? lastId(view) };
}

function lastId({ compiled }: TextView): string {
  return compiled.provisions.findLast(({ added }) => added === undefined)?.id ?? '';
}
