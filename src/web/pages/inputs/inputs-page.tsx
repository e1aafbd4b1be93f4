import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { isState } from '../../../process/vocabulary/states/state.ts';
import { listChoices } from '../../../store/inputs/list-inputs.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import { Pager } from '../../parts/list.tsx';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { loadEntries, loadUsesOf } from './input-entries.ts';
import { InputViews } from './input-views.tsx';
import { InputsFilter } from './inputs-filter.tsx';
import { inputsPageSize, parseInputsQuery, writeInputsQuery } from './inputs-query.ts';
import { InputsTable } from './inputs-table.tsx';
import { loadTaxonomies } from './themes.ts';

/** Every input: whose it is, whether it came in time, who brought it forward and what became of it. Copies of one letter are one line. */
export async function inputsPage(visit: Visit): Promise<Page> {
  const { store: { pool }, process, position, words } = visit;
  const query = parseInputsQuery(visit.url.searchParams);
  const [found, choices, taxonomies] = await Promise.all([loadEntries(visit, query), listChoices(pool, process, position), loadTaxonomies(visit)]);
  const start = (query.page - 1) * inputsPageSize;
  const entries = found.entries.slice(start, start + inputsPageSize);
  const [uses, names] = await Promise.all([
    loadUsesOf(visit, entries.flatMap(({ signatories }) => signatories)),
    loadNames(pool, process, position, [...choices.holders.filter((one) => !isState(one)).map((one) => subjectKey('participant', one)), ...choices.events.map((one) => subjectKey('event', one))]),
  ]);
  return {
    title: words('inputs.title'),
    wide: true,
    alternates: inputFiles(visit),
    body: (
      <>
        <h1>{words('inputs.title')}</h1>
        <InputViews visit={visit} />
        <p class="lead">{words('inputs.lead')}</p>
        <Ways visit={visit} />
        <InputsFilter visit={visit} query={query} choices={choices} taxonomies={taxonomies} names={names} />
        <p class="count" role="status">
          {words('inputs.count', { count: found.inputs })}
          {found.entries.length < found.inputs && ` ${words('inputs.count.entries', { count: found.entries.length })}`}
        </p>
        {entries.length > 0 && <InputsTable visit={visit} query={query} entries={entries} uses={uses} names={found.names} taxonomies={taxonomies} />}
        <Pager visit={visit} total={found.entries.length} pageSize={inputsPageSize} page={query.page} query={writeInputsQuery(query)} route="inputs" />
      </>
    ),
  };
}

/** The list as files, filtered and ordered as on the page, one line for each input. */
export function inputFiles(visit: Visit) {
  const path = linkTo(visit, 'inputs', {}).split('?')[0] ?? '';
  return (['csv', 'xlsx', 'json'] as const).map((ending) => ({ href: `${path}.${ending}${visit.url.search}`, type: ending, label: ending.toUpperCase() }));
}

function Ways({ visit }: { readonly visit: Visit }): VNode | null {
  if (visit.asOf !== undefined || !may(visit.actor, 'submit-input')) return null;
  return (
    <p class="ways">
      <a class="button" href={linkTo(visit, 'submitInput', {})}>{visit.words('inputs.submit')}</a> <a href={linkTo(visit, 'cards', {})}>{visit.words('inputs.hand-in')}</a>
    </p>
  );
}
