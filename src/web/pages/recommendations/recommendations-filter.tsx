import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { languages } from '../../../process/vocabulary/language.ts';
import { languageName } from '../../parts/language-names.ts';
import { Pick } from '../../parts/pick.tsx';
import { plainText } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import type { CodeWords } from './code-words.tsx';
import { shownStatuses } from './recommendations-query.ts';
import type { RecommendationsQuery } from './recommendations-query.ts';
import type { TextSource } from './text-sources.ts';

interface FilterProps {
  readonly visit: Visit;
  readonly query: RecommendationsQuery;
  readonly codeWords: CodeWords;
  readonly sources: readonly TextSource[];
}

/** A plain GET form, so that every filtered list is a link that can be kept and sent. */
export function RecommendationsFilter({ visit, query, codeWords, sources }: FilterProps): VNode {
  const { words, language, actor } = visit;
  const { of, status, code, uncoded, language: asked, words: sought, unsure, by, sort, descending } = query;
  const active = [of, code, uncoded, asked, sought, unsure, by].some((one) => one !== undefined) || status !== 'standing';
  const any = words('filter.any');
  const taxonomies = codeWords.taxonomies.map(({ id, title }) => ({ value: id, label: plainText(title, language) }));
  return (
    <details class="filter" open={active}>
      <summary>{active ? words('filter.active') : words('filter.title')}</summary>
      <form action={linkTo(visit, 'recommendations', {}).split('?')[0]}>
        {visit.asOf !== undefined && <input type="hidden" name="as-of" value={visit.asOf} />}
        {sort !== 'place' && <input type="hidden" name="sort" value={sort} />}
        {descending && <input type="hidden" name="order" value="desc" />}
        <label>
          <span>{words('recommendations.words')}</span>
          <input type="search" name="words" value={sought} />
        </label>
        <Pick any={any} name="of" label={words('recommendations.source')} chosen={of} options={sources.map(({ key, name, language: of }) => ({ value: key, label: `${plainText(name, language)}${of === undefined ? '' : ` (${languageName(of, language)})`}` }))} />
        <Pick name="status" label={words('recommendations.status')} chosen={status} options={shownStatuses.map((one) => ({ value: one, label: one === 'standing' || one === 'all' ? words(`recommendations.status.${one}`) : words(`recommendation-status.${one}`) }))} />
        <label>
          <span>{words('recommendations.code')}</span>
          <select name="code">
            <option value="">{any}</option>
            {codeWords.taxonomies.map(({ id, title, codes }) => (
              <optgroup key={id} label={plainText(title, language)}>
                {codes.map((one) => (
                  <option key={one.code} value={`${id}/${one.code}`} selected={code === `${id}/${one.code}`}>
                    {one.code} {plainText(one.heading, language)}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        <Pick any={any} name="uncoded" label={words('recommendations.uncoded')} chosen={uncoded} options={taxonomies} />
        {may(actor, 'code-recommendation') && <Pick any={any} name="unsure" label={words('recommendations.unsure')} chosen={unsure} options={taxonomies} />}
        <Pick any={any} name="language" label={words('recommendations.language')} chosen={asked} options={languages.map((one) => ({ value: one, label: languageName(one, language) }))} />
        <Pick any={words('recommendations.by.none')} name="by" label={words('recommendations.by')} chosen={by} options={taxonomies} />
        <p class="form-acts">
          <button type="submit">{words('filter.apply')}</button>
          {active && <a href={linkTo(visit, 'recommendations', {})}>{words('filter.clear')}</a>}
        </p>
      </form>
    </details>
  );
}
