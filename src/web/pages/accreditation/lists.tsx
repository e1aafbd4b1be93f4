import type { VNode } from 'preact';
import type { CirculationState } from '../../../process/participation/state.ts';
import { dayText } from '../../parts/date.tsx';
import { Text } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { momentOf } from './load-accreditation.ts';

/** The lists that went to Member States, and until when they may still object to each. */
export function Lists({ visit, lists }: { readonly visit: Visit; readonly lists: readonly CirculationState[] }): VNode {
  const { words, language } = visit;
  const now = momentOf(visit);
  const stage = ({ status, lastDay, endsAt }: CirculationState) => {
    if (status === 'closed') return words('lists.closed');
    return now < endsAt ? words('lists.until', { day: dayText(lastDay, language) }) : words('lists.to-close');
  };
  if (lists.length === 0) return <p>{words('lists.none')}</p>;
  return (
    <ul>
      {lists.map((list) => (
        <li key={list.id}>
          <a href={linkTo(visit, 'circulation', { id: list.id })}>
            <Text text={list.title} language={language} />
          </a>{' '}
          <span class="soft">
            {words('lists.count', { count: list.applications.length })} · {stage(list)}
          </span>
        </li>
      ))}
    </ul>
  );
}
