import type { VNode } from 'preact';
import type { TaxonomyState } from '../../../process/synthesis/state.ts';
import { codeOf, taxonomyOf } from '../../../process/vocabulary/code-ref.ts';
import type { CodeRef } from '../../../process/vocabulary/code-ref.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import type { LocalizedText } from '../../../process/vocabulary/language.ts';
import { Text } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';

/** What the codes of the process are called. */
export interface CodeWords {
  readonly taxonomies: readonly TaxonomyState[];
  readonly heading: (ref: CodeRef) => LocalizedText;
}

export function codeWordsOf(taxonomies: readonly TaxonomyState[]): CodeWords {
  const headings = new Map(taxonomies.flatMap(({ id, codes }) => codes.map(({ code, heading }) => [`${id}/${code}`, heading])));
  return { taxonomies, heading: (ref) => headings.get(ref) ?? { en: ref } };
}

/** The codes of a recommendation, each a link to whatever has it; the taxonomy is told in small type. */
export function Codes({ visit, codes, words: { taxonomies, heading } }: { readonly visit: Visit; readonly codes: readonly CodeRef[]; readonly words: CodeWords }): VNode | null {
  if (codes.length === 0) return null;
  const { language } = visit;
  return (
    <ul class="codes">
      {codes.map((ref) => {
        const title = taxonomies.find(({ id }) => subjectKey('taxonomy', id) === taxonomyOf(ref))?.title;
        return (
          <li key={ref}>
            <a href={linkTo(visit, 'recommendations', {}, { code: ref })}>
              {title !== undefined && (
                <small>
                  <Text text={title} language={language} /> {codeOf(ref)}
                </small>
              )}{' '}
              <Text text={heading(ref)} language={language} />
            </a>
          </li>
        );
      })}
    </ul>
  );
}
