import type { BooksState, FundState } from '../../../process/fund/state.ts';
import { isId, subjectKey } from '../../../process/vocabulary/ids.ts';
import { loadStates } from '../../../store/work-plan/load-states.ts';
import { plainText } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';

export interface FundWithBooks {
  readonly fund: FundState;
  readonly books: BooksState;
}

/** A fund and its books as they stood at the position looked at. */
export async function loadFund({ store, process, position }: Visit, id: string): Promise<FundWithBooks | undefined> {
  if (!isId(id)) return undefined;
  const states = await loadStates(store.pool, process, position, [subjectKey('fund', id), subjectKey('books', id)]);
  const [fund, books] = [states.get(subjectKey('fund', id)), states.get(subjectKey('books', id))];
  return fund?.kind === 'fund' && books?.kind === 'books' ? { fund, books } : undefined;
}

/** Where a page of a fund stands. */
export function fundTrail(visit: Visit, fund: FundState): readonly { readonly label: string; readonly href: string }[] {
  return [{ label: visit.words('follow-up.funds'), href: linkTo(visit, 'funds', {}) }, { label: plainText(fund.title, visit.language), href: linkTo(visit, 'fund', { id: fund.id }) }];
}
