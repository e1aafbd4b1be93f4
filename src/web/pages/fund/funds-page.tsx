import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import type { FundState } from '../../../process/fund/state.ts';
import { listThings } from '../../../store/list-things.ts';
import { Siblings } from '../../parts/siblings.tsx';
import { Text } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';

/** The funds of a process. */
export async function fundsPage(visit: Visit): Promise<Page> {
  const { store, process, position, words, actor } = visit;
  const funds = await listThings(store.pool, { process, position, kind: 'fund', order: [{ field: 'title' }] });
  return {
    title: words('follow-up.funds'),
    sheet: 'follow-up.css',
    body: (
      <>
        <Siblings visit={visit} at="funds" />
        <h1>{words('follow-up.funds')}</h1>
        <p class="lead">{words('fund.lead')}</p>
        {funds.length === 0 ? <p>{words('fund.none')}</p> : <FundTable visit={visit} funds={funds} />}
        {visit.asOf === undefined && may(actor, 'open-fund') && (
          <p class="form-acts">
            <a class="button" href={linkTo(visit, 'newFund', {})}>{words('fund.do.open-fund')}</a>
          </p>
        )}
      </>
    ),
  };
}

function FundTable({ visit, funds }: { readonly visit: Visit; readonly funds: readonly FundState[] }): VNode {
  const { words, language } = visit;
  return (
    <table class="register">
      <caption class="visually-hidden">{words('follow-up.funds')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('field.title')}</th>
          <th scope="col">{words('fund.donor-kinds')}</th>
          <th scope="col" class="number">{words('fund.objectives')}</th>
          <th scope="col">{words('fund.currency')}</th>
          <th scope="col">{words('column.status')}</th>
        </tr>
      </thead>
      <tbody>
        {funds.map((fund) => (
          <tr key={fund.id}>
            <td class="what"><a href={linkTo(visit, 'fund', { id: fund.id })}><Text text={fund.title} language={language} /></a></td>
            <td data-label={words('fund.donor-kinds')}>{fund.donorKinds.map((kind) => words(`fund.donor.${kind}`)).join(' · ')}</td>
            <td class="number" data-label={words('fund.objectives')}>{fund.objectives.length}</td>
            <td data-label={words('fund.currency')}>{fund.currency}</td>
            <td data-label={words('column.status')}>{words(`fund.status.${fund.status}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
