import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import type { Code, TaxonomyState } from '../../../process/synthesis/state.ts';
import { isId, subjectKey } from '../../../process/vocabulary/ids.ts';
import { languages } from '../../../process/vocabulary/language.ts';
import { tallyCodes } from '../../../store/synthesis/list-recommendations.ts';
import type { CodeTally } from '../../../store/synthesis/list-recommendations.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { History, loadPast } from '../../parts/history.tsx';
import { languageList, languageName } from '../../parts/language-names.ts';
import { Line, Prose } from '../../parts/labelled.tsx';
import { plainText, Text } from '../../parts/text.tsx';
import { sentForm, textField, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { Problem } from './problem.tsx';
import { missingPage } from '../things/missing-page.ts';
import { changeTaxonomy } from './set-taxonomy.ts';

/** One list of codes: what stands under each, in which languages, and how many recommendations it has. */
export async function taxonomyPage(visit: Visit): Promise<Page | Response> {
  const { store: { pool }, process, position, words, language } = visit;
  const id = visit.parameters['id'] ?? '';
  const taxonomy = isId(id) ? await loadState(pool, process, position, 'taxonomy', id) : undefined;
  if (taxonomy === undefined) return missingPage(visit);
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await changeTaxonomy(visit, sent, taxonomy);
  if (outcome !== undefined && 'position' in outcome) return toDone(linkTo(visit, 'taxonomy', { id }), outcome.position);
  const [tally, past] = await Promise.all([tallyCodes(pool, process, position), loadPast(visit, subjectKey('taxonomy', id))]);
  return {
    title: plainText(taxonomy.title, language),
    ...(outcome !== undefined && { status: 422 as const }),
    trail: [{ label: words('taxonomies.title'), href: linkTo(visit, 'taxonomies', {}) }],
    body: (
      <article class="thing taxonomy">
        <h1>
          <Text text={taxonomy.title} language={language} />
        </h1>
        {outcome !== undefined && <Problem visit={visit} problem={outcome} />}
        <Codes visit={visit} taxonomy={taxonomy} tally={tally} />
        {visit.asOf === undefined && may(visit.actor, 'set-taxonomy') && <Change visit={visit} taxonomy={taxonomy} {...(outcome !== undefined && sent !== undefined && { typed: sent })} />}
        <History visit={visit} past={past} />
      </article>
    ),
  };
}

function Codes({ visit, taxonomy: { id, codes, title }, tally }: { readonly visit: Visit; readonly taxonomy: TaxonomyState; readonly tally: CodeTally }): VNode {
  const { words, language } = visit;
  return (
    <table class="register codes-table">
      <caption class="visually-hidden">
        <Text text={title} language={language} />
      </caption>
      <thead>
        <tr>
          <th scope="col">{words('taxonomy.code')}</th>
          <th scope="col">{words('taxonomy.heading')}</th>
          <th scope="col" class="number">{words('taxonomy.recommendations')}</th>
        </tr>
      </thead>
      <tbody>
        {codes.map((one) => (
          <tr key={one.code} id={`code-${one.code}`}>
            <th scope="row">{one.code}</th>
            <td class="what">
              <Text text={one.heading} language={language} />
              {one.retired === true && <span class="mark">{words('taxonomy.retired')}</span>}
              {one.introduction !== undefined && Object.keys(one.introduction).length > 0 && (
                <p class="note">
                  <Text text={one.introduction} language={language} />
                </p>
              )}
              <Missing visit={visit} one={one} />
            </td>
            <td class="number">
              <a href={linkTo(visit, 'recommendations', {}, { code: `${id}/${one.code}` })}>{tally.byCode.get(`${id}/${one.code}`) ?? 0}</a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Missing({ visit, one }: { readonly visit: Visit; readonly one: Code }): VNode | null {
  const missing = languages.filter((language) => one.heading[language] === undefined);
  return missing.length === 0 ? null : <p class="note">{visit.words('taxonomy.missing', { languages: languageList(missing, visit.language) })}</p>;
}

function Change({ visit, taxonomy: { title, codes }, typed }: { readonly visit: Visit; readonly taxonomy: TaxonomyState; readonly typed?: SentForm }): VNode {
  const { words, language } = visit;
  const value = (name: string, otherwise: string | undefined) => (typed === undefined ? otherwise : textField(typed.fields, name));
  return (
    <details class="acting" open={typed !== undefined}>
      <summary>{words('taxonomy.change', { language: languageName(language, language) })}</summary>
      <p class="hint">{words('taxonomy.change.hint')}</p>
      <ActForm visit={visit} act="set" label={words('taxonomy.change.save')}>
        <Line visit={visit} name="title" label={words('taxonomy.title')} value={value('title', title[language])} optional />
        {codes.map(({ code, heading, introduction, retired }) => (
          <fieldset key={code} class="code-fields">
            <legend>{code}</legend>
            <Line visit={visit} name={`heading-${code}`} label={words('taxonomy.heading')} value={value(`heading-${code}`, heading[language])} optional />
            <Prose visit={visit} name={`introduction-${code}`} label={words('taxonomy.introduction')} value={value(`introduction-${code}`, introduction?.[language])} rows={2} optional />
            <label class="check">
              <input type="checkbox" name={`retired-${code}`} value="yes" checked={value(`retired-${code}`, retired === true ? 'yes' : '') === 'yes'} /> {words('taxonomy.change.retire')}
            </label>
          </fieldset>
        ))}
        <fieldset class="code-fields">
          <legend>{words('taxonomy.change.new')}</legend>
          <Line visit={visit} name="new-code" label={words('taxonomy.code')} value={value('new-code', undefined)} optional />
          <Line visit={visit} name="new-heading" label={words('taxonomy.heading')} value={value('new-heading', undefined)} optional />
        </fieldset>
      </ActForm>
    </details>
  );
}
