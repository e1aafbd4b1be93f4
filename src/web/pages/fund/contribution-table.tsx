import type { VNode } from 'preact';
import { partsOf } from '../../../process/fund/books/accounts.ts';
import type { ContributionState, FundState } from '../../../process/fund/state.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { localeOf } from '../../messages/catalogue.ts';
import { dayText } from '../../parts/date.tsx';
import { HolderName } from '../../parts/holder-name.tsx';
import { writeMoney } from '../../parts/money.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { donorText, purseLabel } from './fund-labels.ts';

interface TableProps {
  readonly visit: Visit;
  readonly fund: FundState;
  readonly contributions: readonly ContributionState[];
  readonly names: Names;
}

/** What came in from a contribution and is still there of it, in its own currency. */
export function receivedOf({ balances, money }: ContributionState): number {
  return balances.reduce((sum, { account, currency, amount }) => (partsOf(account).root === 'cash' && currency === money.currency ? sum + amount : sum), 0);
}

/** Who gives, in alphabetical order: never by how much. */
export function ContributionTable({ visit, fund, contributions, names }: TableProps): VNode {
  const { words, language } = visit;
  const order = new Intl.Collator(localeOf(language));
  const sorted = contributions.toSorted((a, b) => order.compare(donorText(visit, a.donor, names), donorText(visit, b.donor, names)));
  return (
    <section aria-labelledby="contributions">
      <h2 id="contributions">{words('fund.contributions')}</h2>
      {contributions.length === 0 ? <p>{words('fund.contributions.none')}</p> : (
        <table class="register">
          <caption class="visually-hidden">{words('fund.contributions')}</caption>
          <thead>
            <tr>
              <th scope="col">{words('fund.donor')}</th>
              <th scope="col">{words('fund.pledged-on')}</th>
              <th scope="col" class="number">{words('fund.amount')}</th>
              <th scope="col" class="number">{words('fund.received')}</th>
              <th scope="col">{words('fund.earmark')}</th>
              <th scope="col">{words('column.status')}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map((one) => (
              <tr key={one.id}>
                <td class="what"><HolderName of={one.donor} visit={visit} names={names} /> <span class="soft">{words(`fund.donor.${one.donorKind}`)}</span></td>
                <td data-label={words('fund.pledged-on')}>{dayText(one.pledgedOn, language)}</td>
                <td class="number" data-label={words('fund.amount')}><a href={linkTo(visit, 'contribution', { id: one.id })}>{writeMoney(one.money, language)}</a></td>
                <td class="number" data-label={words('fund.received')}>{writeMoney({ currency: one.money.currency, minor: receivedOf(one) }, language)}</td>
                <td data-label={words('fund.earmark')}>{one.earmark === undefined ? words('fund.purse.general') : purseLabel(visit, fund, one.earmark)}</td>
                <td data-label={words('column.status')}>{words(`fund.contribution.${one.status}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
