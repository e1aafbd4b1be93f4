import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import type { TaxonomyState } from '../../../process/synthesis/state.ts';
import { listThings } from '../../../store/list-things.ts';
import { tallyCodes } from '../../../store/synthesis/list-recommendations.ts';
import type { CodeTally } from '../../../store/synthesis/list-recommendations.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { Prose } from '../../parts/labelled.tsx';
import { SynthesisViews } from '../../parts/synthesis-views.tsx';
import { Text } from '../../parts/text.tsx';
import { sentForm, textField, toDone } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { Problem } from './problem.tsx';
import { importTaxonomy } from './set-taxonomy.ts';

/** The lists of codes of the process, with how many recommendations each has; the secretariat takes a codebook in. */
export async function taxonomiesPage(visit: Visit): Promise<Page | Response> {
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await importTaxonomy(visit, sent);
  if (outcome !== undefined && 'position' in outcome) return toDone(linkTo(visit, 'taxonomy', { id: outcome.id }), outcome.position);
  const { store: { pool }, process, position, words } = visit;
  const [taxonomies, tally] = await Promise.all([listThings(pool, { process, position, kind: 'taxonomy' }), tallyCodes(pool, process, position)]);
  return {
    title: words('taxonomies.title'),
    ...(outcome !== undefined && { status: 422 as const }),
    body: (
      <>
        <h1>{words('taxonomies.title')}</h1>
        <SynthesisViews visit={visit} />
        {outcome !== undefined && <Problem visit={visit} problem={outcome} />}
        <p class="lead">{words('taxonomies.lead')}</p>
        {taxonomies.length === 0 ? <p>{words('taxonomies.none')}</p> : <Register visit={visit} taxonomies={taxonomies} tally={tally} />}
        {visit.asOf === undefined && may(visit.actor, 'set-taxonomy') && (
          <details class="acting" open={outcome !== undefined}>
            <summary>{words('taxonomies.import')}</summary>
            <p class="hint">{words('taxonomies.import.hint')}</p>
            <ActForm visit={visit} act="import" label={words('taxonomies.import')}>
              <Prose visit={visit} name="codebook" label={words('taxonomies.import.json')} rows={12} most={90_000} value={sent === undefined ? undefined : textField(sent.fields, 'codebook')} />
            </ActForm>
          </details>
        )}
      </>
    ),
  };
}

function Register({ visit, taxonomies, tally }: { readonly visit: Visit; readonly taxonomies: readonly TaxonomyState[]; readonly tally: CodeTally }): VNode {
  const { words, language } = visit;
  return (
    <table class="register">
      <caption class="visually-hidden">{words('taxonomies.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('taxonomy.title')}</th>
          <th scope="col">{words('taxonomy.code')}</th>
          <th scope="col" class="number">{words('taxonomies.coded')}</th>
        </tr>
      </thead>
      <tbody>
        {taxonomies.map(({ id, title, codes }) => (
          <tr key={id}>
            <td class="what">
              <a href={linkTo(visit, 'taxonomy', { id })}>
                <Text text={title} language={language} />
              </a>
            </td>
            <td>{words('taxonomies.count', { count: codes.filter(({ retired }) => retired !== true).length })}</td>
            <td class="number">{tally.byTaxonomy.get(id) ?? 0}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
