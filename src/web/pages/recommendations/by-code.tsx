import type { VNode } from 'preact';
import type { RecommendationState, TaxonomyState } from '../../../process/synthesis/state.ts';
import { taxonomyOf } from '../../../process/vocabulary/code-ref.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { Text } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { writeRecommendationsQuery } from './recommendations-query.ts';
import type { RecommendationsQuery } from './recommendations-query.ts';
import { RecommendationLink } from './wording.tsx';

const mostShown = 50;

interface ByCodeProps {
  readonly visit: Visit;
  readonly taxonomy: TaxonomyState | undefined;
  readonly recommendations: readonly RecommendationState[];
  readonly query: RecommendationsQuery;
}

/** The list under the codes of one taxonomy: what has several stands under each, what has none at the end. */
export function ByCode({ visit, taxonomy, recommendations, query }: ByCodeProps): VNode | null {
  if (taxonomy === undefined) return null;
  const { words, language } = visit;
  const { id, codes } = taxonomy;
  const { by: _by, ...rest } = query;
  const uncoded = recommendations.filter((one) => one.codes.every((ref) => taxonomyOf(ref) !== subjectKey('taxonomy', id)));
  const parts = [
    ...codes.map(({ code, heading }) => ({ key: code, title: <><span class="code-number">{code}</span> <Text text={heading} language={language} /></>, own: recommendations.filter((one) => one.codes.includes(`${id}/${code}`)), more: { ...rest, code: `${id}/${code}` } })),
    { key: '', title: <>{words('recommendations.by.uncoded')}</>, own: uncoded, more: { ...rest, uncoded: id } },
  ].filter(({ own }) => own.length > 0);
  return (
    <div class="by-code">
      {parts.map(({ key, title, own, more }) => (
        <section key={key}>
          <h2>
            {title} <span class="event-count">{words('recommendations.count', { count: own.length })}</span>
          </h2>
          <ol class="wordings">
            {own.slice(0, mostShown).map((one) => (
              <li key={one.id}>
                <RecommendationLink visit={visit} of={one} />
                {one.origin === undefined && one.members.length > 0 && <span class="mark">{words('recommendations.members', { count: one.members.length })}</span>}
              </li>
            ))}
          </ol>
          {own.length > mostShown && (
            <p>
              <a href={linkTo(visit, 'recommendations', {}, writeRecommendationsQuery({ ...more, page: 1 }))}>{words('recommendations.more', { count: own.length - mostShown })}</a>
            </p>
          )}
        </section>
      ))}
    </div>
  );
}
