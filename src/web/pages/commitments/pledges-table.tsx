import type { VNode } from 'preact';
import type { CommitmentState } from '../../../process/commitments/state.ts';
import type { ListedPledge, PledgeSort } from '../../../store/commitments/list-pledges.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { dayText } from '../../parts/date.tsx';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { Makers } from './commitment-follows.tsx';
import { commitmentName } from './load-commitments.ts';
import { PledgeStatusMark } from './pledge-marks.tsx';
import { writePledgesQuery } from './pledges-query.ts';
import type { PledgesQuery } from './pledges-query.ts';

interface TableProps {
  readonly visit: Visit;
  readonly query: PledgesQuery;
  readonly pledges: readonly ListedPledge[];
  readonly commitments: readonly CommitmentState[];
  readonly names: Names;
}

export function PledgesTable(props: TableProps): VNode {
  const { visit, pledges, commitments } = props;
  const { words } = visit;
  const called = new Map(commitments.map((one) => [one.id, one] as const));
  return (
    <table class="register pledges">
      <caption class="visually-hidden">{words('follow-up.pledges')}</caption>
      <thead>
        <tr>
          <Sorted {...props} sort="title" label={words('pledges.pledge')} />
          <th scope="col">{words('pledges.makers')}</th>
          <th scope="col">{words('follow-up.commitments')}</th>
          <Sorted {...props} sort="status" label={words('column.status')} />
          <Sorted {...props} sort="made" label={words('pledges.made')} />
          <Sorted {...props} sort="updated" label={words('pledges.updated')} />
        </tr>
      </thead>
      <tbody>
        {pledges.map((pledge) => (
          <Row key={pledge.id} {...props} pledge={pledge} called={called} />
        ))}
      </tbody>
    </table>
  );
}

/** A column heading that sorts; the column that sorts already turns the order round. */
function Sorted({ visit, query, sort, label }: Pick<TableProps, 'visit' | 'query'> & { readonly sort: PledgeSort; readonly label: string }): VNode {
  const active = query.sort === sort;
  const first = sort === 'made' || sort === 'updated';
  const href = linkTo(visit, 'pledges', {}, writePledgesQuery({ ...query, sort, descending: active ? !query.descending : first, page: 1 }));
  return (
    <th scope="col" aria-sort={active ? (query.descending ? 'descending' : 'ascending') : undefined}>
      <a href={href}>{label}</a>
    </th>
  );
}

function Row({ visit, pledge, called, names }: TableProps & { readonly pledge: ListedPledge; readonly called: ReadonlyMap<string, CommitmentState> }): VNode {
  const { words, language } = visit;
  return (
    <tr class={pledge.status === 'withdrawn' ? 'withdrawn' : undefined}>
      <td class="what">
        <a href={linkTo(visit, 'pledge', { id: pledge.id })} lang={pledge.language === language ? undefined : pledge.language} dir="auto">{pledge.title}</a>
        <span class="soft">
          {' '}
          {[words(`pledge.form.${pledge.form}`), ...pledge.means.map((one) => words(`pledge.means.${one}`)), ...(pledge.seeks === null ? [] : [words(`pledge.side.${pledge.seeks}`)])].join(' · ')}
        </span>
      </td>
      <td data-label={words('pledges.makers')}><Makers visit={visit} makers={pledge.makers} names={names} /></td>
      <td data-label={words('follow-up.commitments')}>
        {pledge.commitments.map((id, at) => {
          const commitment = called.get(id);
          return <span key={id}>{at > 0 && ', '}<a href={linkTo(visit, 'commitment', { id })} title={commitment === undefined ? undefined : commitmentName(commitment, visit)}>{commitment?.label ?? id}</a></span>;
        })}
      </td>
      <td data-label={words('column.status')}><PledgeStatusMark visit={visit} status={pledge.status} /></td>
      <td class="when" data-label={words('pledges.made')}><time dateTime={pledge.madeOn}>{dayText(pledge.madeOn, language)}</time></td>
      <td class="when" data-label={words('pledges.updated')}>{pledge.updatedOn === null ? '–' : <time dateTime={pledge.updatedOn}>{dayText(pledge.updatedOn, language)}</time>}</td>
    </tr>
  );
}
