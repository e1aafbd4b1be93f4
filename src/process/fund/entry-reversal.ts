import { z } from 'zod';
import { parseSubjectKey, subjectKey } from '../vocabulary/ids.ts';
import type { EntryId, FundId } from '../vocabulary/ids.ts';
import { isRefusal, refuse } from '../vocabulary/refusal.ts';
import { idOf, isoDay, prose, subject } from '../vocabulary/shapes.ts';
import { partsOf } from './books/accounts.ts';
import { carried, freeIn, touchedBy } from './books/balances.ts';
import { reversalLines } from './books/lines.ts';
import type { EntryReversed } from './entry-posted.ts';
import { booksKeys, booksOf, entryId, post } from './post.ts';
import type { Posted } from './post.ts';
import { fundStage } from './state.ts';
import type { AccountBalance, EntryLine, KnownToFund } from './state.ts';

const shape = z.object({ entry: idOf<EntryId>(), fund: idOf<FundId>(), about: subject, on: isoDay, reason: prose });

/**
 * FU-2: an entry is never changed. One that was wrong is reversed by another, once, with a reason, on its day or later. Refused where something later rests
 * on it: a commitment whose money came in, a deposit that was allocated, an allocation that was spent. What rests on it is reversed first.
 */
export const reverseEntry = fundStage.command<'reverse-entry', typeof shape, 'entry', Posted | EntryReversed>({
  name: 'reverse-entry',
  shape,
  subject: ({ entry }) => subjectKey('entry', entry),
  mentions: () => [],
  consults: ({ fund, about }) => [...booksKeys(fund), about],
  decide: (data, known) => {
    const entry = known.subject;
    if (entry === undefined || entry.fund !== data.fund || entry.about !== data.about) return refuse('not-found', 'WP-6', { id: data.entry });
    const open = booksOf(known, data.fund);
    if (isRefusal(open)) return open;
    if (entry.reversedBy !== undefined) return refuse('already-reversed', 'FU-2', { entry: entry.reversedBy });
    if (entry.entryKind === 'reversal') return refuse('reversal-of-reversal', 'FU-2');
    if (data.on < entry.on) return refuse('before-entry', 'FU-2', { day: entry.on });
    const own = ownBalances(data.about, known);
    const lines = reversalLines(entry.lines, open.books.balances);
    if (leavesTooLittle(open.books.balances, lines)) return refuse('entry-rested-on', 'FU-2');
    const turned = (minor: number) => (minor === 0 ? 0 : -minor);
    const posted = post(known, open, {
      kind: 'reversal', on: data.on, about: entry.about, ...(entry.holder !== undefined && { holder: entry.holder }), money: { ...entry.money, minor: turned(entry.money.minor) }, base: turned(entry.value.minor),
      lines, ...(own !== undefined && { own }), memo: data.reason, reverses: entry.id,
    });
    if (isRefusal(posted)) return posted;
    const number = open.books.entries + 1;
    return [...posted, { type: 'entry-reversed', data: { entry: entry.id, by: entryId(data.fund, number), number: entry.number, reason: data.reason } }];
  },
});

function ownBalances(about: string, known: Pick<KnownToFund, 'consulted'>): readonly AccountBalance[] | undefined {
  const parsed = parseSubjectKey(about);
  const thing = parsed === undefined ? undefined : known.consulted(subjectKey(parsed.kind, parsed.id));
  return thing !== undefined && (thing.kind === 'contribution' || thing.kind === 'proposal' || thing.kind === 'grant') ? thing.balances : undefined;
}

/** Whether a purse would have less than nothing free that had enough: its money is set aside or spent by then. */
function leavesTooLittle(balances: readonly AccountBalance[], lines: readonly EntryLine[]): boolean {
  const after = carried(balances, touchedBy(balances, lines));
  const purses = new Set(lines.flatMap(({ account }) => partsOf(account).purse ?? []));
  return [...purses].some((purse) => freeIn(after, purse) < 0 && freeIn(after, purse) < freeIn(balances, purse));
}
