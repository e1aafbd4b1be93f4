import type { VNode } from 'preact';
import type { RecommendationState } from '../../../process/synthesis/state.ts';
import { recommendationStatuses } from '../../../process/synthesis/state.ts';
import type { SubjectKey } from '../../../process/vocabulary/ids.ts';
import { listThings, tallyThings } from '../../../store/list-things.ts';
import { countRecommendations, listRecommendations, recommendationSources } from '../../../store/synthesis/list-recommendations.ts';
import { Pager, SortHeader } from '../../parts/list.tsx';
import { SynthesisViews } from '../../parts/synthesis-views.tsx';
import { Text } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { listAlternates } from '../work-plan/alternates.ts';
import { ByCode } from './by-code.tsx';
import { Codes, codeWordsOf } from './code-words.tsx';
import type { CodeWords } from './code-words.tsx';
import { RecommendationsFilter } from './recommendations-filter.tsx';
import { filterOf, parseRecommendationsQuery, recommendationsPageSize, writeRecommendationsQuery } from './recommendations-query.ts';
import type { RecommendationsQuery } from './recommendations-query.ts';
import { idsLeftToPerson } from './left-to-person.ts';
import { loadTextSources } from './text-sources.ts';
import type { TextSource } from './text-sources.ts';
import { RecommendationLink } from './wording.tsx';

const mostGrouped = 2000;

/** Every recommendation of the process: what was asked, where, what became of it. */
export async function recommendationsPage(visit: Visit): Promise<Page> {
  const { store: { pool }, process, position, words } = visit;
  const query = parseRecommendationsQuery(visit.url.searchParams);
  const selection = { process, position, filter: filterOf(query, await idsLeftToPerson(visit, query.unsure)) };
  const { sort, descending, page, by } = query;
  const range = by === undefined ? { limit: recommendationsPageSize, offset: (page - 1) * recommendationsPageSize } : { limit: mostGrouped };
  const [found, total, taxonomies, tally, all] = await Promise.all([
    listRecommendations(pool, { ...selection, sort, descending, ...range }),
    countRecommendations(pool, selection),
    listThings(pool, { process, position, kind: 'taxonomy' }),
    tallyThings(pool, { process, position, kind: 'recommendation' }, ['status']),
    recommendationSources(pool, process, position),
  ]);
  const sources = await loadTextSources(visit, [...found.flatMap(({ origin }) => origin?.of ?? []), ...all.slice(0, 200).map(({ of }) => of as SubjectKey)]);
  const codeWords = codeWordsOf(taxonomies);
  return {
    title: words('recommendations.title'),
    wide: true,
    alternates: listAlternates(visit, `/${visit.language}/${process}/recommendations`),
    body: (
      <>
        <h1>{words('recommendations.title')}</h1>
        <SynthesisViews visit={visit} />
        <p class="lead">{words('recommendations.lead')}</p>
        <Statuses visit={visit} query={query} tally={new Map(tally.map(({ values, count }) => [values[0] ?? '', count]))} />
        <RecommendationsFilter visit={visit} query={query} codeWords={codeWords} sources={[...sources.values()]} />
        <p class="count" role="status">{words('recommendations.count', { count: total })}</p>
        {by !== undefined ? (
          <ByCode visit={visit} taxonomy={taxonomies.find(({ id }) => id === by)} recommendations={found} query={query} />
        ) : (
          found.length > 0 && <Register visit={visit} query={query} found={found} codeWords={codeWords} sources={sources} />
        )}
        {by === undefined && <Pager visit={visit} total={total} pageSize={recommendationsPageSize} page={page} query={writeRecommendationsQuery(query)} route={(asked) => linkTo(visit, 'recommendations', {}, asked)} />}
      </>
    ),
  };
}

/** How many stand where: each a link to those. */
function Statuses({ visit, query, tally }: { readonly visit: Visit; readonly query: RecommendationsQuery; readonly tally: ReadonlyMap<string, number> }): VNode {
  const { words } = visit;
  return (
    <nav class="chips" aria-label={words('recommendations.status')}>
      {recommendationStatuses.filter((status) => (tally.get(status) ?? 0) > 0).map((status) => (
        <a key={status} href={linkTo(visit, 'recommendations', {}, writeRecommendationsQuery({ ...query, status, page: 1 }))} aria-current={query.status === status ? 'true' : undefined}>
          {words(`recommendation-status.${status}`)} {tally.get(status)}
        </a>
      ))}
    </nav>
  );
}

interface RegisterProps {
  readonly visit: Visit;
  readonly query: RecommendationsQuery;
  readonly found: readonly RecommendationState[];
  readonly codeWords: CodeWords;
  readonly sources: ReadonlyMap<SubjectKey, TextSource>;
}

function Register({ visit, query, found, codeWords, sources }: RegisterProps): VNode {
  const { words } = visit;
  const header = (sort: RecommendationsQuery['sort'], label: string) => <SortHeader visit={visit} route="recommendations" sort={sort} label={label} current={query.sort} descending={query.descending} query={writeRecommendationsQuery({ ...query, page: 1 })} />;
  return (
    <table class="register recommendations">
      <caption class="visually-hidden">{words('recommendations.title')}</caption>
      <thead>
        <tr>
          {header('text', words('recommendations.column.text'))}
          <th scope="col">{words('recommendations.column.codes')}</th>
          {header('place', words('recommendations.source'))}
          {header('status', words('recommendations.status'))}
        </tr>
      </thead>
      <tbody>
        {found.map((one) => (
          <Row key={one.id} visit={visit} one={one} codeWords={codeWords} source={one.origin === undefined ? undefined : sources.get(one.origin.of)} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ visit, one, codeWords, source }: { readonly visit: Visit; readonly one: RecommendationState; readonly codeWords: CodeWords; readonly source: TextSource | undefined }): VNode {
  const { words, language } = visit;
  const joined = one.origin === undefined ? one.members.length : 0;
  return (
    <tr>
      <td class="what">
        <RecommendationLink visit={visit} of={one} />
        {joined > 0 && <span class="mark">{words('recommendations.members', { count: joined })}</span>}
      </td>
      <td>
        <Codes visit={visit} codes={one.codes} words={codeWords} />
      </td>
      <td class="source">
        {source !== undefined && (
          <a href={source.href(one.origin?.pieces[0])}>
            <Text text={source.name} language={language} />
          </a>
        )}
        {one.heading !== undefined && <span class="under-heading" lang={one.language}>{one.heading}</span>}
      </td>
      <td>
        <span class={`status recommendation-${one.status}`}>{words(`recommendation-status.${one.status}`)}</span>
      </td>
    </tr>
  );
}
