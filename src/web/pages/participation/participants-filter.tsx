import type { VNode } from 'preact';
import { constituencies, participantTypes } from '../../../process/participation/state.ts';
import { statesIn } from '../../parts/state-names.ts';
import { Pick } from '../../parts/pick.tsx';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import type { ParticipantsQuery } from './participants-query.ts';

/** A plain GET form, so that every filtered list is a link that can be kept and sent. */
export function ParticipantsFilter({ visit, query }: { readonly visit: Visit; readonly query: ParticipantsQuery }): VNode {
  const { words, language } = visit;
  const { where } = query;
  const active = Object.keys(where).length > 0 || query.words !== undefined;
  return (
    <details class="filter" open={active}>
      <summary>{active ? words('filter.active') : words('filter.title')}</summary>
      <form action={linkTo(visit, 'participants', {}).split('?')[0]}>
        {visit.asOf !== undefined && <input type="hidden" name="as-of" value={visit.asOf} />}
        <label>
          <span>{words('participants.name')}</span>
          <input type="search" name="words" value={query.words} />
        </label>
        <Pick name="type" label={words('participants.type')} any={words('filter.any')} chosen={where.type} options={participantTypes.map((type) => ({ value: type, label: words(`participant-type.${type}`) }))} />
        <Pick name="constituency" label={words('participants.constituency')} any={words('filter.any')} chosen={where.constituency} options={constituencies.map((one) => ({ value: one, label: words(`constituency.${one}`) }))} />
        <Pick name="country" label={words('participants.country')} any={words('filter.any')} chosen={where.country} options={statesIn(language).map(({ code, name }) => ({ value: code, label: name }))} />
        <p class="form-acts">
          <button type="submit">{words('filter.apply')}</button>
          {active && <a href={linkTo(visit, 'participants', {})}>{words('filter.clear')}</a>}
        </p>
      </form>
    </details>
  );
}
