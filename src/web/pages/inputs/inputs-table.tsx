import type { VNode } from 'preact';
import type { TaxonomyState } from '../../../process/synthesis/state.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import type { SubjectKey } from '../../../process/vocabulary/ids.ts';
import type { ListedInput } from '../../../store/inputs/list-inputs.ts';
import type { Uses } from '../../../store/inputs/load-uses.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { dayText } from '../../parts/date.tsx';
import { HolderName } from '../../parts/holder-name.tsx';
import { SortHeader } from '../../parts/list.tsx';
import { SubjectLink } from '../../parts/sentence.tsx';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import type { Entry } from './input-entries.ts';
import { writeInputsQuery } from './inputs-query.ts';
import type { InputSort, InputsQuery } from './inputs-query.ts';
import { Sponsors } from './sponsors.tsx';
import { themeName } from './themes.ts';

interface TableProps {
  readonly visit: Visit;
  readonly query: InputsQuery;
  readonly entries: readonly Entry[];
  readonly uses: ReadonlyMap<SubjectKey, Uses>;
  readonly names: Names;
  readonly taxonomies: readonly TaxonomyState[];
}

export function InputsTable(props: TableProps): VNode {
  const { visit, query, entries } = props;
  const { words } = visit;
  const { page: _page, ...rest } = writeInputsQuery(query);
  const heading = (sort: InputSort, label: string) => <SortHeader visit={visit} route="inputs" sort={sort} label={label} current={query.sort} descending={query.descending} query={rest} />;
  return (
    <table class="register inputs">
      <caption class="visually-hidden">{words('inputs.title')}</caption>
      <thead>
        <tr>
          {heading('title', words('inputs.input'))}
          {heading('holder', words('inputs.holder'))}
          {heading('event', words('inputs.meeting'))}
          {heading('date', words('inputs.submitted'))}
          <th scope="col">{words('inputs.brought')}</th>
          <th scope="col">{words('inputs.fate')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <Row key={entry.shown.id} {...props} entry={entry} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ visit, entry, uses, names, taxonomies }: TableProps & { readonly entry: Entry }): VNode {
  const { words, language } = visit;
  const { shown, signatories } = entry;
  return (
    <tr class={shown.status === 'withdrawn' ? 'withdrawn' : undefined}>
      <td class="what">
        <a href={linkTo(visit, 'input', { id: shown.id })} lang={shown.language === language ? undefined : shown.language} dir="auto">
          {shown.title}
        </a>
        <span class="input-marks">
          <span class="mark">{words(`inputs.form.${shown.form}`)}</span>
          {shown.late && <span class="mark mark-late">{words('inputs.late')}</span>}
          {shown.status === 'withdrawn' && <span class="mark mark-late">{words('inputs.status.withdrawn')}</span>}
        </span>
        {shown.themes.length > 0 && <span class="input-themes">{shown.themes.map((theme) => themeName(theme, taxonomies, visit)).join(' · ')}</span>}
      </td>
      <td data-label={words('inputs.holder')}>{signatories.length === 1 ? <InTheName visit={visit} input={shown} names={names} /> : <Signatories visit={visit} entry={entry} names={names} />}</td>
      <td data-label={words('inputs.meeting')}>{shown.event === null ? '–' : <SubjectLink subject={subjectKey('event', shown.event)} visit={visit} names={names} />}</td>
      <td class="when" data-label={words('inputs.submitted')}>
        <time dateTime={shown.submittedAt}>{dayText(shown.submittedAt, language)}</time>
      </td>
      <td data-label={words('inputs.brought')}>
        <Sponsors visit={visit} sponsors={signatories.flatMap(({ sponsors }) => sponsors)} names={names} />
      </td>
      <td data-label={words('inputs.fate')}>
        <Fate visit={visit} entry={entry} uses={uses} />
      </td>
    </tr>
  );
}

function InTheName({ visit, input: { holder, group }, names }: { readonly visit: Visit; readonly input: ListedInput; readonly names: Names }): VNode {
  return (
    <>
      <HolderName of={holder} visit={visit} names={names} />
      {group !== null && (
        <span class="soft">
          {' '}
          {visit.words('inputs.for')} <SubjectLink subject={subjectKey('group', group)} visit={visit} names={names} />
        </span>
      )}
    </>
  );
}

/** Everybody who sent the letter, each with their own copy of it. */
function Signatories({ visit, entry: { shown, signatories }, names }: { readonly visit: Visit; readonly entry: Entry; readonly names: Names }): VNode {
  const { words } = visit;
  const changed = signatories.filter(({ wordsHash }) => wordsHash !== shown.wordsHash).length;
  return (
    <details class="signatories">
      <summary>{words('inputs.signatories', { count: signatories.length })}</summary>
      {changed > 0 && <p class="hint">{words('inputs.signatories.changed', { count: changed })}</p>}
      <ol>
        {signatories.map((input) => (
          <li key={input.id}>
            <InTheName visit={visit} input={input} names={names} />{' '}
            <a href={linkTo(visit, 'input', { id: input.id })} aria-label={words('inputs.own-copy.of', { title: input.title })}>
              {words('inputs.own-copy')}
            </a>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** Whether it counts, how much was found in it, and how often drafts cite it. */
function Fate({ visit, entry: { shown, signatories }, uses }: { readonly visit: Visit; readonly entry: Entry; readonly uses: ReadonlyMap<SubjectKey, Uses> }): VNode {
  const { words } = visit;
  const own = signatories.flatMap(({ id }) => uses.get(subjectKey('input', id)) ?? []);
  const recommendations = new Set(own.flatMap((one) => one.recommendations)).size;
  const sentences = new Set(own.flatMap(({ account }) => (account.fate === 'cited' ? account.through : []))).size;
  const reason = own.find(({ account }) => account.fate === 'set-aside')?.account.reason;
  const counts = signatories.some(({ sponsors, status }) => sponsors.length > 0 && status === 'standing');
  return (
    <ul class="fates">
      {shown.status === 'standing' && <li class={counts ? 'counts' : 'soft'}>{words(counts ? 'inputs.counts' : 'inputs.counts-not')}</li>}
      {recommendations > 0 && (
        <li>
          <a href={`${linkTo(visit, 'input', { id: shown.id })}#recommendations`}>{words('inputs.recommendations', { count: recommendations })}</a>
        </li>
      )}
      {sentences > 0 && <li>{words('inputs.sentences', { count: sentences })}</li>}
      {reason !== undefined && <li>{words('inputs.set-aside', { reason })}</li>}
    </ul>
  );
}
