import type { SupportOfferState, SupportRequestState } from '../../process/support/state.ts';
import { regionalGroupOf } from '../../process/vocabulary/states/state.ts';
import { decimalOf } from '../../process/vocabulary/currencies.ts';
import { loadSupport } from '../pages/support/load-support.ts';
import { kindsText, regionsText } from '../pages/support/support-parts.tsx';
import { isOfferAskedFor, isRequestAskedFor, parseSupportQuery } from '../pages/support/support-query.ts';
import { partyText } from '../parts/voices.tsx';
import type { Visit } from '../visit.ts';
import type { ListTable } from './list-table.ts';

/** The requests and then the offers that the page's filter finds, a line each. */
export async function supportTable(visit: Visit): Promise<ListTable> {
  const { words, language, process, url } = visit;
  const query = parseSupportQuery(url.searchParams);
  const { requests, offers, names } = await loadSupport(visit);
  const row = (one: SupportRequestState | SupportOfferState) => {
    const asks = one.kind === 'supportrequest';
    const holder = asks ? one.state : one.holder;
    const region = asks ? regionalGroupOf(one.state) : undefined;
    return {
      is: asks ? 'request' : 'offer', id: one.id, title: one.title, language: one.language, holder, name: partyText(holder, visit, names), commitments: one.commitments.join(' '), kinds: kindsText(visit, one.supportKinds),
      regions: asks ? (region === undefined ? null : regionsText(visit, [region])) : regionsText(visit, one.regions), amount: one.money === undefined ? null : decimalOf(one.money), currency: one.money?.currency ?? null,
      day: (asks ? one.neededBy : one.until) ?? null, status: words(`support.status.${one.status}`), text: one.text, url: `${url.origin}/${language}/${process}/support/${asks ? 'requests' : 'offers'}/${one.id}`,
    };
  };
  return {
    name: words('support.title'),
    columns: [
      { key: 'is', heading: `${words('support.request')} / ${words('support.offer-one')}` },
      { key: 'id', heading: 'id' },
      { key: 'title', heading: words('field.title') },
      { key: 'language', heading: words('field.title-language') },
      { key: 'holder', heading: 'ISO 3166-1' },
      { key: 'name', heading: `${words('support.asker')} / ${words('support.provider')}` },
      { key: 'commitments', heading: words('coalitions.commitments') },
      { key: 'kinds', heading: words('support.kinds') },
      { key: 'regions', heading: words('support.regions') },
      { key: 'amount', heading: words('support.amount') },
      { key: 'currency', heading: words('support.currency') },
      { key: 'day', heading: `${words('support.needed-by')} / ${words('support.until')}` },
      { key: 'status', heading: words('column.status') },
      { key: 'text', heading: words('support.words') },
      { key: 'url', heading: words('download.address') },
    ],
    rows: [...requests.filter(isRequestAskedFor(query)).map(row), ...offers.filter(isOfferAskedFor(query)).map(row)],
  };
}
