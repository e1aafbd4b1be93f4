import type { VNode } from 'preact';
import { pledgeRegions, pledgeSides } from '../../../process/commitments/pledge-fields.ts';
import { pledgeForms, pledgeMeans, pledgeStatuses } from '../../../process/commitments/state.ts';
import type { CommitmentState } from '../../../process/commitments/state.ts';
import type { pledgeChoices } from '../../../store/commitments/list-pledges.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { localeOf } from '../../messages/catalogue.ts';
import { Pick } from '../../parts/pick.tsx';
import { stateName } from '../../parts/state-names.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { commitmentName } from './load-commitments.ts';
import { kindOfMakerName, partyText, regionName } from './pledge-words.ts';
import type { PledgesQuery } from './pledges-query.ts';

interface FilterProps {
  readonly visit: Visit;
  readonly query: PledgesQuery;
  readonly choices: Awaited<ReturnType<typeof pledgeChoices>>;
  readonly commitments: readonly CommitmentState[];
  readonly names: Names;
}

/** A plain GET form, so that every filtered list is a link that can be kept and sent. */
export function PledgesFilter({ visit, query, choices, commitments, names }: FilterProps): VNode {
  const { words, language } = visit;
  const { filter, sort, descending } = query;
  const active = Object.keys(filter).length > 0;
  const any = words('filter.any');
  const collator = new Intl.Collator(localeOf(language));
  const sorted = (values: readonly string[], label: (value: string) => string) => values.map((value) => ({ value, label: label(value) })).toSorted((a, b) => collator.compare(a.label, b.label));
  return (
    <details class="filter" open={active}>
      <summary>{active ? words('filter.active') : words('filter.title')}</summary>
      <form action={linkTo(visit, 'pledges', {}).split('?')[0]}>
        {visit.asOf !== undefined && <input type="hidden" name="as-of" value={visit.asOf} />}
        {sort !== 'made' && <input type="hidden" name="sort" value={sort} />}
        {sort !== 'made' && descending && <input type="hidden" name="order" value="desc" />}
        <label>
          <span>{words('pledges.words')}</span>
          <input type="search" name="words" value={filter.words} />
        </label>
        <Pick name="commitment" label={words('commitments.commitment')} any={any} chosen={filter.commitment} options={commitments.map((one) => ({ value: one.id, label: commitmentName(one, visit) }))} />
        <Pick name="region" label={words('pledges.region')} any={any} chosen={filter.region} options={[...pledgeRegions, 'none'].map((value) => ({ value, label: regionName(value, words) }))} />
        <Pick name="kind" label={words('pledges.kind')} any={any} chosen={filter.kind} options={sorted(choices.kinds, (value) => kindOfMakerName(value, words))} />
        <Pick name="maker" label={words('pledges.maker')} any={any} chosen={filter.maker} options={sorted(choices.makers, (value) => partyText(value, visit, names))} />
        <Pick name="country" label={words('pledges.country')} any={any} chosen={filter.country} options={sorted(choices.countries, (value) => stateName(value, language))} />
        <Pick name="means" label={words('pledges.means')} any={any} chosen={filter.means} options={pledgeMeans.map((value) => ({ value, label: words(`pledge.means.${value}`) }))} />
        <Pick name="form" label={words('pledges.form')} any={any} chosen={filter.form} options={pledgeForms.map((value) => ({ value, label: words(`pledge.form.${value}`) }))} />
        <Pick name="status" label={words('column.status')} any={any} chosen={filter.status} options={pledgeStatuses.map((value) => ({ value, label: words(`pledge.status.${value}`) }))} />
        <Pick name="open" label={words('pledges.open')} any={any} chosen={filter.open} options={pledgeSides.map((value) => ({ value, label: words(`pledge.side.${value}`) }))} />
        <p class="form-acts">
          <button type="submit">{words('filter.apply')}</button>
          {active && <a href={linkTo(visit, 'pledges', {})}>{words('filter.clear')}</a>}
        </p>
      </form>
    </details>
  );
}
