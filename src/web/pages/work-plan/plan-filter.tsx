import type { VNode } from 'preact';
import { eventKinds } from '../../../process/work-plan/event-kind.ts';
import { eventStatuses } from '../../../process/work-plan/state.ts';
import type { Outline } from '../../../store/work-plan/load-outline.ts';
import { Pick } from '../../parts/pick.tsx';
import { plainText } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import type { PlanQuery } from './plan-query.ts';

/** A plain GET form, so that every filtered list is a link that can be kept and sent. */
export function PlanFilter({ visit, query, outline }: { readonly visit: Visit; readonly query: PlanQuery; readonly outline: Outline }): VNode {
  const { words, language } = visit;
  const { filter } = query;
  const any = words('filter.any');
  const active = Object.keys(filter).length > 0;
  return (
    <details class="filter" open={active}>
      <summary>{active ? words('filter.active') : words('filter.title')}</summary>
      <form action={linkTo(visit, 'plan', {}).split('?')[0]}>
        {visit.asOf !== undefined && <input type="hidden" name="as-of" value={visit.asOf} />}
        <label>
          <span>{words('filter.words')}</span>
          <input type="search" name="words" value={filter.words} />
        </label>
        <Pick name="track" label={words('column.track')} any={any} chosen={filter.track} options={[...outline.tracks.values()].map((track) => ({ value: track.id, label: plainText(track.title, language) }))} />
        <Pick name="kind" label={words('column.kind')} any={any} chosen={filter.kind} options={eventKinds.map((kind) => ({ value: kind, label: words(`kind.${kind}`) }))} />
        <Pick name="phase" label={words('column.phase')} any={any} chosen={filter.phase} options={[...outline.phases.values()].map((phase) => ({ value: phase.id, label: plainText(phase.title, language) }))} />
        <Pick name="status" label={words('column.status')} any={any} chosen={filter.status} options={eventStatuses.map((status) => ({ value: status, label: words(`status.${status}`) }))} />
        <Pick name="mark" label={words('filter.mark')} any={any} chosen={filter.mark} options={[{ value: 'any', label: words('filter.mark.any') }, { value: 'none', label: words('filter.mark.none') }]} />
        <label>
          <span>{words('filter.from')}</span>
          <input type="date" name="from" value={filter.from} />
        </label>
        <label>
          <span>{words('filter.to')}</span>
          <input type="date" name="to" value={filter.to} />
        </label>
        <p class="form-acts">
          <button type="submit">{words('filter.apply')}</button>
          {active && <a href={linkTo(visit, 'plan', {})}>{words('filter.clear')}</a>}
        </p>
      </form>
    </details>
  );
}
