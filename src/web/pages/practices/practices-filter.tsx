import type { VNode } from 'preact';
import { practiceStatuses, targetGroups } from '../../../process/practices/state.ts';
import { languages } from '../../../process/vocabulary/language.ts';
import type { NamedCommitment } from '../../../store/practices/commitment-words.ts';
import { practiceSorts } from '../../../store/practices/list-practices.ts';
import type { PracticeChoices } from '../../../store/practices/list-practices.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { languageName } from '../../parts/language-names.ts';
import { Pick } from '../../parts/pick.tsx';
import { stateName } from '../../parts/state-names.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { holderText } from '../inputs/input-entries.ts';
import { commitmentText, regionText, sorted } from './practice-labels.ts';
import type { PracticesQuery } from './practices-query.ts';

interface FilterProps {
  readonly visit: Visit;
  readonly query: PracticesQuery;
  readonly choices: PracticeChoices;
  readonly commitments: readonly NamedCommitment[];
  readonly names: Names;
}

/** A plain GET form, so that every filtered list is a link that can be kept and sent. */
export function PracticesFilter({ visit, query, choices, commitments, names }: FilterProps): VNode {
  const { words, language } = visit;
  const { filter, sort } = query;
  const active = Object.keys(filter).length > 1 || filter.status !== 'published' || sort !== 'latest';
  const any = words('filter.any');
  const asked = commitments.filter(({ id }) => choices.commitments.includes(id));
  return (
    <search class="practice-search">
      <form action={linkTo(visit, 'practices', {}).split('?')[0]}>
        {visit.asOf !== undefined && <input type="hidden" name="as-of" value={visit.asOf} />}
        <p class="search-line">
          <label class="visually-hidden" for="practice-words">{words('practices.words')}</label>
          <input id="practice-words" type="search" name="words" value={filter.words} placeholder={words('practices.words')} />
          <button type="submit">{words('practices.find')}</button>
        </p>
        <details class="filter" open={active}>
          <summary>{active ? words('filter.active') : words('filter.title')}</summary>
          <div class="choices">
            <Pick name="commitment" label={words('practices.commitment')} any={any} chosen={filter.commitment} options={asked.map((one) => ({ value: one.id, label: commitmentText(one, visit) }))} />
            <Pick name="group" label={words('practices.groups')} any={any} chosen={filter.group} options={sorted(visit, targetGroups.filter((one) => choices.groups.includes(one)).map((value) => ({ value, label: words(`practices.group.${value}`) })))} />
            <Pick name="region" label={words('practices.region')} any={any} chosen={filter.region} options={choices.regions.map((value) => ({ value, label: regionText(value, visit) }))} />
            <Pick name="country" label={words('practices.country')} any={any} chosen={filter.country} options={sorted(visit, choices.countries.map((value) => ({ value, label: stateName(value, language) })))} />
            <Pick name="language" label={words('practices.language')} any={any} chosen={filter.language} options={languages.filter((one) => choices.languages.includes(one)).map((value) => ({ value, label: languageName(value, language) }))} />
            <Pick name="used-by" label={words('practices.used-by')} any={any} chosen={filter.usedBy} options={sorted(visit, choices.users.map((value) => ({ value, label: holderText(value, visit, names) })))} />
            <Pick name="status" label={words('practices.status')} chosen={filter.status} options={[...(['published', 'any'] as const).map((value) => ({ value, label: words(`practices.scope.${value}`) })), ...practiceStatuses.filter((one) => one !== 'published').map((value) => ({ value, label: words(`practices.status.${value}`) }))]} />
            <Pick name="sort" label={words('practices.sort')} chosen={sort} options={practiceSorts.map((value) => ({ value, label: words(`practices.sort.${value}`) }))} />
            {filter.holder !== undefined && <input type="hidden" name="holder" value={filter.holder} />}
          </div>
          <p class="form-acts">
            <button type="submit">{words('filter.apply')}</button>
            {active && <a href={linkTo(visit, 'practices', {})}>{words('practices.clear')}</a>}
          </p>
        </details>
      </form>
    </search>
  );
}
