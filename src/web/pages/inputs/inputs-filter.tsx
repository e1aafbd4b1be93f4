import type { VNode } from 'preact';
import type { TaxonomyState } from '../../../process/synthesis/state.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import type { CodeRef } from '../../../process/vocabulary/code-ref.ts';
import type { EventId } from '../../../process/vocabulary/ids.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { localeOf } from '../../messages/catalogue.ts';
import { Pick } from '../../parts/pick.tsx';
import { holderText, nameText } from './input-entries.ts';
import type { InputsQuery } from './inputs-query.ts';
import { themeName } from './themes.ts';

interface FilterProps {
  readonly visit: Visit;
  readonly query: InputsQuery;
  readonly choices: { readonly holders: readonly string[]; readonly events: readonly EventId[]; readonly themes: readonly CodeRef[] };
  readonly taxonomies: readonly TaxonomyState[];
  readonly names: Names;
}

/** A plain GET form, so that every filtered list is a link that can be kept and sent. */
export function InputsFilter({ visit, query, choices, taxonomies, names }: FilterProps): VNode {
  const { words } = visit;
  const { filter } = query;
  const active = Object.keys(filter).length > 0;
  const any = words('filter.any');
  return (
    <details class="filter" open={active}>
      <summary>{active ? words('filter.active') : words('filter.title')}</summary>
      <form action={linkTo(visit, 'inputs', {}).split('?')[0]}>
        {visit.asOf !== undefined && <input type="hidden" name="as-of" value={visit.asOf} />}
        {query.sort !== 'date' && <input type="hidden" name="sort" value={query.sort} />}
        {query.descending && <input type="hidden" name="order" value="desc" />}
        <label>
          <span>{words('inputs.words')}</span>
          <input type="search" name="words" value={filter.words} />
        </label>
        <Pick name="form" label={words('inputs.form')} any={any} chosen={filter.form} options={(['written', 'card'] as const).map((value) => ({ value, label: words(`inputs.form.${value}`) }))} />
        <Pick name="holder" label={words('inputs.holder')} any={any} chosen={filter.holder} options={sorted(visit, choices.holders.map((value) => ({ value, label: holderText(value, visit, names) })))} />
        <Pick name="event" label={words('inputs.meeting')} any={any} chosen={filter.event} options={sorted(visit, choices.events.map((value) => ({ value, label: nameText(subjectKey('event', value), visit, names) })))} />
        {choices.themes.length > 0 && <Pick name="theme" label={words('inputs.theme')} any={any} chosen={filter.theme} options={sorted(visit, choices.themes.map((value) => ({ value, label: themeName(value, taxonomies, visit) })))} />}
        <Pick name="brought" label={words('inputs.brought')} any={any} chosen={filter.brought} options={(['yes', 'no'] as const).map((value) => ({ value, label: words(`inputs.brought.${value}`) }))} />
        <Pick name="status" label={words('inputs.status')} any={any} chosen={filter.status} options={(['standing', 'withdrawn'] as const).map((value) => ({ value, label: words(`inputs.status.${value}`) }))} />
        <p class="form-acts">
          <button type="submit">{words('filter.apply')}</button>
          {active && <a href={linkTo(visit, 'inputs', {})}>{words('filter.clear')}</a>}
        </p>
      </form>
    </details>
  );
}

interface Labelled {
  readonly value: string;
  readonly label: string;
}

export function sorted({ language }: Pick<Visit, 'language'>, options: readonly Labelled[]): readonly Labelled[] {
  const order = new Intl.Collator(localeOf(language), { numeric: true });
  return options.toSorted((a, b) => order.compare(a.label, b.label));
}
