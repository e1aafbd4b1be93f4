import { entryKinds } from '../../../process/fund/state.ts';
import type { EntryState } from '../../../process/fund/state.ts';
import { isAccount } from '../../../process/fund/books/accounts.ts';
import { parseIsoDay } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { isCurrency } from '../../../process/vocabulary/currencies.ts';
import { isId, parseSubjectKey } from '../../../process/vocabulary/ids.ts';
import { listJournal } from '../../../store/fund/journal.ts';
import type { JournalFilter } from '../../../store/fund/journal.ts';
import type { Visit } from '../../visit.ts';

export const journalPageSize = 100;

/** The filter of a journal from its address; what makes no sense is no filter. */
export function parseJournalQuery(query: URLSearchParams): { readonly filter: JournalFilter; readonly page: number } {
  const asked = (name: string, is: (value: string) => boolean) => {
    const value = query.get(name) ?? '';
    return value !== '' && is(value) ? { [name]: value } : {};
  };
  const page = Number(query.get('page') ?? '1');
  const isDay = (value: string) => parseIsoDay(value) !== undefined;
  return {
    filter: {
      ...asked('kind', (value) => entryKinds.some((kind) => kind === value)), ...asked('about', (value) => parseSubjectKey(value) !== undefined), ...asked('account', isAccount), ...asked('purse', isId), ...asked('currency', isCurrency),
      ...asked('from', isDay), ...asked('until', isDay),
    },
    page: Number.isSafeInteger(page) && page > 0 ? Math.min(page, 100_000) : 1,
  };
}

/** The filter as the address writes it. */
export function journalParameters(filter: JournalFilter): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(filter).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

export function entriesOf(visit: Visit, fund: string, filter: JournalFilter, page: number, size = journalPageSize): Promise<{ readonly entries: readonly EntryState[]; readonly total: number }> {
  const { store, process, position } = visit;
  return listJournal(store.pool, { process, position, fund, ...filter, limit: size, offset: (page - 1) * size });
}
