import type { VNode } from 'preact';
import type { FundState } from '../../../process/fund/state.ts';
import { dayText } from '../../parts/date.tsx';
import type { Visit } from '../../visit.ts';

/** At what rates the books were kept: the last fifty by day, each with its source. */
export function RateTable({ visit, fund }: { readonly visit: Visit; readonly fund: FundState }): VNode | null {
  const { words, language } = visit;
  if (fund.rates.length === 0) return null;
  const latest = fund.rates.toSorted((a, b) => (a.on > b.on ? -1 : a.on < b.on ? 1 : a.currency < b.currency ? -1 : 1)).slice(0, 50);
  return (
    <section aria-labelledby="rates">
      <h2 id="rates">{words('fund.rates')}</h2>
      <table class="register">
        <caption class="visually-hidden">{words('fund.rates')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('fund.rate.on')}</th>
            <th scope="col">{words('fund.rate')}</th>
            <th scope="col">{words('fund.rate.source')}</th>
          </tr>
        </thead>
        <tbody>
          {latest.map(({ currency, on, rate, quoted, source }) => (
            <tr key={`${currency}${on}`}>
              <td class="what">{dayText(on, language)}</td>
              <td data-label={words('fund.rate')}><bdi>{quoted === 'one-in-books' ? `1 ${currency} = ${rate} ${fund.currency}` : `1 ${fund.currency} = ${rate} ${currency}`}</bdi></td>
              <td data-label={words('fund.rate.source')}>{source}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
