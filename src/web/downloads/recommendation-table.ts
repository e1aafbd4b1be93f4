import { listThings } from '../../store/list-things.ts';
import { listRecommendations } from '../../store/synthesis/list-recommendations.ts';
import { codeWordsOf } from '../pages/recommendations/code-words.tsx';
import { idsLeftToPerson } from '../pages/recommendations/left-to-person.ts';
import { filterOf, parseRecommendationsQuery } from '../pages/recommendations/recommendations-query.ts';
import { loadTextSources } from '../pages/recommendations/text-sources.ts';
import { plainText } from '../parts/text.tsx';
import type { Visit } from '../visit.ts';
import type { ListTable } from './list-table.ts';

const most = 100_000;

/** The recommendations that the page's own filter finds, in its order, without its paging; each with its exact place. */
export async function recommendationTable(visit: Visit): Promise<ListTable> {
  const { words, language, process, position, store: { pool } } = visit;
  const query = parseRecommendationsQuery(visit.url.searchParams);
  const [found, taxonomies] = await Promise.all([
    listRecommendations(pool, { process, position, filter: filterOf(query, await idsLeftToPerson(visit, query.unsure)), sort: query.sort, descending: query.descending, limit: most }),
    listThings(pool, { process, position, kind: 'taxonomy' }),
  ]);
  const sources = await loadTextSources(visit, found.flatMap(({ origin }) => origin?.of ?? []));
  const { heading } = codeWordsOf(taxonomies);
  return {
    name: words('recommendations.title'),
    columns: [
      { key: 'id', heading: 'id' },
      { key: 'text', heading: words('recommendations.column.text') },
      { key: 'language', heading: words('recommendations.language') },
      { key: 'status', heading: words('recommendations.status') },
      { key: 'codes', heading: words('recommendations.column.codes') },
      { key: 'codeHeadings', heading: words('taxonomy.heading') },
      { key: 'source', heading: words('recommendations.source') },
      { key: 'sourceId', heading: words('download.locator') },
      { key: 'places', heading: words('recommendation.place') },
      { key: 'quote', heading: words('recommendation.source-words') },
      { key: 'heading', heading: words('recommendations.heading') },
      { key: 'members', heading: words('recommendation.members') },
      { key: 'into', heading: words('recommendation.into') },
      { key: 'from', heading: words('recommendation.from') },
      { key: 'reason', heading: words('recommendation.reason') },
      { key: 'url', heading: words('download.address') },
    ],
    rows: found.map((one) => {
      const source = one.origin === undefined ? undefined : sources.get(one.origin.of);
      return {
        id: one.id,
        text: one.text,
        language: one.language,
        status: words(`recommendation-status.${one.status}`),
        codes: one.codes.join(' '),
        codeHeadings: one.codes.map((ref) => plainText(heading(ref), language)).join(' · '),
        source: source === undefined ? null : plainText(source.name, language),
        sourceId: one.origin?.of ?? null,
        places: one.origin === undefined ? null : one.origin.pieces.map(({ start, end }) => `${start}-${end}`).join(' '),
        quote: one.origin === undefined ? null : one.origin.pieces.map(({ quote }) => quote).join(' […] '),
        heading: one.heading ?? null,
        members: one.members.join(' '),
        into: one.into ?? null,
        from: one.from ?? null,
        reason: one.reason ?? null,
        url: `${visit.url.origin}/${language}/${process}/recommendations/${one.id}`,
      };
    }),
  };
}
