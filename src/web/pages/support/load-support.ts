import type { SupportAgreementState, SupportOfferState, SupportRequestState } from '../../../process/support/state.ts';
import { listThings } from '../../../store/list-things.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { localeOf } from '../../messages/catalogue.ts';
import { keysOfParties } from '../../parts/voices.tsx';
import type { Visit } from '../../visit.ts';

export interface LoadedSupport {
  /** By title, as the other two. */
  readonly requests: readonly SupportRequestState[];
  readonly offers: readonly SupportOfferState[];
  readonly agreements: readonly SupportAgreementState[];
  readonly names: Names;
}

const most = 20_000;

/** All that is asked, offered and agreed in the process. */
export async function loadSupport({ store: { pool }, process, position, language }: Visit): Promise<LoadedSupport> {
  const at = { process, position, limit: most };
  const [requests, offers, agreements] = await Promise.all([listThings(pool, { ...at, kind: 'supportrequest' }), listThings(pool, { ...at, kind: 'supportoffer' }), listThings(pool, { ...at, kind: 'supportagreement' })]);
  const order = new Intl.Collator(localeOf(language));
  const byTitle = <One extends { readonly title: string }>(all: readonly One[]) => all.toSorted((a, b) => order.compare(a.title, b.title));
  const names = await loadNames(pool, process, position, keysOfParties([...new Set([...offers.map(({ holder }) => holder), ...agreements.map(({ provider }) => provider)])]));
  return { requests: byTitle(requests), offers: byTitle(offers), agreements, names };
}
